using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <content>What is known of a callee in terms of its parameters, put in terms of what is passed for them.</content>
internal sealed partial class ProgramSolver
{
    /// <summary>A value in terms of a callee, put in terms of this program.</summary>
    /// <param name="known">What has been put for origins before: those of one summary recur in it.</param>
    private Value Substitute(
        Value value, Func<ParameterOrigin, Passed?> binding, SyntaxNode call, ISymbol? callee, Dictionary<ParameterOrigin, Value>? known = null)
    {
        if (value.IsEmpty)
        {
            return value;
        }

        var own = default(LabelBuilder);
        List<((Origin, Trail?) Entry, Value Value)>? objects = null;
        known ??= new Dictionary<ParameterOrigin, Value>();
        foreach (var (origin, trail) in value.Own.Entries)
        {
            if (origin is not ParameterOrigin parameter)
            {
                own.Add(origin, callee is null ? trail : Trail.Then(trail, call, callee));
                continue;
            }

            if (!known.TryGetValue(parameter, out var put))
            {
                if (binding(parameter) is not { } passed)
                {
                    own.Add(origin, trail);
                    continue;
                }

                known.Add(parameter, put = SubstituteParameter(parameter, passed, call, callee));
            }

            if (put.IsPlain)
            {
                own.Add(put.Own);
            }
            else
            {
                (objects ??= new()).Add(((origin, trail), put));
            }
        }

        var result = Value.Of(own.ToLabel());
        if (objects is not null)
        {
            // Where there are more delegates than are told apart, it must be the same ones in every run.
            objects.Sort((left, right) => Label.Order(left.Entry, right.Entry));
            result = objects.Aggregate(result, (all, next) => all.Join(next.Value));
        }

        result = result.Join(value.Select(content => Substitute(content, binding, call, callee, known)));

        foreach (var target in value.Targets)
        {
            result = result.Join(Value.Of(target));
        }

        return result;
    }

    private Value SubstituteParameter(ParameterOrigin origin, Passed passed, SyntaxNode call, ISymbol? callee)
    {
        var loaded = LoadPath(passed.Value, origin.Path);
        loaded = callee is null ? loaded : loaded.Then(call, callee);
        if (origin.Form == Form.Value)
        {
            return loaded;
        }

        return Value.Of(LookAt(loaded, NewlyKnownType(origin, passed), origin.Form, call));
    }

    /// <summary>The static type of what is looked at, unless the callee knew as much: then the callee has seen what it says.</summary>
    private ITypeSymbol? NewlyKnownType(ParameterOrigin origin, Passed passed)
    {
        if (origin.Path.Steps.IsEmpty)
        {
            return SaysNoMore(passed.Type, origin.PassedType, origin.Form) ? null : passed.Type;
        }

        return origin.Path.LastType is { } type && origin.Form.Kind == FormKind.Text && model.TextOf(type).Kind != TextKind.Members ? type : null;
    }

    /// <summary>Of a generic parameter, its constraint may say all that the argument's type says.</summary>
    private bool SaysNoMore(ITypeSymbol? passed, ITypeSymbol? declared, Form form) =>
        SymbolEqualityComparer.Default.Equals(passed, declared)
        || (form.Kind == FormKind.Whole && passed is not null && declared is not null
            && !model.DataIn(passed, form).Except(model.DataIn(declared, form), SymbolEqualityComparer.Default).Any());
}
