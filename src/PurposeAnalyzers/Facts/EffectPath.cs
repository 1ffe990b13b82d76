using System.Threading;

namespace PurposeAnalyzers.Facts;

/// <summary>The way from a call to the read that it leads to: what a reader follows to understand a finding.</summary>
/// <param name="Callables">What runs, in order.</param>
/// <param name="Steps">In each, the call that leads on; in the last, the read.</param>
internal sealed record EffectPath(ImmutableArray<ISymbol> Callables, ImmutableArray<SyntaxNode> Steps)
{
    /// <remarks>Each step is one call nearer to the read, so the way ends.</remarks>
    public static EffectPath Of(DataUse use, PurposeModel model, CancellationToken cancellationToken)
    {
        var callables = ImmutableArray.CreateBuilder<ISymbol>();
        var steps = ImmutableArray.CreateBuilder<SyntaxNode>();
        var (consent, depth) = (use.Consent, int.MaxValue);
        for (var callable = use.Through; callable is not null;)
        {
            var summary = model.SummaryOf(callable, cancellationToken);
            var effect = summary.Effects.Concat(summary.Result)
                .Where(e => e.Datum == use.Datum && e.Depth < depth)
                .OrderBy(e => e.Consent.IsWithin(consent) ? 0 : 1)
                .ThenBy(e => e.Depth)
                .FirstOrDefault();
            if (effect is null)
            {
                break;
            }

            callables.Add(callable);
            steps.Add(effect.Step);
            callable = effect.Via;
            (consent, depth) = (effect.Consent, effect.Depth);
        }

        return new EffectPath(callables.ToImmutable(), steps.ToImmutable());
    }
}
