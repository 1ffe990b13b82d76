using System.CommandLine;
using PurposeAnalyzers.Cli.Policies;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Terminal;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Commands.Policies;

/// <summary><c>purpose policy show</c>: the version in force, for reading.</summary>
internal static class PolicyShowCommand
{
    public static Command Create(CommandActions actions)
    {
        var path = PolicyCommand.PathArgument();
        var date = PolicyCommand.DateOption("--date", "Option_Date");
        var command = new Command("show", CliTexts.Get("Command_PolicyShow")) { path, date };
        actions.Set(command, CliTexts.Get("Examples_PolicyShow"), (call, cancellationToken) =>
        {
            var argument = call.Parsed.GetRequiredValue(path);
            var policies = PolicyCommand.Files(call, call.Parsed.GetValue(date)).Load(argument, cancellationToken);
            var policy = policies.Current ?? throw new WrongUseException(CliTexts.Get("Policy_Unreadable", argument, string.Join("\n", policies.Diagnostics.Select(DiagnosticLine.Of))));
            Show(call.Console, policy, policies);
            return Task.FromResult(ExitCode.Clean);
        });
        return command;
    }

    private static void Show(ToolConsole console, PrivacyPolicy policy, PolicySet policies)
    {
        console.Line(CliTexts.Get("Show_Version", policy.Version, policy.Effective, policy.Path), Styles.Strong);
        foreach (var other in policies.Versions.Where(version => version != policy))
        {
            console.Line("  " + CliTexts.Get("Show_Other", other.Version, other.Effective, other.Path), Styles.Faint);
        }

        Section(console, "Show_Purposes", ["Id", "Article", "Text"], policy.Purposes.Select(p => new[] { p.Id, p.Article, p.Text }));
        Section(
            console,
            "Show_Categories",
            ["Id", "Purposes", "ConsentRequired", "Prohibited", "Recipients"],
            policy.Categories.Select(c => new[] { c.Id, Join(c.Purposes), Join(c.ConsentRequired), Join(c.Prohibited), Join(c.Recipients) }));
        Section(
            console,
            "Show_Recipients",
            ["Id", "Kind", "Article", "Contract", "Reviewed", "Text"],
            policy.Recipients.Select(r => new[] { r.Id, r.Kind.ToString(), r.Article, r.Contract, r.Reviewed, r.Text }));
        Section(console, "Show_Exceptions", ["Id", "Article", "Recipients", "Text"], policy.Exceptions.Select(e => new[] { e.Id, e.Article, Join(e.Recipients), e.Text }));
        console.Line();
        console.Line(policy.LoggingPurpose is { } logging ? CliTexts.Get("Show_Logging", logging) : CliTexts.Get("Show_NoLogging"));
    }

    private static void Section(ToolConsole console, string heading, string[] columns, IEnumerable<string?[]> rows)
    {
        var cells = rows.Select(row => row.Select(cell => cell ?? "").ToArray()).ToList();
        if (cells.Count > 0)
        {
            console.Line();
            console.Line(CliTexts.Get(heading), Styles.Strong);
            console.Table([.. columns.Select(column => CliTexts.Get("Show_" + column))], cells);
        }
    }

    private static string Join(ImmutableArray<string> ids) => string.Join(" ", ids);
}
