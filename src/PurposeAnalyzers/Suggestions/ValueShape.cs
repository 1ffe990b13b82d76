namespace PurposeAnalyzers.Suggestions;

/// <summary>What types data of a kind has.</summary>
[Flags]
internal enum ValueShape
{
    None = 0,

    /// <summary>A string, or a collection of strings.</summary>
    Text = 1,
    Number = 2,
    Date = 4,
    Choice = 8,
}
