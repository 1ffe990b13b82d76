using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <content>What each instruction does.</content>
internal sealed partial class ProgramSolver
{
    private void Execute(Instruction instruction)
    {
        switch (instruction)
        {
            case Assign assign:
                SetVariable(assign.Variable, Get(assign.Source).Then(assign.Syntax));
                break;
            case Merge merge:
                SetResult(merge.Target, merge.Sources.Aggregate(Value.Empty, (value, slot) => value.Join(Get(slot))));
                break;
            case Mix mix:
                SetResult(mix.Target, Value.Of(mix.Sources.Aggregate(Label.Empty, (label, slot) => label.Join(ContentOf(Get(slot))))));
                break;
            case Read read:
                SetResult(read.Target, Value.Of(Label.Of(new SymbolOrigin(read.Symbol), Trail.Then(null, read.Syntax))).Join(KeptBy(read)));
                break;
            case Load load:
                SetResult(load.Target, LoadMember(load));
                break;
            case Store store:
                ExecuteStore(store);
                break;
            case Fill fill:
                Write(fill.Object, Get(fill.Source), fill.Syntax);
                break;
            case Compose compose:
                SetResult(compose.Target, Value.Of(Label.Empty, compose.Members.Select(m => (m.Member, Get(m.Source)))));
                break;
            case Look look:
                SetResult(look.Target, Value.Of(LookAt(Get(look.Source), look.Type, look.Form, look.Syntax)));
                break;
            case Widen widen:
                SetResult(widen.Target, Get(widen.Source).Join(Value.Of(Label.Of(new ObjectOrigin(widen.Type), Trail.Then(null, widen.Syntax)))));
                break;
            case MakeDelegate make:
                SetResult(make.Target, Value.Of(new DelegateTarget(make.Method, Get(make.Receiver).WithoutTargets(), make.Syntax)));
                break;
            case Invoke invoke:
                SetResult(invoke.Target, ExecuteInvoke(invoke));
                break;
            case InvokeDelegate invoke:
                SetResult(invoke.Target, ExecuteDelegate(invoke));
                break;
            case Return { } @return:
                Grow(results, @return.Function, Get(@return.Source));
                AskOfResult(@return);
                break;
            case Lose loss:
                AskOfLoss(loss);
                break;
        }
    }

    /// <summary>What a value carries beyond the tag of the symbol that is read from it, or as it.</summary>
    private Value KeptBy(Read read)
    {
        if (read.Source == 0)
        {
            return Value.Empty;
        }

        var source = Get(read.Source);
        if (read.Symbol is IParameterSymbol)
        {
            return source;
        }

        // The tag is the contract for what callers pass in; what is known to be in the object still counts.
        return Value.Of(source.Own.Where(origin => origin is SymbolOrigin));
    }

    private Value LoadMember(Load load)
    {
        var value = load.Source == 0 ? Value.Empty : Get(load.Source).Load(load.Member);
        return model.IsInferred(load.Member) && callees.Gives(load.Member, cancellationToken) ? value.Join(callees.SummaryOf(load.Member).Result.Then(load.Syntax)) : value;
    }

    private void ExecuteStore(Store store)
    {
        var value = Get(store.Source);
        if (!model.IsTracked(store.Member))
        {
            if (store.Object is { } place)
            {
                Write(place.Then(store.Member), value.Then(store.Syntax), keep: store.IsElement || place.Path.Length == MemberPath.MaxLength);
            }

            else if (!value.IsEmpty && model.IsInferred(store.Member))
            {
                Grow(kept, store.Member, value.Then(store.Syntax).WithoutTargets());
            }
        }

        AskOfStore(store);
    }

    /// <summary>What a look at a value sees.</summary>
    public Label LookAt(Value value, ITypeSymbol? type, Form form, SyntaxNode syntax)
    {
        if (form == Form.Value)
        {
            return ContentOf(value);
        }

        if (form == Form.Kept)
        {
            return KeptContent.Of(value, form, model);
        }

        if (form == Form.Handed)
        {
            return ContentOf(value, new HashSet<ISymbol>(SymbolEqualityComparer.Default), v => KeptContent.Of(v, form, model));
        }

        if (form == Form.Text && type is not null && model.TextOf(type) is { Kind: not TextKind.Value } text)
        {
            return text.Kind switch
            {
                TextKind.Members => LookInside(value, type, form, syntax),
                TextKind.Method => ContentOf(TextBy(text.Method!, value, syntax)),
                _ => Label.Empty,
            };
        }

        return LookInside(value, type, form, syntax);
    }

    private Label LookInside(Value value, ITypeSymbol? type, Form form, SyntaxNode syntax)
    {
        var content = ContentOf(value);
        var seen = default(LabelBuilder);
        seen.Add(content.WithoutObjects().SeenAs(form));
        foreach (var (origin, trail) in content.Entries)
        {
            if (origin is not ObjectOrigin { Type: var hidden })
            {
                continue;
            }

            if (form == Form.Text && model.TextOf(hidden) is { Kind: not TextKind.Members } text)
            {
                seen.Add(text.Method is { } method ? ContentOf(TextBy(method, Value.Empty, syntax)) : Label.Empty);
            }
            else
            {
                seen.Add(DataIn(hidden, form, trail, syntax));
            }
        }

        if (type is not null)
        {
            seen.Add(DataIn(type, form, null, syntax));
        }

        return seen.ToLabel();
    }

    private Label DataIn(ITypeSymbol type, Form form, Trail? trail, SyntaxNode syntax)
    {
        var found = model.DataIn(type, form);
        var next = found.Any() ? Trail.Then(trail, syntax) : null;
        return Label.Of(found.Select(symbol => ((Origin)new SymbolOrigin(symbol), next)));
    }

    private Value TextBy(IMethodSymbol method, Value receiver, SyntaxNode syntax)
    {
        var text = Value.Empty;
        foreach (var target in callees.TargetsOf(method, method.IsVirtual || method.IsOverride ? method.ContainingType : null, cancellationToken))
        {
            text = text.Join(Substitute(
                callees.SummaryOf(target).Result, origin => origin.Parameter is INamedTypeSymbol ? new Passed(receiver, method.ContainingType) : null, syntax, target));
        }

        return text;
    }

    /// <summary>All labels in a value; of a delegate, what it has captured and what it returns.</summary>
    public Label ContentOf(Value value) => value.Targets.IsEmpty ? value.Content : ContentOf(value, new HashSet<ISymbol>(SymbolEqualityComparer.Default), v => v.Content);

    private Label ContentOf(Value value, HashSet<ISymbol> seen, Func<Value, Label> look)
    {
        var content = look(value);
        foreach (var target in value.Targets)
        {
            if (!seen.Add(target.Method))
            {
                continue;
            }

            content = content.Join(look(target.Receiver)).Join(ContentOf(ResultOfGroup(target), seen, look));
            if (nested.TryGetValue(target.Method, out var function))
            {
                content = content.Join(ContentOf(results[function.Symbol], seen, look));
                foreach (var slot in function.Captured.Where(slot => !IsOwner(slot)))
                {
                    content = content.Join(ContentOf(values[slot], seen, look));
                }
            }
        }

        return content;
    }

    /// <summary>A lambda that uses <c>this</c> does not hand over all that the object holds.</summary>
    private bool IsOwner(int slot) => program.Functions.Any(f => f.Parameters.Any(p => p.Slot == slot && p.Symbol is INamedTypeSymbol));
}

/// <summary>A value that was passed in, and the static type that it had.</summary>
internal sealed record Passed(Value Value, ITypeSymbol? Type);
