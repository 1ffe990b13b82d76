using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Provenance.Effects;

/// <summary>Personal data that running a callable uses, itself or through what it calls, and the shortest way there.</summary>
/// <param name="Step">The read, or the call that leads to it, in the callable itself.</param>
/// <param name="Depth">How many calls away the read is.</param>
/// <param name="Via">The callable that the step calls; null when the step is the read.</param>
/// <param name="For">Whom the code on the way may be working for.</param>
/// <param name="Returned">The way that the datum takes out of the callable that the step calls, where it is used because it comes back from there.</param>
internal sealed record Effect(Datum Datum, SyntaxNode Step, int Depth, ISymbol? Via, Beneficiaries For, Trail? Returned = null)
{
    /// <summary>What was checked before: on the way to the read.</summary>
    public ConsentSet Consent { get; init; } = ConsentSet.None;

    /// <summary>Whether code that serves the purpose may have this happen on its behalf.</summary>
    public bool Permits(string purpose) => !For.Include(purpose) || Datum.Judge(purpose, Consent) == Verdict.Permitted;

    /// <summary>The shortest way wins, then the first in the text: whichever thread found it.</summary>
    public static int ByPreference(Effect left, Effect right)
    {
        var byDepth = left.Depth.CompareTo(right.Depth);
        return byDepth != 0 ? byDepth : ByPosition(left, right);
    }

    /// <summary>Data in the order in which messages list them.</summary>
    public static int ByDatum(Effect left, Effect right)
    {
        var byName = string.CompareOrdinal(left.Datum.Id, right.Datum.Id);
        var byBeneficiary = byName != 0 ? byName : string.CompareOrdinal(left.For.Key, right.For.Key);
        return byBeneficiary != 0 ? byBeneficiary : string.CompareOrdinal(left.Consent.Key, right.Consent.Key);
    }

    private static int ByPosition(Effect left, Effect right)
    {
        var byFile = string.CompareOrdinal(left.Step.SyntaxTree.FilePath, right.Step.SyntaxTree.FilePath);
        if (byFile != 0)
        {
            return byFile;
        }

        var byStart = left.Step.SpanStart.CompareTo(right.Step.SpanStart);
        var byCallable = byStart != 0 ? byStart : string.CompareOrdinal(left.Via?.ToDisplayString(), right.Via?.ToDisplayString());
        return byCallable != 0 ? byCallable : Trail.Compare(left.Returned, right.Returned);
    }
}
