using System.CommandLine;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Cli.Policies;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Cli.Terminal;

namespace PurposeAnalyzers.Cli.Commands.Policies;

/// <summary><c>purpose policy validate</c>: all that the analyzers say of policy files, without a build.</summary>
internal static class PolicyValidateCommand
{
    public static Command Create(CommandActions actions)
    {
        var path = PolicyCommand.PathArgument();
        var date = PolicyCommand.DateOption("--date", "Option_Date");
        var command = new Command("validate", CliTexts.Get("Command_PolicyValidate")) { path, date };
        actions.Set(command, CliTexts.Get("Examples_PolicyValidate"), (call, cancellationToken) =>
        {
            var policies = PolicyCommand.Files(call, call.Parsed.GetValue(date)).Load(call.Parsed.GetRequiredValue(path), cancellationToken);
            var diagnostics = policies.Diagnostics.Concat(PurposeAnalyzer.PolicyRules.SelectMany(rule => rule.Judge(policies)))
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
                .ToList();
            foreach (var diagnostic in diagnostics)
            {
                call.Console.Problem(DiagnosticLine.Of(diagnostic), diagnostic.Severity == DiagnosticSeverity.Error ? Styles.Problem : Styles.Warning);
            }

            if (diagnostics.Count == 0)
            {
                call.Console.Line(CliTexts.Get("Policy_Valid", policies.Versions.Length, policies.Current?.Version ?? ""), Styles.Good);
            }

            return Task.FromResult(diagnostics.Exists(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) ? ExitCode.Findings : ExitCode.Clean);
        });
        return command;
    }
}
