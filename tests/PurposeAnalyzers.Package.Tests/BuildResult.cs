namespace PurposeAnalyzers.Package.Tests;

/// <summary>How a user's build ended and what the compiler found in each of its projects.</summary>
internal sealed record BuildResult(int ExitCode, string Output, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Suppressed)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>Id, level and file of our findings, sorted.</summary>
    public IEnumerable<string> PurposeFindings =>
        Findings.Where(finding => finding.Id.StartsWith("PUR", StringComparison.Ordinal)).Select(finding => finding.Summary).Order(StringComparer.Ordinal);
}
