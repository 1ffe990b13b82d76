namespace PurposeAnalyzers.Policy;

/// <summary>What a binding says about code that nobody here can annotate.</summary>
internal enum BindingKind
{
    Data,
    Code,
    Disclosure,
    Log,
    Anonymizer,
    ConsentCheck,
    Claim,
    TechnicalData,
    Marker,
}
