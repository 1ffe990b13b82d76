using System.CommandLine;
using System.Text;
using PurposeAnalyzers.Baseline;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Reports.Writers;
using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary><c>purpose baseline create|prune</c>: accepts the findings of an old code base, and forgets those that are gone.</summary>
internal static class BaselineCommand
{
    private const string FileName = "purposes.baseline";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(CommandActions actions)
    {
        var command = new Command("baseline", CliTexts.Get("Command_Baseline")) { CreateCreate(actions), CreatePrune(actions) };
        actions.SetHelp(command, CliTexts.Get("Examples_Baseline"));
        return command;
    }

    private static Command CreateCreate(CommandActions actions)
    {
        var source = new LogSource();
        var file = FileOption();
        var reason = new Option<string?>("--reason") { Description = CliTexts.Get("Option_Reason"), HelpName = CliTexts.Get("Help_Text") };
        var add = new Option<bool>("--add") { Description = CliTexts.Get("Option_Add") };
        var command = new Command("create", CliTexts.Get("Command_BaselineCreate")) { file, reason, add };
        source.AddTo(command);
        actions.Set(command, CliTexts.Get("Examples_Baseline"), async (call, cancellationToken) =>
        {
            var path = Path.GetFullPath(call.Parsed.GetRequiredValue(file), call.Host.Directory);
            var mayAdd = call.Parsed.GetValue(add);
            if (File.Exists(path) && !mayAdd)
            {
                throw new WrongUseException(CliTexts.Get("Baseline_Exists", path));
            }

            var open = await FindingsAsync(source, call, finding => finding.State == FindingState.Open, cancellationToken);
            if (open.Failure is { } failure)
            {
                return failure;
            }

            var known = BaselineFile.Parse(File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken) : "");
            var text = known.Add(open.Fingerprints, call.Parsed.GetValue(reason));
            Write(path, text);
            call.Console.Line(CliTexts.Get("Baseline_Created", BaselineFile.Parse(text).Entries.Length - known.Entries.Length, path));
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command CreatePrune(CommandActions actions)
    {
        var source = new LogSource();
        var file = FileOption();
        var command = new Command("prune", CliTexts.Get("Command_BaselinePrune")) { file };
        source.AddTo(command);
        actions.Set(command, CliTexts.Get("Examples_Baseline"), async (call, cancellationToken) =>
        {
            var path = Path.GetFullPath(call.Parsed.GetRequiredValue(file), call.Host.Directory);
            if (!File.Exists(path))
            {
                throw new WrongUseException(CliTexts.Get("Target_Missing", path));
            }

            // Whatever is still found stays, however it is set aside.
            var found = await FindingsAsync(source, call, _ => true, cancellationToken);
            if (found.Failure is { } failure)
            {
                return failure;
            }

            var known = BaselineFile.Parse(await File.ReadAllTextAsync(path, cancellationToken));
            var gone = known.Entries.Where(entry => !found.Fingerprints.Contains(entry.Fingerprint)).ToList();
            foreach (var entry in gone)
            {
                call.Console.Line("- " + entry.Fingerprint);
            }

            if (gone.Count > 0)
            {
                Write(path, known.Remove(gone.Contains));
            }

            call.Console.Line(CliTexts.Get("Baseline_Pruned", gone.Count, known.Entries.Length - gone.Count, path));
            return ExitCode.Clean;
        });
        return command;
    }

    private static Option<string> FileOption() => new("--file")
    {
        Description = CliTexts.Get("Option_BaselineFile"),
        HelpName = CliTexts.Get("Help_File"),
        DefaultValueFactory = _ => FileName,
    };

    private static async Task<(HashSet<Fingerprint> Fingerprints, int? Failure)> FindingsAsync(
        LogSource source, CommandCall call, Func<ReportFinding, bool> wanted, CancellationToken cancellationToken)
    {
        var found = new HashSet<Fingerprint>();
        var failure = await source.ReadAsync(
            call,
            (finding, _) =>
            {
                // A finding of a policy file has none: it cannot be accepted, only mended.
                if (wanted(finding) && Fingerprint.Parse(finding.Fingerprint) is { } fingerprint)
                {
                    found.Add(fingerprint);
                }
            },
            cancellationToken);
        return (found, failure);
    }

    private static void Write(string path, string text)
    {
        using var file = OutputFile.Create(path);
        file.Stream.Write(Utf8.GetBytes(text));
        file.Commit();
    }
}
