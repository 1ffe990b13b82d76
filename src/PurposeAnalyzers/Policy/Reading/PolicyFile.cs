namespace PurposeAnalyzers.Policy;

/// <summary>What one file yields. Without policy, the file could not be read at all.</summary>
internal sealed record PolicyFile(PrivacyPolicy? Policy, ImmutableArray<Diagnostic> Diagnostics);
