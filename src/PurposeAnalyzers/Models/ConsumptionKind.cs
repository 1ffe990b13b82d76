namespace PurposeAnalyzers.Models;

/// <summary>What a library takes of an object that it is given.</summary>
internal enum ConsumptionKind
{
    /// <summary>The value as it is; what it holds is not looked at.</summary>
    Value,

    /// <summary>What <c>ToString</c> returns.</summary>
    Text,

    /// <summary>The object with what it holds.</summary>
    Whole,
}
