using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Logs;

/// <summary>Says in one line what is wrong with a log.</summary>
internal static class LogProblems
{
    /// <summary>Problems that leave something out of the report which should be in it.</summary>
    public static bool IsLoss(InputProblemKind kind) => kind is
        InputProblemKind.NotFound or InputProblemKind.Unreadable or InputProblemKind.NotJson or InputProblemKind.NotSarif
        or InputProblemKind.OldSarif or InputProblemKind.Truncated or InputProblemKind.BadResult;

    public static IEnumerable<InputProblem> Of(ProjectLog log, SarifSummary summary, int records, int findings)
    {
        if (EndOf(summary, records + findings) is { } end)
        {
            yield return new InputProblem(log.Path, end.Kind, end.Message);
        }
        else if (records + findings == 0 && IsCompiler(summary))
        {
            // Test projects, and those that the analyzers have no business in, write logs like all others.
            yield break;
        }
        else if (records + findings == 0)
        {
            yield return new InputProblem(log.Path, InputProblemKind.OtherTool, CliTexts.Get("Input_OtherTool", summary.Tool ?? "?"));
        }
        else if (records == 0)
        {
            yield return new InputProblem(log.Path, InputProblemKind.NoRecords, CliTexts.Get("Input_NoRecords"));
        }

        if (summary.Bad > 0)
        {
            yield return new InputProblem(log.Path, InputProblemKind.BadResult, CliTexts.Get("Input_BadResult", summary.Bad));
        }
    }

    private static bool IsCompiler(SarifSummary summary) => summary.Tool?.Contains("C# Compiler", StringComparison.Ordinal) == true;

    private static (InputProblemKind Kind, string Message)? EndOf(SarifSummary summary, int results) => summary.End switch
    {
        SarifEnd.NotJson => (InputProblemKind.NotJson, CliTexts.Get("Input_NotJson")),
        SarifEnd.NotSarif => (InputProblemKind.NotSarif, CliTexts.Get("Input_NotSarif")),
        SarifEnd.OldVersion => (InputProblemKind.OldSarif, CliTexts.Get("Input_OldSarif", summary.Version ?? "")),
        SarifEnd.Broken => (InputProblemKind.Truncated, CliTexts.Get("Input_Truncated", summary.BrokenAt ?? 0, results)),
        _ => null,
    };
}
