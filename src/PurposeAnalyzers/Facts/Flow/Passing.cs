using System.Threading;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Facts.Flow;

/// <summary>What is wrong where data is passed to code that serves a purpose.</summary>
internal sealed record Passing(FlowFindingKind Kind, ImmutableArray<string> Purposes)
{
    /// <remarks>Where the caller serves the same purpose, it is told where it reads the data; telling it again at every call would be noise.</remarks>
    public static Passing? Judge(Arrival arrival, Datum datum, ISymbol code, PurposeModel model, CancellationToken cancellationToken)
    {
        var served = model.CodePurposes.Of(code);
        var own = model.CodePurposes.Of(arrival.Function).Purposes;
        var verdicts = served.Purposes.Select(p => model.Judge(datum, p, arrival.Function, arrival.Site, cancellationToken)).ToList();
        var areCandidates = served.Kind == CodePurposeKind.Candidates;
        if (areCandidates && verdicts.Any(v => v < Verdict.AddedLater))
        {
            return null;
        }

        // Of candidates, the best is meant; of commitments, the worst is wrong.
        var refused = Others(verdict => verdict > Verdict.AddedLater);
        var tooOld = Others(verdict => verdict == Verdict.AddedLater);
        return !tooOld.IsEmpty && (areCandidates || refused.IsEmpty) ? new Passing(FlowFindingKind.PurposeAddedLater, tooOld)
            : refused.IsEmpty ? null
            : new Passing(FlowFindingKind.PassedToOtherPurpose, refused);

        ImmutableArray<string> Others(Func<Verdict, bool> fits) => served.Purposes.Where((p, i) => fits(verdicts[i]) && !own.Contains(p)).ToImmutableArray();
    }
}
