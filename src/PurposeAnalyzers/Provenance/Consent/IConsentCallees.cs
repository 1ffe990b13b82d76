namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>What the calls of a body tell of consent.</summary>
internal interface IConsentCallees
{
    /// <param name="method">What the call names.</param>
    /// <param name="receiver">The operation whose value it is called on.</param>
    ConsentSummary Of(IMethodSymbol method, IOperation? receiver);
}
