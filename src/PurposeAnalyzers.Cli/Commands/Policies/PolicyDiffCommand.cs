using System.CommandLine;
using System.Globalization;
using PurposeAnalyzers.Cli.Policies;
using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Reports.Logs;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Terminal;
using Symbol = PurposeAnalyzers.Cli.Reports.Model.Symbol;

namespace PurposeAnalyzers.Cli.Commands.Policies;

/// <summary><c>purpose policy diff OLD NEW</c>: what changes, what of it must be announced, and with logs, which data and code it touches.</summary>
internal static class PolicyDiffCommand
{
    /// <summary>Enough for a change to be judged by; reports have the rest.</summary>
    private const int MaxSymbols = 12;

    public static Command Create(CommandActions actions)
    {
        var old = new Argument<string>("old") { Description = CliTexts.Get("Argument_Old") };
        var now = new Argument<string>("new") { Description = CliTexts.Get("Argument_New") };
        var logs = new Option<string[]>("--logs") { Description = CliTexts.Get("Option_Logs"), HelpName = CliTexts.Get("Help_Logs"), AllowMultipleArgumentsPerToken = true };
        var command = new Command("diff", CliTexts.Get("Command_PolicyDiff")) { old, now, logs };
        actions.Set(command, CliTexts.Get("Examples_PolicyDiff"), (call, cancellationToken) =>
        {
            var files = PolicyCommand.Files(call, null);
            var before = files.Read(call.Parsed.GetRequiredValue(old), cancellationToken);
            var after = files.Read(call.Parsed.GetRequiredValue(now), cancellationToken);
            var report = call.Parsed.GetValue(logs) is { Length: > 0 } paths ? ReadLogs(call, paths, cancellationToken) : null;
            var changes = PolicyComparison.Compare(before, after);
            call.Console.Line(CliTexts.Get("Diff_Heading", before.Version, after.Version), Styles.Strong);
            foreach (var change in changes)
            {
                Show(call.Console, change, report);
            }

            if (changes.IsEmpty)
            {
                call.Console.Line(CliTexts.Get("Diff_Same"));
            }

            ShowAnnouncement(call.Console, [.. changes.Where(change => change.MustBeAnnounced)], after.Announced, after.Effective);
            return Task.FromResult(report?.Run.Problems.Items.Any(problem => LogProblems.IsLoss(problem.Kind)) == true ? ExitCode.IncompleteInput : ExitCode.Clean);
        });
        return command;
    }

    private static void Show(ToolConsole console, PolicyChange change, ReportModel? report)
    {
        console.Line($"{ChangeText.Sign(change.Kind)} {ChangeText.Of(change)}");
        // A review of a contract or other words touch nothing.
        if (report is not null && change.Kind != ChangeKind.Changed)
        {
            var impact = ChangeImpact.Of(change, report);
            ShowSymbols(console, "Diff_Data", impact.Data);
            ShowSymbols(console, "Diff_Code", impact.Code);
        }
    }

    private static void ShowSymbols(ToolConsole console, string text, ImmutableArray<Symbol> symbols)
    {
        var names = string.Join(", ", symbols.Take(MaxSymbols).Select(symbol => symbol.Name));
        var more = symbols.Length > MaxSymbols ? CliTexts.Get("AndMore", symbols.Length - MaxSymbols) : "";
        console.Line("    " + CliTexts.Get(text, symbols.Length) + (names.Length > 0 ? ": " + names + more : ""), Styles.Faint);
    }

    private static void ShowAnnouncement(ToolConsole console, ImmutableArray<PolicyChange> changes, string? announced, string effective)
    {
        console.Line();
        if (changes.IsEmpty)
        {
            console.Line(CliTexts.Get("Diff_NothingToAnnounce"));
            return;
        }

        console.Line(CliTexts.Get("Diff_Announce"), Styles.Strong);
        foreach (var change in changes)
        {
            console.Line("  " + ChangeText.Of(change));
        }

        if (announced is null || string.CompareOrdinal(announced, effective) > 0)
        {
            console.Problem(announced is null ? CliTexts.Get("Diff_NotAnnounced", effective) : CliTexts.Get("Diff_AnnouncedLate", announced, effective), Styles.Warning);
        }
        else
        {
            console.Line(CliTexts.Get("Diff_Announced", announced, effective));
        }
    }

    private static ReportModel ReadLogs(CommandCall call, string[] paths, CancellationToken cancellationToken)
    {
        var problems = new List<InputProblem>();
        var files = new LogFiles(call.Host.Directory, byRepository: false).Find(paths, problems);
        var options = new ReportOptions(ToolVersion.Current, call.Host.Time.GetUtcNow(), CultureInfo.CurrentUICulture, new SourceRoot(null), MaxItems: int.MaxValue / 4);
        var report = new LogReader(options, [], new Progress<int>(), cancellationToken).Read(files, problems, earlier: null);
        foreach (var problem in report.Run.Problems.Items)
        {
            call.Console.Problem($"{problem.Path}: {problem.Message}", Styles.Warning);
        }

        return report;
    }
}
