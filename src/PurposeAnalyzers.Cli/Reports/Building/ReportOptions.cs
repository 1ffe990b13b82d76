using System.Globalization;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>What a report depends on besides the logs.</summary>
/// <param name="Now">The time that the report states.</param>
/// <param name="Culture">The language of the texts in the model.</param>
/// <param name="MaxItems">How many items a list shows.</param>
internal sealed record ReportOptions(string ToolVersion, DateTimeOffset Now, CultureInfo Culture, SourceRoot Sources, int MaxItems = ReportOptions.DefaultMaxItems)
{
    public const int DefaultMaxItems = 2000;

    public string Language => Culture.TwoLetterISOLanguageName == "ja" ? "ja" : "en";
}
