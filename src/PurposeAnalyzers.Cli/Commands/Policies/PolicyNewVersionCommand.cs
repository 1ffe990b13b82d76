using System.CommandLine;
using System.Text;
using PurposeAnalyzers.Cli.Policies;
using PurposeAnalyzers.Cli.Reports.Writers;
using PurposeAnalyzers.Cli.Resources;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Commands.Policies;

/// <summary><c>purpose policy new-version</c>: writes the file of the next version, which names and seals the one before it.</summary>
internal static class PolicyNewVersionCommand
{
    public static Command Create(CommandActions actions)
    {
        var path = PolicyCommand.PathArgument();
        var effective = PolicyCommand.DateOption("--effective", "Option_Effective");
        effective.Required = true;
        var announced = PolicyCommand.DateOption("--announced", "Option_Announced");
        var version = new Option<string?>("--to") { Description = CliTexts.Get("Option_To"), HelpName = CliTexts.Get("Help_Name") };
        var output = new Option<string?>("--output", "-o") { Description = CliTexts.Get("Option_NewOutput"), HelpName = CliTexts.Get("Help_File") };
        var command = new Command("new-version", CliTexts.Get("Command_PolicyNewVersion")) { path, effective, announced, version, output };
        actions.Set(command, CliTexts.Get("Examples_PolicyNewVersion"), (call, cancellationToken) =>
        {
            var date = call.Parsed.GetRequiredValue(effective)!;
            var name = call.Parsed.GetValue(version) ?? date;
            var files = PolicyCommand.Files(call, null);
            var argument = call.Parsed.GetRequiredValue(path);
            var texts = files.Find(argument);
            var (before, file) = Last(files, texts, argument, cancellationToken);
            Check(files.Load(texts, cancellationToken), before, name, date);
            var target = Target(call, file.FullPath, name, call.Parsed.GetValue(output));
            var source = file.GetText(cancellationToken)!;
            var next = NextVersion.Of(source, before, before.ContentHash.Value!, name, date, call.Parsed.GetValue(announced));
            Write(target, next.ToString(), source.Encoding ?? Encoding.UTF8);
            call.Console.Line(CliTexts.Get("Written", target));
            call.Console.Line(CliTexts.Get("New_Follows", name, before.Version, before.ContentHash.Value!));
            return Task.FromResult(ExitCode.Clean);
        });
        return command;
    }

    /// <summary>The latest version, and its file.</summary>
    private static (PrivacyPolicy Policy, FileText File) Last(PolicyFiles files, ImmutableArray<FileText> texts, string argument, CancellationToken cancellationToken)
    {
        var policies = files.Load(texts, cancellationToken);
        var last = policies.Versions.LastOrDefault();
        if (!policies.IsComplete || last?.ContentHash.Value is null || last.Effective.Length == 0 || last.Version.Length == 0)
        {
            throw new WrongUseException(CliTexts.Get("Policy_Unreadable", argument, string.Join("\n", policies.Diagnostics.Select(DiagnosticLine.Of))));
        }

        return (last, texts.First(text => text.Path == last.Path));
    }

    private static void Check(PolicySet policies, PrivacyPolicy before, string name, string effective)
    {
        if (name.Length == 0 || name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            throw new WrongUseException(CliTexts.Get("New_Name", name));
        }

        if (policies.Versions.Any(version => version.Version == name))
        {
            throw new WrongUseException(CliTexts.Get("New_Exists", name));
        }

        if (string.CompareOrdinal(effective, before.Effective) <= 0)
        {
            throw new WrongUseException(CliTexts.Get("New_TooEarly", effective, before.Version, before.Effective));
        }
    }

    /// <summary>Beside the version before, unless the command line says otherwise. Nothing is ever overwritten.</summary>
    private static string Target(CommandCall call, string before, string name, string? output)
    {
        if (output is null && name.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0)
        {
            throw new WrongUseException(CliTexts.Get("New_NoFileName", name));
        }

        var target = output is null
            ? Path.Combine(Path.GetDirectoryName(before)!, $"PrivacyPolicy.{name}.xml")
            : Path.GetFullPath(output, call.Host.Directory);
        return Path.Exists(target) ? throw new WrongUseException(CliTexts.Get("Output_Exists", target)) : target;
    }

    private static void Write(string target, string text, Encoding encoding)
    {
        using var file = OutputFile.Create(target);
        using (var writer = new StreamWriter(file.Stream, encoding, leaveOpen: true))
        {
            writer.Write(text);
        }

        file.Commit(overwrite: false);
    }
}
