namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>How the report was made.</summary>
/// <param name="GeneratedAt">The time, given from outside.</param>
/// <param name="CheckDate">The day that dates are judged against, yyyy-MM-dd: the latest that a build counted as today.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>.</param>
public sealed record RunInfo(
    string ToolVersion,
    DateTimeOffset GeneratedAt,
    string CheckDate,
    string Language,
    Listing<InputLog> Inputs,
    Listing<InputProblem> Problems);
