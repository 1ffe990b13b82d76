namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>A version of the policy that two projects state differently.</summary>
/// <param name="File">The other project's file.</param>
internal sealed record PolicyConflict(string File, string Version, string One, string Other);
