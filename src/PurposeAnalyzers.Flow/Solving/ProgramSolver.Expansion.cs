using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <content>Replaces what the parameters of lambdas and local functions carry by what is passed to them.</content>
internal sealed partial class ProgramSolver
{
    /// <summary>Known once the program is solved; the same are asked for at every place that asks.</summary>
    private Dictionary<(ParameterOrigin Origin, SyntaxNode? Step, bool IsOutside), Label>? expansions;

    private Label Expand(Label label) => Expand(label, isOutside: false);

    /// <param name="label">In terms of the owner's parameters and of those of functions in it.</param>
    /// <param name="isOutside">Whether only what code outside the program passes counts.</param>
    private Label Expand(Label label, bool isOutside)
    {
        if (nested.Count == 0 || label.Entries.All(e => !IsNestedParameter(e.Origin)))
        {
            return label;
        }

        return Label.Of(label.Entries.SelectMany(e => e.Origin is ParameterOrigin parameter && IsNestedParameter(parameter)
            ? ExpansionOf(parameter, e.Trail, isOutside).Entries.Select(inner => (inner.Origin, Trail.Concat(inner.Trail, e.Trail)))
            : new[] { e }));
    }

    private Label ExpansionOf(ParameterOrigin parameter, Trail? trail, bool isOutside)
    {
        var step = parameter.Form == Form.Value ? null : StepOf(trail);
        if (expansions is null)
        {
            return MakeExpansion(parameter, step, isOutside);
        }

        if (!expansions.TryGetValue((parameter, step, isOutside), out var known))
        {
            expansions.Add((parameter, step, isOutside), known = MakeExpansion(parameter, step, isOutside));
        }

        return known;
    }

    private Label MakeExpansion(ParameterOrigin root, SyntaxNode? rootStep, bool isOutside)
    {
        // The least trail first: what comes to a parameter later comes on a longer way.
        var expanded = new List<(Origin, Trail?)>();
        var met = new HashSet<Origin>();
        var pending = new LeastFirst<Origin>(new[] { ((Origin)root, default(Trail)) });
        while (pending.TryTake(out var origin, out var trail))
        {
            if (!IsNestedParameter(origin))
            {
                expanded.Add((origin, trail));
            }
            else if (origin is ParameterOrigin parameter && met.Add(origin) && (isOutside ? bindingsOutside : bindings).TryGetValue(parameter.Parameter, out var bound))
            {
                var loaded = LoadPath(bound, parameter.Path);
                var content = parameter.Form == Form.Value
                    ? ContentOf(loaded)
                    : LookAt(loaded, parameter.Path.Steps.IsEmpty ? (parameter.Parameter as IParameterSymbol)?.Type : parameter.Path.LastType, parameter.Form, trail?.Step ?? rootStep ?? StepOf(null));
                foreach (var (inner, before) in content.Entries)
                {
                    if (!met.Contains(inner))
                    {
                        pending.Add(inner, Trail.Concat(before, trail));
                    }
                }
            }
        }

        return Label.Of(expanded);
    }

    private SyntaxNode StepOf(Trail? trail) => trail?.Step ?? program.Owner.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);

    private bool IsNestedParameter(Origin origin) =>
        origin is ParameterOrigin { Parameter: IParameterSymbol { ContainingSymbol: IMethodSymbol function } } && nested.ContainsKey(function);
}
