using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <content>Calls: of code in this program, of code in this compilation by its summary, of libraries by the shape of their types.</content>
internal sealed partial class ProgramSolver
{
    private Value ExecuteInvoke(Invoke call)
    {
        var arguments = ArgumentsOf(call);
        var receiver = call.Receiver == 0 ? Value.Empty : Get(call.Receiver);
        AskOfCall(call, receiver, arguments);
        var result = ExecuteCall(call, receiver, arguments);
        return model.IsTracked(call.Method)
            ? Value.Of(Label.Of(new SymbolOrigin(call.Method.OriginalDefinition), Trail.Then(null, Bodies.BodyWalker.Name(call.Syntax))))
            : result;
    }

    private Value[] ArgumentsOf(Invoke call)
    {
        var arguments = call.Arguments.IsEmpty ? Array.Empty<Value>() : new Value[call.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = Get(call.Arguments[i].Slot);
            arguments[i] = value.IsEmpty || model.IsSelector(call.Arguments[i].Parameter) ? Value.Empty : value;
        }

        return arguments;
    }

    private Value ExecuteCall(Invoke call, Value receiver, Value[] arguments)
    {
        if (nested.TryGetValue(call.Method.OriginalDefinition, out var function))
        {
            return CallNested(call, function, arguments);
        }

        var drops = model.Drops(call.Method);
        var targets = callees.TargetsOf(call.Method, call.DispatchType, cancellationToken);
        if (targets.IsEmpty)
        {
            var given = LibraryCall.MayGive(call, receiver, arguments, model) ? new LibraryCall(call, receiver, arguments, model, this).Execute() : Value.Empty;
            return drops || IsDecision(call.Method) ? Value.Empty : given;
        }

        if (drops)
        {
            return Value.Empty;
        }

        var result = Value.Empty;
        foreach (var target in targets)
        {
            result = result.Join(ExecuteTarget(call, target, receiver, arguments));
        }

        return IsDecision(call.Method) ? Value.Empty : result;
    }

    private Value CallNested(Invoke call, FlowFunction function, Value[] arguments) =>
        ExecuteNested(function, ordinal => ValueAt(call, arguments, ordinal), call.Syntax, isDirect: true, (ordinal, value) => WriteOut(call, ordinal, value));

    /// <summary>Whether something is so tells nothing of what it was asked about.</summary>
    internal static bool IsDecision(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean
        || method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1, Name: "Task" or "ValueTask" or "Nullable" } wrapper
            && wrapper.TypeArguments[0].SpecialType == SpecialType.System_Boolean;

    /// <summary>The least that callers must know of the callee has been solved; here it is put in terms of this program.</summary>
    private Value ExecuteTarget(Invoke call, ISymbol target, Value receiver, Value[] arguments)
    {
        if (!Enters(call, target, receiver, arguments) && !Carriers.HandsOver(call, model) && !callees.Gives(target, cancellationToken))
        {
            return Value.Empty;
        }

        var summary = callees.SummaryOf(target);
        if (ReferenceEquals(summary, FlowSummary.Empty))
        {
            return Value.Empty;
        }

        return Apply(call, target, summary, receiver, arguments);
    }

    /// <summary>Whether anything is passed that the callee's summary can tell of.</summary>
    private bool Enters(Invoke call, ISymbol callee, Value receiver, Value[] arguments)
    {
        if (!receiver.IsEmpty && Entrances.IsThis(call, callee, model))
        {
            return true;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].IsEmpty && Entrances.Contain(callee, call.Arguments[i].Parameter, model))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing is passed.</summary>
    public static bool IsNothing(Value receiver, Value[] arguments)
    {
        if (!receiver.IsEmpty)
        {
            return false;
        }

        foreach (var argument in arguments)
        {
            if (!argument.IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private Value Apply(Invoke call, ISymbol target, FlowSummary summary, Value receiver, Value[] arguments)
    {
        Passed? Binding(ParameterOrigin origin) => BindingOf(call, origin, receiver, arguments);
        var substituted = new Dictionary<ParameterOrigin, Value>();
        isIncomplete |= summary.IsIncomplete;
        foreach (var pair in summary.Callbacks)
        {
            if (Binding(pair.Key.Delegate) is { } passed)
            {
                CallBack(LoadPath(passed.Value, pair.Key.Delegate.Path), pair.Key.Position, Substitute(pair.Value, Binding, call.Syntax, target, substituted), call.Syntax);
            }
        }

        foreach (var pair in summary.Outs)
        {
            WriteOut(call, pair.Key, Substitute(pair.Value, Binding, call.Syntax, target, substituted));
        }

        AskOfCallee(call, target, summary, Binding);
        var result = call.Method.MethodKind == Microsoft.CodeAnalysis.MethodKind.Constructor && summary.Outs.TryGetValue(FlowSummary.This, out var created)
            ? created.Join(summary.Result)
            : summary.Result;
        return Substitute(result, Binding, call.Syntax, target, substituted);
    }

    private static Passed? BindingOf(Invoke call, ParameterOrigin origin, Value receiver, Value[] arguments)
    {
        switch (origin.Parameter)
        {
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } }:
                return null;
            case IParameterSymbol parameter:
                var index = call.Arguments.IndexOf(call.Arguments.FirstOrDefault(a => a.Parameter.Ordinal == parameter.Ordinal)!);
                return new Passed(ValueAt(call, arguments, parameter.Ordinal), index < 0 ? null : call.Arguments[index].Type);
            default:
                return new Passed(receiver, call.ReceiverType);
        }
    }

    /// <summary>All that is passed for a parameter: of a <c>params</c> parameter, several values.</summary>
    private static Value ValueAt(Invoke call, Value[] arguments, int ordinal)
    {
        var value = Value.Empty;
        for (var i = 0; i < arguments.Length; i++)
        {
            value = call.Arguments[i].Parameter.Ordinal == ordinal ? value.Join(arguments[i]) : value;
        }

        return value;
    }

    private void WriteOut(Invoke call, int ordinal, Value value)
    {
        if (ordinal == FlowSummary.This)
        {
            if (call.ReceiverPlace is { } place)
            {
                Write(place, value, keep: true);
            }

            return;
        }

        foreach (var argument in call.Arguments.Where(a => a.Parameter.Ordinal == ordinal))
        {
            if (argument.Out >= 0)
            {
                SetResult(argument.Out, value);
            }
            else if (argument.Place is { } place)
            {
                Write(place, value, keep: true);
            }
        }
    }

    /// <summary>A lambda or local function, whose captured variables are this program's own.</summary>
    private Value ExecuteNested(
        FlowFunction function, Func<int, Value> argument, SyntaxNode syntax, bool isDirect, Action<int, Value>? outs = null)
    {
        foreach (var (symbol, _) in function.Parameters)
        {
            if (symbol is IParameterSymbol parameter)
            {
                var value = argument(parameter.Ordinal).Then(syntax);
                Grow(bindings, parameter, value);
                if (!isDirect)
                {
                    Grow(bindingsOutside, parameter, value);
                }
            }
        }

        if (isDirect)
        {
            AskOfNested(function, argument, syntax);
        }

        Passed? Binding(ParameterOrigin origin) =>
            origin.Parameter is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, function.Symbol)
                ? new Passed(argument(parameter.Ordinal), parameter.Type)
                : null;
        foreach (var (symbol, _) in function.Parameters)
        {
            if (outs is not null && symbol is IParameterSymbol parameter && nestedOuts.TryGetValue(parameter, out var value))
            {
                outs(parameter.Ordinal, Substitute(value, Binding, syntax, null));
            }
        }

        return Substitute(results[function.Symbol], Binding, syntax, null);
    }

    private Value ExecuteDelegate(InvokeDelegate call)
    {
        var target = Get(call.Delegate);
        var arguments = call.Arguments.Select(a => Get(a.Slot)).ToArray();
        AskOfCall(call.AsInvoke(), target, arguments);
        AskOfTargets(call, target, arguments);
        var known = Call(target, arguments, call.Syntax, isDirect: true);
        if (call.Method.ReturnsVoid || IsDecision(call.Method))
        {
            return Value.Empty;
        }

        // Nobody knows what an unknown delegate makes of its arguments.
        return target.Targets.IsEmpty && target.Own.IsEmpty && !model.KnowsItsData(call.Method.ReturnType)
            ? Value.Of(arguments.Aggregate(Label.Empty, (label, value) => label.Join(ContentOf(value))))
            : known;
    }

    /// <inheritdoc/>
    public Value Call(Value target, IReadOnlyList<Value> arguments, SyntaxNode syntax) => Call(target, arguments, syntax, isDirect: false);

    /// <param name="isDirect">Whether the program itself calls the delegate, rather than a library that was given it.</param>
    private Value Call(Value target, IReadOnlyList<Value> arguments, SyntaxNode syntax, bool isDirect)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            NoteCallback(target, i, arguments[i]);
        }

        var result = Value.Empty;
        foreach (var known in target.Targets)
        {
            result = result.Join(nested.TryGetValue(known.Method, out var function)
                ? ExecuteNested(function, ordinal => ordinal < arguments.Count ? arguments[ordinal] : Value.Empty, syntax, isDirect)
                : CallMethodGroup(known, arguments, isDirect ? syntax : known.Syntax));
        }

        return result.Join(ResultOfUnknown(target));
    }

    private Value CallMethodGroup(DelegateTarget target, IReadOnlyList<Value> arguments, SyntaxNode syntax)
    {
        // The first argument of an extension method is the object that it was taken from.
        var method = target.Method.ReducedFrom ?? target.Method;
        var passed = target.Method.ReducedFrom is null ? arguments : arguments.Prepend(target.Receiver).ToList();
        var lowered = method.Parameters.Select(p => new Argument(0, p, p.Type, null)).ToImmutableArray();
        var dispatchType = method.IsAbstract || method.IsVirtual || method.IsOverride ? method.ContainingType : null;
        var call = new Invoke(0, method, 0, null, method.ContainingType, dispatchType, lowered, null, null, syntax, functionBeingSolved);
        var values = lowered.Select((_, i) => i < passed.Count ? passed[i] : Value.Empty).ToArray();
        AskOfCall(call, target.Receiver, values);
        return ExecuteCall(call, target.Receiver, values);
    }

    /// <summary>What a method that became a delegate returns, whatever it is called with.</summary>
    private Value ResultOfGroup(DelegateTarget target)
    {
        var result = Value.Empty;
        foreach (var method in nested.ContainsKey(target.Method)
            ? ImmutableArray<ISymbol>.Empty
            : callees.TargetsOf(target.Method.ReducedFrom ?? target.Method, target.Method.ContainingType, cancellationToken))
        {
            result = result.Join(Substitute(
                callees.SummaryOf(method).Result, origin => new Passed(origin.Parameter is INamedTypeSymbol ? target.Receiver : Value.Empty, null), target.Syntax, method));
        }

        return model.IsTracked(target.Method)
            ? result.Join(Value.Of(Label.Of(new SymbolOrigin(target.Method.OriginalDefinition), Trail.Then(null, target.Syntax))))
            : result;
    }

    /// <summary>A value goes into a delegate's parameter.</summary>
    private void CallBack(Value target, int position, Value argument, SyntaxNode syntax)
    {
        if (argument.IsEmpty)
        {
            return;
        }

        foreach (var known in target.Targets)
        {
            if (nested.TryGetValue(known.Method, out var function))
            {
                foreach (var (symbol, _) in function.Parameters)
                {
                    if (symbol is IParameterSymbol parameter && parameter.Ordinal == position)
                    {
                        Grow(bindings, parameter, argument.Then(syntax));
                        Grow(bindingsOutside, parameter, argument.Then(syntax));
                    }
                }
            }
            else
            {
                CallMethodGroup(known, Enumerable.Repeat(Value.Empty, position).Append(argument).ToList(), known.Syntax);
            }
        }

        NoteCallback(target, position, argument);
    }

    /// <summary>Who made the delegate must know what goes into it.</summary>
    private void NoteCallback(Value target, int position, Value argument)
    {
        if (argument.IsEmpty)
        {
            return;
        }

        foreach (var (origin, _) in target.Own.Entries)
        {
            if (origin is ParameterOrigin parameter && ownParameters.Contains(parameter.Parameter))
            {
                var key = (parameter, position);
                callbacks[key] = callbacks.TryGetValue(key, out var known) ? known.Join(argument) : argument;
            }
        }
    }

    /// <summary>What comes out of a delegate that somebody else made.</summary>
    private static Value ResultOfUnknown(Value target) => Value.Of(target.Own.OfCall());

    private Value LoadPath(Value value, MemberPath path)
    {
        foreach (var step in path.Steps)
        {
            value = step is { } member ? value.Load(member) : Call(value, ImmutableArray<Value>.Empty, StepOf(null));
        }

        return value;
    }
}
