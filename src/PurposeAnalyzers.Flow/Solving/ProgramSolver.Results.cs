using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <content>After the solution: what arrives where, and what callers must know.</content>
internal sealed partial class ProgramSolver
{
    private readonly List<Arrival> arrivals = new();
    private readonly Dictionary<(ParameterOrigin Origin, Demand Demand), Trail?> demands = new();
    private readonly Dictionary<(ParameterOrigin Delegate, int Position), Value> callbacks = new();
    private readonly Dictionary<ISymbol, Value> kept = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Value> created = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(ParameterOrigin Origin, Demand Demand), Trail?> nestedDemands = new();
    private readonly Dictionary<ISymbol, Value> nestedOuts = new(SymbolEqualityComparer.Default);
    private readonly HashSet<Demand> onlyHereDemands = new();
    private bool isCollecting;

    /// <summary>Whether every place has asked with all that comes there.</summary>
    private bool isCollected;
    private bool hasNewDemands;

    /// <summary>Runs every reached block again, now asking; until it is known what local functions ask of their callers.</summary>
    private void Collect()
    {
        if (isCollected)
        {
            return;
        }

        // What asked while less was known may not be asked any more.
        demands.Clear();
        created.Clear();
        isCollecting = true;
        expansions = new Dictionary<(ParameterOrigin, SyntaxNode?, bool), Label>();
        for (var round = 1; ; round++)
        {
            hasNewDemands = false;
            arrivals.Clear();
            SolveFunctions(backwards: round % 2 == 1);
            if (!hasNewDemands)
            {
                break;
            }
        }

        isCollecting = false;
    }

    private FlowSummary Summary()
    {
        Collect();
        var result = results.TryGetValue(program.Owner, out var returned) ? Export(returned) : Value.Empty;
        var outs = ImmutableDictionary.CreateBuilder<int, Value>();
        foreach (var (symbol, slot) in program.Functions.Where(f => !nested.ContainsKey(f.Symbol)).SelectMany(f => f.Parameters))
        {
            var value = isShared[slot] ? values[slot] : exit[slot];
            if (symbol.OriginalDefinition is var own && OutOf(own, slot, value) is { IsEmpty: false } changed)
            {
                var ordinal = symbol is IParameterSymbol parameter ? parameter.Ordinal : FlowSummary.This;
                outs[ordinal] = Export(changed);
            }
        }

        var summary = FlowSummary.Empty with
        {
            Result = result,
            Outs = outs.ToImmutable(),
            Demands = DemandSet.Of(demands),
            Callbacks = callbacks.ToImmutableDictionary(pair => pair.Key, pair => Export(pair.Value)),
            Kept = FlowSummary.Empty.Kept.AddRange(kept.Select(pair => new KeyValuePair<ISymbol, Value>(pair.Key, Export(pair.Value)))),
            Created = FlowSummary.Empty.Created.AddRange(created.Where(p => !p.Value.IsEmpty)),
            IsIncomplete = isIncomplete,
        };
        return summary.Equals(FlowSummary.Empty) ? FlowSummary.Empty : summary;
    }

    /// <summary>What a parameter holds at the end, beyond what was passed in; of a variable passed by reference, all.</summary>
    private Value OutOf(ISymbol parameter, int slot, Value value)
    {
        if (parameter is IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out })
        {
            return value;
        }

        if (!program.IsSeenByCallers(parameter, slot))
        {
            return Value.Empty;
        }

        var own = value.Own.Where(origin => origin is not ParameterOrigin { Path.Steps.IsEmpty: true } self || !SymbolEqualityComparer.Default.Equals(self.Parameter, parameter));
        return Value.Of(own).Join(value.Select(content => content));
    }

    /// <summary>A value in terms of the owner's parameters alone; delegates cannot be told from their results outside.</summary>
    private Value Export(Value value)
    {
        var exported = Value.Of(Expand(value.Targets.IsEmpty ? value.Own : value.Own.Join(ContentOf(value))));
        return exported.Join(value.Select(Export));
    }

    private void AskOfCall(Invoke call, Value receiver, Value[] arguments)
    {
        if (!isCollecting)
        {
            return;
        }

        var targets = call.Method.MethodKind == MethodKind.DelegateInvoke
            ? ImmutableArray<ISymbol>.Empty
            : callees.TargetsOf(call.Method, call.DispatchType, cancellationToken);
        if (MayShow(receiver, call.ReceiverType))
        {
            AskAll(model.AsksOf(call, targets, null), receiver, call.ReceiverType, call.Syntax, call.Function, -1);
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (MayShow(arguments[i], call.Arguments[i].Type))
            {
                AskAll(model.AsksOf(call, targets, call.Arguments[i]), arguments[i], call.Arguments[i].Type, call.Syntax, call.Function, i);
                NoteCreation(call, call.Arguments[i], arguments[i]);
            }
        }
    }

    /// <summary>Whether somebody who looks at a value may see data in it.</summary>
    private bool MayShow(Value value, ITypeSymbol? type) =>
        !value.IsEmpty || ShownTypes.Show(type, model);

    /// <summary>A lambda may serve a purpose of its own, and its parameters may be tagged.</summary>
    private void AskOfTargets(InvokeDelegate call, Value target, Value[] arguments)
    {
        foreach (var known in target.Targets.Where(t => nested.ContainsKey(t.Method)))
        {
            var lowered = call.Arguments.Where(a => a.Parameter.Ordinal < known.Method.Parameters.Length)
                .Select(a => a with { Parameter = known.Method.Parameters[a.Parameter.Ordinal] });
            AskOfCall(call.AsInvoke() with { Method = known.Method, Arguments = lowered.ToImmutableArray() }, Value.Empty, arguments);
        }
    }

    private void NoteCreation(Invoke call, Argument argument, Value value)
    {
        if (call.Method.MethodKind == MethodKind.Constructor && !value.IsEmpty && !model.IsTracked(argument.Parameter))
        {
            var known = Export(value).Content.Where(origin => origin is SymbolOrigin).Then(call.Syntax, call.Method.OriginalDefinition);
            if (!known.IsEmpty)
            {
                var parameter = argument.Parameter.OriginalDefinition;
                created[parameter] = (created.TryGetValue(parameter, out var before) ? before : Value.Empty).Join(Value.Of(known));
            }
        }
    }

    /// <summary>Demands inside a callee are met where its parameter gets its value: here.</summary>
    private void AskOfCallee(Invoke call, ISymbol target, FlowSummary summary, Func<ParameterOrigin, Passed?> binding)
    {
        if (!isCollecting)
        {
            return;
        }

        foreach (var pair in summary.Demands.InOrder)
        {
            if (binding(pair.Key.Origin) is not { } passed)
            {
                continue;
            }

            var origin = pair.Key.Origin;
            var label = ContentOf(SubstituteParameter(origin, passed, call.Syntax, target)).ThenAlong(pair.Value);
            var index = origin.Parameter is IParameterSymbol parameter
                ? call.Arguments.IndexOf(call.Arguments.FirstOrDefault(a => a.Parameter.Ordinal == parameter.Ordinal)!)
                : -1;
            ArriveAll(pair.Key.Demand, label, call.Syntax, call.Function, index, isCall: true);
        }
    }

    private void AskOfStore(Store store)
    {
        if (isCollecting)
        {
            AskAll(model.AsksOf(KeeperOf(store.Object, store.Member)), Get(store.Source), store.Type, store.Syntax, store.Function, -1);
        }
    }

    /// <summary>What becomes a part of a member's value is stored in the member.</summary>
    private void AskOfPart(Place place, Value part, SyntaxNode syntax)
    {
        if (isCollecting && !place.Path.IsEmpty && !Mutation.IsPassage(place.Path[place.Path.Length - 1]))
        {
            AskAll(model.AsksOf(KeeperOf(place, place.Path[place.Path.Length - 1])), part, null, syntax, functionBeingSolved, -1);
        }
    }

    /// <summary>What is stored somewhere in a member that has a tag gets that tag, as whatever is read from there has it.</summary>
    private ISymbol KeeperOf(Place? place, ISymbol member) =>
        model.IsTracked(member) ? member : place?.Path.LastOrDefault(model.IsTracked) ?? member;

    private void AskOfResult(Return step)
    {
        if (isCollecting)
        {
            AskAll(model.AsksOfResult(step.Function, step.Type), Get(step.Source), step.Type, step.Syntax, step.Function, -1);
        }
    }

    private void AskOfLoss(Lose loss)
    {
        if (isCollecting)
        {
            AskAll(model.AsksOf(loss), Get(loss.Source), loss.Type, loss.Syntax, loss.Function, -1);
        }
    }

    private void AskAll(IEnumerable<Ask> asks, Value value, ITypeSymbol? type, SyntaxNode site, ISymbol function, int argument)
    {
        if (!MayShow(value, type))
        {
            return;
        }

        foreach (var ask in asks)
        {
            var label = LookAt(value, type, ask.Form, site);
            ArriveAll(ask.Demand, ask.Member is null ? label : Only(label, value, ask.Member), site, function, argument, ask.OnlyHere);
        }
    }

    /// <summary>The data of one member of an object: what the object has been given, and what it is made of.</summary>
    private static Label Only(Label label, Value value, string member) =>
        label.Where(origin => origin is SymbolOrigin { Symbol: var symbol } && symbol.Name == member && !value.Own.Has(origin));

    /// <param name="demand">What is asked.</param>
    /// <param name="label">What arrives; its trail leads to the site, but for a call, of which it is a step.</param>
    private void ArriveAll(Demand demand, Label label, SyntaxNode site, ISymbol function, int argument, bool onlyHere = false, bool isCall = false)
    {
        var arrived = Expand(label, isOutside: true);
        foreach (var (origin, trail) in arrived.Where(origin => origin is SymbolOrigin).InOrder)
        {
            arrivals.Add(new Arrival(demand, ((SymbolOrigin)origin).Symbol, trail, site, argument, function));
        }

        foreach (var (origin, trail) in arrived.Entries)
        {
            if (!onlyHere && origin is ParameterOrigin parameter && !IsOwnInferred(parameter))
            {
                Note(demands, parameter, model.ForCallers(demand, site, function, cancellationToken), isCall ? trail : Trail.Then(trail, site));
            }
        }

        foreach (var (origin, trail) in label.Entries)
        {
            if (origin is ParameterOrigin parameter && IsNestedParameter(origin))
            {
                var asked = model.ForCallers(demand, site, function, cancellationToken);
                hasNewDemands |= Note(nestedDemands, parameter, asked, isCall ? trail : Trail.Then(trail, site));
                if (onlyHere)
                {
                    onlyHereDemands.Add(asked);
                }
            }
        }
    }

    /// <summary>What a local function asks of its parameters is told where the program calls it.</summary>
    private void AskOfNested(FlowFunction function, Func<int, Value> argument, SyntaxNode site)
    {
        if (!isCollecting)
        {
            return;
        }

        var asked = nestedDemands.Where(pair => SymbolEqualityComparer.Default.Equals(pair.Key.Origin.Parameter.ContainingSymbol, function.Symbol));
        foreach (var pair in DemandSet.Sort(asked))
        {
            if (pair.Key.Origin.Parameter is IParameterSymbol parameter)
            {
                var passed = new Passed(argument(parameter.Ordinal), parameter.Type);
                var label = ContentOf(SubstituteParameter(pair.Key.Origin, passed, site, function.Symbol)).ThenAlong(pair.Value);
                ArriveAll(pair.Key.Demand, label, site, functionBeingSolved, parameter.Ordinal, onlyHereDemands.Contains(pair.Key.Demand), isCall: true);
            }
        }
    }

    /// <summary>What its type writes to a private member is known where the member is read; callers need not be told.</summary>
    private bool IsOwnInferred(ParameterOrigin origin) =>
        origin.Parameter is INamedTypeSymbol && origin.Path.Steps.FirstOrDefault() is { } member && model.IsInferred(member);

    private static bool Note(Dictionary<(ParameterOrigin, Demand), Trail?> demands, ParameterOrigin origin, Demand demand, Trail? trail)
    {
        if (demands.TryGetValue((origin, demand), out var known) && Trail.Compare(trail, known) >= 0)
        {
            return false;
        }

        demands[(origin, demand)] = trail;
        return true;
    }
}
