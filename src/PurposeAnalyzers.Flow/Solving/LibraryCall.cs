using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>
/// A call of code that nobody here can see. Where its signature is generic, types say what goes where (<see cref="TypeShape"/>); else the result carries what
/// goes in.
/// </summary>
internal sealed class LibraryCall(Invoke call, Value receiver, Value[] arguments, IFlowModel model, IDelegateCaller delegates)
{
    private readonly IMethodSymbol method = DefinitionOf(call);
    private readonly Dictionary<ITypeParameterSymbol, Value> sources = new(SymbolEqualityComparer.Default);

    /// <summary>The same without what the receiver holds already.</summary>
    private readonly Dictionary<ITypeParameterSymbol, Value> given = new(SymbolEqualityComparer.Default);
    private Label content = Label.Empty;
    private Label givenContent = Label.Empty;
    private Label delegateResults = Label.Empty;

    /// <summary>Whether anything can come out: of what goes in, or of an object that the library looks into.</summary>
    public static bool MayGive(Invoke call, Value receiver, Value[] arguments, IFlowModel model)
    {
        if (!ProgramSolver.IsNothing(receiver, arguments))
        {
            return true;
        }

        foreach (var argument in call.Arguments)
        {
            if (model.FormOf(argument.Parameter) != Form.Value)
            {
                return true;
            }
        }

        return false;
    }

    public Value Execute()
    {
        CollectInputs();
        CollectResultOnly();
        CallDelegates();
        WriteReceiver();
        CopyBetweenArguments();
        WriteOuts();
        return Result();
    }

    /// <summary>Text of an object may tell all that is known to be in it, as where an interpolated string makes it.</summary>
    private bool IsText => method is { Name: nameof(ToString), Parameters.IsEmpty: true };

    private void CollectInputs()
    {
        if (!method.IsStatic && method.MethodKind != MethodKind.Constructor)
        {
            TypeShape.Collect(method.ContainingType, ElementsOf(receiver, call.ReceiverType, method.ContainingType), sources);
            content = delegates.LookAt(receiver, null, IsText ? Form.Text : Form.Kept, call.Syntax);
        }

        var consumesThroughDelegate = method.Parameters.Any(p => TypeShape.DelegateOf(p.Type) is { } invoke && invoke.Parameters.Any(q => TypeShape.MentionsParameter(q.Type)));
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            var type = TypeOf(argument);
            if (TypeShape.DelegateOf(type) is not null)
            {
                continue;
            }

            var isReceiver = method.IsExtensionMethod && argument.Parameter.Ordinal == 0;
            TypeShape.Collect(type, ElementsOf(arguments[i], argument.Type, type), sources);
            if (!isReceiver)
            {
                TypeShape.Collect(type, ElementsOf(arguments[i], argument.Type, type), given);
            }

            // What has the type of a parameter is seen through the delegates that take it.
            if (!consumesThroughDelegate || !TypeShape.MentionsParameter(type))
            {
                var seen = LookAt(arguments[i], argument);
                content = content.Join(seen);
                givenContent = isReceiver ? givenContent : givenContent.Join(seen);
            }
        }
    }

    /// <summary>Unless it looks into objects, a library hands on what they carry; what their declared members hold was judged where it was stored.</summary>
    private Label LookAt(Value value, Argument argument)
    {
        var form = model.FormOf(argument.Parameter);
        return delegates.LookAt(value, argument.Type, form == Form.Value ? Form.Kept : form, call.Syntax);
    }

    /// <summary>Seen as a mere sequence, a group or the like shows its elements only.</summary>
    private static Value ElementsOf(Value value, ITypeSymbol? type, ITypeSymbol seenAs) =>
        seenAs is INamedTypeSymbol { TypeArguments.Length: 1 } ? TypeShape.ElementsOf(value, type) : value;

    /// <summary>
    /// A type parameter that only the result mentions is filled from anything, as a cast or a parser does. Of members that are known apart, only those go along that
    /// the result can have; the object that was asked for it is not the result. An object that is known by its members may still be one of those that went in.
    /// </summary>
    private void CollectResultOnly()
    {
        foreach (var (parameter, argument) in method.TypeParameters.Zip((call.Method.ReducedFrom ?? call.Method).TypeArguments, (p, a) => (p, a)))
        {
            var isGiven = method.Parameters.Any(p => Mentions(p.Type, parameter));
            if (isGiven || !Mentions(method.ReturnType, parameter))
            {
                continue;
            }

            if (!model.KnowsItsData(argument))
            {
                var all = arguments.Aggregate(Value.Of(content), (value, next) => value.Join(TypeShape.MembersOf(argument, next)));
                TypeShape.Collect(parameter, all, sources);
            }
            else if (model.IsOpen(argument))
            {
                TypeShape.Collect(parameter, Value.Of(content.Where(origin => origin is ObjectOrigin)), sources);
            }
        }
    }

    private static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter) => type switch
    {
        ITypeParameterSymbol other => SymbolEqualityComparer.Default.Equals(other, parameter),
        IArrayTypeSymbol array => Mentions(array.ElementType, parameter),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => Mentions(argument, parameter)),
        _ => false,
    };

    private void CallDelegates()
    {
        // Twice, because the result of one may be what another is given, as in Aggregate.
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                if (TypeShape.DelegateOf(TypeOf(call.Arguments[i])) is { } invoke)
                {
                    CallDelegate(arguments[i], invoke);
                }
            }
        }
    }

    private void CallDelegate(Value target, IMethodSymbol invoke)
    {
        var passed = invoke.Parameters.Select(PassedTo).ToList();
        var result = delegates.Call(target, passed, call.Syntax);
        if (TypeShape.MentionsParameter(invoke.ReturnType))
        {
            TypeShape.Collect(invoke.ReturnType, result, sources);
            TypeShape.Collect(invoke.ReturnType, result, given);
        }
        else if (!invoke.ReturnsVoid && !ProgramSolver.IsDecision(invoke))
        {
            delegateResults = delegateResults.Join(delegates.ContentOf(result));
        }
    }

    private Value PassedTo(IParameterSymbol parameter) =>
        TypeShape.MentionsParameter(parameter.Type) ? TypeShape.Make(parameter.Type, sources)
        : model.KnowsItsData(parameter.Type) ? Value.Empty
        : Value.Of(content);

    private Value Result()
    {
        if (method.MethodKind == MethodKind.Constructor)
        {
            var made = TypeShape.Make(method.ContainingType, sources);
            return KeepApart(made.Join(Value.Of(ContentWithoutParameters())));
        }

        if (TypeShape.MentionsParameter(method.ReturnType))
        {
            return TypeShape.Make(method.ReturnType, sources);
        }

        if (!GivesBack(method, model))
        {
            return Value.Empty;
        }

        if (model.IsAnswer(method))
        {
            return Value.Of(delegates.LookAt(receiver, null, Form.Kept, call.Syntax).Join(delegateResults));
        }

        var all = Value.Of((model.PicksWhatItShows(method.ReturnType) ? content.WithoutObjects() : content).Join(delegateResults));
        return ReturnsReceiver() ? receiver.Join(all) : all;
    }

    /// <summary>Whether what the library gives back, which no type parameter describes, is made of what goes in.</summary>
    private static bool GivesBack(IMethodSymbol method, IFlowModel model) => !Awaited.IsNothing(method.ReturnType) && !model.KnowsItsData(method.ReturnType);

    /// <summary>Whether the result of the call may be made of what goes in.</summary>
    public static bool GivesBack(Invoke call, IFlowModel model) =>
        DefinitionOf(call) is var method && (method.MethodKind == MethodKind.Constructor || TypeShape.MentionsParameter(method.ReturnType) || GivesBack(method, model));

    /// <summary>Whether what goes in may come back: not what a filter decides by, nor the key of what is sorted.</summary>
    /// <param name="call">The call.</param>
    /// <param name="argument">What goes in; null for the receiver.</param>
    public static bool ComesBack(Invoke call, Argument? argument)
    {
        var method = DefinitionOf(call);
        var type = argument is null ? method.ContainingType : TypeOf(method, argument);
        if (method.MethodKind == MethodKind.Constructor)
        {
            return true;
        }

        var given = TypeShape.DelegateOf(type) is { } invoke ? invoke.ReturnsVoid || ProgramSolver.IsDecision(invoke) ? null : invoke.ReturnType : type;
        return given is not null
            && (!TypeShape.MentionsParameter(method.ReturnType) || TypeShape.ParametersOf(method.ReturnType).Any(parameter => Mentions(given, parameter) || IsOfResultOnly(method, parameter)));
    }

    private static bool IsOfResultOnly(IMethodSymbol method, ITypeParameterSymbol parameter) =>
        !method.Parameters.Any(p => Mentions(p.Type, parameter)) && (method.IsStatic || !Mentions(method.ContainingType, parameter));

    /// <summary>What goes into a new object without having the type of one of its parameters, which say it better.</summary>
    private Label ContentWithoutParameters()
    {
        var label = delegateResults;
        for (var i = 0; i < arguments.Length; i++)
        {
            var type = TypeOf(call.Arguments[i]);
            if (!TypeShape.MentionsParameter(type) && TypeShape.DelegateOf(type) is null && KeeperOf(call.Arguments[i]) is null)
            {
                label = label.Join(LookAt(arguments[i], call.Arguments[i]));
            }
        }

        return label;
    }

    /// <summary>An object whose data is known by its members has in one of them what its constructor was given for it.</summary>
    private Value KeepApart(Value made)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            made = KeeperOf(call.Arguments[i]) is { } keeper && !model.IsTracked(keeper) ? made.Store(keeper, arguments[i], keep: true) : made;
        }

        return made;
    }

    private ISymbol? KeeperOf(Argument argument) => model.KnowsItsData(method.ContainingType) ? ConstructedMembers.KeeperOf(argument.Parameter) : null;

    /// <summary>The place of the object that the call does something to: of a method that gives nothing back, or its receiver, that receiver.</summary>
    public static Place? ChangedBy(Invoke call, IFlowModel model)
    {
        var method = DefinitionOf(call);
        if (method.MethodKind == MethodKind.Constructor
            || !Mutation.TakesArguments(method)
            || (method.IsStatic ? call.Arguments.FirstOrDefault(a => a.Parameter.Ordinal == 0)?.Place : call.ReceiverPlace) is not { } place)
        {
            return null;
        }

        var type = ChangedType(method);
        return model.KnowsItsData(type) && !type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) ? null : place;
    }

    private static ITypeSymbol ChangedType(IMethodSymbol method) => method.IsStatic ? method.Parameters[0].Type : method.ContainingType;

    private static IMethodSymbol DefinitionOf(Invoke call) => (call.Method.ReducedFrom ?? call.Method).OriginalDefinition;

    private void WriteReceiver()
    {
        if (ChangedBy(call, model) is { } place)
        {
            var type = ChangedType(method);
            var isGeneric = TypeShape.MentionsParameter(type) && method.Parameters.Any(p => TypeShape.MentionsParameter(p.Type));
            delegates.Write(place, isGeneric ? TypeShape.Make(type, given) : Value.Of(givenContent), call.Syntax);
        }
    }

    /// <summary><c>Array.Copy(from, 0, to, 0, n)</c>, <c>from.CopyTo(to)</c></summary>
    private void CopyBetweenArguments()
    {
        if (!Mutation.CopiesBetweenArguments(method) || content.IsEmpty)
        {
            return;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Place is { } place && argument.Type is { IsValueType: false, SpecialType: not SpecialType.System_String } or { IsRefLikeType: true })
            {
                delegates.Write(argument.Place!, Value.Of(content), call.Syntax);
            }
        }
    }

    private void WriteOuts()
    {
        foreach (var argument in call.Arguments.Where(a => a.Out >= 0))
        {
            var type = TypeOf(argument);
            var value = TypeShape.MentionsParameter(type) ? TypeShape.Make(type, sources)
                : model.KnowsItsData(type) ? Value.Empty
                : Value.Of(content);
            delegates.SetResult(argument.Out, value);
        }
    }

    private bool ReturnsReceiver() => !method.IsStatic && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType);

    /// <summary>Of an element of a <c>params</c> argument, the element's type says as much.</summary>
    private ITypeSymbol TypeOf(Argument argument) => TypeOf(method, argument);

    private static ITypeSymbol TypeOf(IMethodSymbol method, Argument argument) =>
        argument.Parameter.Ordinal < method.Parameters.Length ? method.Parameters[argument.Parameter.Ordinal].Type : argument.Parameter.OriginalDefinition.Type;
}

/// <summary>What a library call needs of the program around it.</summary>
internal interface IDelegateCaller
{
    /// <summary>What calling a delegate with these arguments gives.</summary>
    Value Call(Value target, IReadOnlyList<Value> arguments, SyntaxNode syntax);

    Label ContentOf(Value value);

    Label LookAt(Value value, ITypeSymbol? type, Form form, SyntaxNode syntax);

    void Write(Place place, Value value, SyntaxNode syntax);

    void SetResult(int slot, Value value);
}
