using System.CommandLine;
using PurposeAnalyzers.Corpus;

var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder with the C# projects." }.AcceptExistingOnly();
var policy = new Option<FileInfo>("--policy") { Description = "Policy file whose bindings tag the code." }.AcceptExistingOnly();
var noPolicy = new Option<bool>("--no-policy") { Description = "Reference the annotations, but tag nothing. Without it and --policy they are not referenced." };
var property = new Option<string[]>("--property") { Description = "MSBuild property for the analyzers, Name=Value. PurposeCheckDate defaults to today." };
var exclude = new Option<string[]>("--exclude") { Description = "Leave out projects whose path below the folder contains this." };
var packages = new Option<FileSystemInfo>("--packages") { Description = "Folder of assemblies, or a file that names one a line, to compile against." }.AcceptExistingOnly();
var restore = new Option<FileInfo?>("--restore") { Description = "Restore the packages of all projects, write the list of their assemblies here, and stop." };
var single = new Option<bool>("--single") { Description = "Compile all projects as one." };
var concurrent = new Option<bool>("--concurrent") { Description = "Analyze concurrently." };
var list = new Option<bool>("--list") { Description = "Print each finding with its source line and its path." };
var outFile = new Option<FileInfo?>("--out") { Description = "Write that list to a file." };
var rule = new Option<string[]>("--rule") { Description = "List only rules whose id starts so." };
var sample = new Option<int?>("--sample") { Description = "List at most so many findings of a rule, the same in every run." };
var context = new Option<int>("--context") { Description = "List so many source lines before and after each finding." };
var verdicts = new Option<FileInfo>("--verdicts") { Description = "Lines of a finding's key, right, wrong or doubtful, and a note: counted, and not listed again." }.AcceptExistingOnly();
var members = new Option<string?>("--members") { Description = "Print the ids of members whose name matches this regular expression, for the policy's bindings, and stop." };
var bindings = new Option<bool>("--check-bindings") { Description = "Check that each binding of the policy names something in the corpus." };
var stability = new Option<bool>("--stability") { Description = "Check that findings do not depend on concurrency or on the order of files." };
var checkEdits = new Option<int>("--check-edits") { Description = "Check so many times that findings after random edits are those of the edited code analyzed anew." };
var cost = new Option<bool>("--cost") { Description = "Measure analyzer time against compile time." };
var rounds = new Option<int>("--rounds") { Description = "Rounds of the measurement.", DefaultValueFactory = _ => 5 };
var profile = new Option<int>("--profile") { Description = "Do so many times what an ordinary build makes the compiler do, for a sampling profiler." };
var analyzers = new Option<FileInfo[]>("--analyzers") { Description = "Assembly with analyzers that the application's build runs too, for the measurements." }.AcceptExistingOnly();
var configuration = new Option<FileInfo[]>("--analyzer-config") { Description = "Its .editorconfig or .globalconfig, with the severities of their rules." }.AcceptExistingOnly();
var editor = new Option<string?>("--editor") { Description = "Measure edits of the longest method in this file (the end of its path)." };
var editorFiles = new Option<int>("--editor-files") { Description = "Measure edits of the longest method in so many files of one project." };
var edits = new Option<int>("--edits") { Description = "How many edits.", DefaultValueFactory = _ => 100 };

var command = new RootCommand("Compiles the C# projects below a folder in memory and runs PurposeAnalyzers on them.")
{
    folder, policy, noPolicy, property, exclude, packages, restore, single, concurrent,
    list, outFile, rule, sample, context, verdicts, members, bindings, stability, checkEdits, cost, rounds, profile, analyzers, configuration, editor, editorFiles, edits,
};
command.SetAction(arguments => new CorpusRun(
    new CorpusSettings(
        arguments.GetRequiredValue(folder),
        arguments.GetValue(policy),
        arguments.GetValue(noPolicy),
        arguments.GetValue(property) ?? [],
        arguments.GetValue(exclude) ?? [],
        arguments.GetValue(packages),
        arguments.GetValue(restore),
        arguments.GetValue(single),
        arguments.GetValue(concurrent),
        arguments.GetValue(list),
        arguments.GetValue(outFile),
        arguments.GetValue(rule) ?? [],
        arguments.GetValue(sample),
        arguments.GetValue(context),
        arguments.GetValue(verdicts),
        arguments.GetValue(members),
        arguments.GetValue(bindings),
        arguments.GetValue(stability),
        arguments.GetValue(checkEdits),
        arguments.GetValue(cost),
        arguments.GetValue(rounds),
        arguments.GetValue(profile),
        arguments.GetValue(analyzers) ?? [],
        arguments.GetValue(configuration) ?? [],
        arguments.GetValue(editor),
        arguments.GetValue(editorFiles),
        arguments.GetValue(edits)),
    () => new PurposeAnalyzers.PurposeAnalyzer(),
    Console.Out).RunAsync());
return await command.Parse(args).InvokeAsync();
