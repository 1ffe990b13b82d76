namespace PurposeAnalyzers.Policy;

/// <summary>One constant to generate; compared by value, so that nothing is generated anew when nothing changed.</summary>
internal sealed record PolicyConstant(string Name, string Id, string Text, string? Article);
