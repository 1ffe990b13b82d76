using System.CommandLine;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Reports.Writers;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Terminal;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary><c>purpose suggest</c>: what to tag and what to mark next, grouped as one would work through it.</summary>
internal static class SuggestCommand
{
    private const string UntaggedData = "PUR0205";
    private const string UnmarkedCode = "PUR0202";

    /// <summary>The property that names the category which the policy has for such data.</summary>
    private const string Category = "category";

    public static Command Create(CommandActions actions)
    {
        var source = new LogSource();
        var command = new Command("suggest", CliTexts.Get("Command_Suggest"));
        source.AddTo(command);
        actions.Set(command, CliTexts.Get("Examples_Suggest"), async (call, cancellationToken) =>
        {
            var untagged = new List<(ReportFinding Finding, string? Category)>();
            var unmarked = new List<ReportFinding>();
            var failure = await source.ReadAsync(
                call,
                (finding, result) =>
                {
                    if (finding is { State: FindingState.Open, Rule: UntaggedData })
                    {
                        untagged.Add((finding, result.Text(Category)));
                    }
                    else if (finding is { State: FindingState.Open, Rule: UnmarkedCode })
                    {
                        unmarked.Add(finding);
                    }
                },
                cancellationToken);
            ShowUntagged(call.Console, untagged);
            ShowUnmarked(call.Console, unmarked);
            return failure ?? ExitCode.Clean;
        });
        return command;
    }

    private static void ShowUntagged(ToolConsole console, List<(ReportFinding Finding, string? Category)> untagged)
    {
        console.Line(CliTexts.Get("Suggest_Untagged", untagged.Count), Styles.Strong);
        foreach (var file in untagged.GroupBy(item => item.Finding.Place?.File ?? "").OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            console.Line();
            foreach (var (finding, category) in file.OrderBy(item => item.Finding.Place?.Line))
            {
                console.Line($"  {Words.Place(finding.Place)}: {finding.Message}");
                if (category is not null)
                {
                    console.Line($"    [DataCategory(\"{category}\")]", Styles.Faint);
                }
            }
        }
    }

    /// <summary>By namespace, where one attribute or binding marks much code at once.</summary>
    private static void ShowUnmarked(ToolConsole console, List<ReportFinding> unmarked)
    {
        console.Line();
        console.Line(CliTexts.Get("Suggest_Unmarked", unmarked.Count), Styles.Strong);
        var spaces = unmarked
            .GroupBy(finding => NamespaceOf(finding.Code?.Id))
            .OrderByDescending(space => space.Count())
            .ThenBy(space => space.Key, StringComparer.Ordinal);
        foreach (var space in spaces)
        {
            console.Line("  " + CliTexts.Get("Suggest_Namespace", space.Key, space.Count(), Examples(space)));
        }
    }

    private static string Examples(IEnumerable<ReportFinding> findings) =>
        string.Join(", ", findings.Select(finding => Words.Place(finding.Place)).Distinct().Take(3));

    /// <summary>What stands before the member and the type that holds it; a nested type counts as a namespace, which a reader sees.</summary>
    private static string NamespaceOf(string? code) =>
        code is not null && DocumentationId.TryParse(code) is { } member ? new DocumentationId('T', member.Container).Container : "";
}
