using System.Threading;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>Which consent was checked on every way to a place (DESIGN 5.7).</summary>
internal sealed class Consents
{
    private readonly ConsentSet nothing = ConsentSet.None;

    /// <param name="code">The lambda, local function or member whose code stands there.</param>
    /// <param name="site">The expression or statement in it.</param>
    /// <param name="datum">What is used there, on which record: a check of another record, where both are evident, does not count.</param>
    public ConsentSet At(ISymbol code, SyntaxNode site, Datum? datum, CancellationToken cancellationToken) => nothing;
}
