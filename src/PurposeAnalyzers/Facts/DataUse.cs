using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Effects;

namespace PurposeAnalyzers.Facts;

/// <summary>One datum that a use concerns.</summary>
/// <param name="Through">The callable that a call runs and that uses the datum; null where the datum is read at the place itself.</param>
/// <param name="For">Whom that callable may be working for.</param>
/// <param name="Returned">The way out of the callable, where the datum comes back from there; the callable is free to use it itself.</param>
internal sealed record DataUse(Datum Datum, ISymbol? Through, Beneficiaries For, Trail? Returned = null)
{
    /// <summary>Whether code that serves the purpose must not do this.</summary>
    public bool IsRefusedFor(string purpose) => For.Include(purpose) && Datum.RefusedBy(purpose) is not null;
}
