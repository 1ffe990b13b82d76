using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Effects;

namespace PurposeAnalyzers.Facts;

/// <summary>One datum that a use concerns.</summary>
/// <param name="Through">The callable that a call runs and that uses the datum; null where the datum is read at the place itself.</param>
/// <param name="IsReturned">Whether the datum comes back from the callable, which is free to use it itself.</param>
/// <param name="For">Whom that callable may be working for.</param>
internal sealed record DataUse(Datum Datum, ISymbol? Through, bool IsReturned, Beneficiaries For)
{
    /// <summary>Whether code that serves the purpose must not do this.</summary>
    public bool IsRefusedFor(string purpose) => For.Include(purpose) && Datum.RefusedBy(purpose) is not null;
}
