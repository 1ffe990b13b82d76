using System.Threading;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Provenance.Values;

namespace PurposeAnalyzers.Facts;

/// <summary>The way from a call to the read that it leads to: what a reader follows to understand a finding.</summary>
/// <param name="Callables">What runs, in order.</param>
/// <param name="Steps">In each, the call that leads on; in the last, the read. Of a datum that comes back, every step that it takes, from the last one to the read.</param>
internal sealed record EffectPath(ImmutableArray<ISymbol> Callables, ImmutableArray<SyntaxNode> Steps)
{
    /// <remarks>Each step is one call nearer to the read, so the way ends.</remarks>
    public static EffectPath Of(DataUse use, PurposeModel model, CancellationToken cancellationToken)
    {
        var callables = ImmutableArray.CreateBuilder<ISymbol>();
        var steps = ImmutableArray.CreateBuilder<SyntaxNode>();
        var (returned, consent, depth) = (use.Returned, use.Consent, int.MaxValue);
        for (var callable = use.Through; callable is not null;)
        {
            if (returned is not null)
            {
                callables.AddRange(ReturnedData.HandedOutBy(callable, returned));
                steps.AddRange(Trail.StepsOf(returned).Reverse().Select(step => step.Step));
                break;
            }

            var effect = model.SummaryOf(callable, cancellationToken).Effects
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
            (callable, returned, consent, depth) = (effect.Via, effect.Returned, effect.Consent, effect.Depth);
        }

        return new EffectPath(callables.ToImmutable(), steps.ToImmutable());
    }
}
