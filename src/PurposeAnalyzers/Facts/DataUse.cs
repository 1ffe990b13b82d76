using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Provenance.Effects;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Facts;

/// <summary>One datum that a use concerns.</summary>
/// <param name="Through">The callable that a call runs and that uses the datum; null where the datum is read at the place itself.</param>
/// <param name="For">Whom that callable may be working for.</param>
/// <param name="Returned">The way out of the callable, where the datum comes back from there; the callable is free to use it itself.</param>
internal sealed record DataUse(Datum Datum, ISymbol? Through, Beneficiaries For, Trail? Returned = null)
{
    /// <summary>What was checked before: here, and on the way to the read.</summary>
    public ConsentSet Consent { get; init; } = ConsentSet.None;

    /// <summary>What code that serves the purpose must hear of this.</summary>
    public Verdict VerdictFor(string purpose) => For.Include(purpose) ? Datum.Judge(purpose, Consent) : Verdict.Permitted;

    /// <summary>Whether code that serves the purpose must not do this.</summary>
    public bool IsRefusedFor(string purpose) => VerdictFor(purpose) > Verdict.AddedLater;

    /// <summary>Whether code that serves the purpose may do this with newer data only, or with a consent that nobody has checked.</summary>
    public bool IsTooOldFor(string purpose) => VerdictFor(purpose) == Verdict.AddedLater;

    /// <summary>Whether code that serves the purpose may do this only with consent, and nobody has checked it.</summary>
    public bool LacksConsentFor(string purpose) => VerdictFor(purpose) == Verdict.ConsentRequired;
}
