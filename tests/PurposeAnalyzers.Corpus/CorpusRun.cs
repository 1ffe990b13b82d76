using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Corpus.Analysis;
using PurposeAnalyzers.Corpus.Compilations;
using PurposeAnalyzers.Corpus.Judgement;
using PurposeAnalyzers.Corpus.Measurement;
using PurposeAnalyzers.Corpus.Projects;
using PurposeAnalyzers.Corpus.References;
using PurposeAnalyzers.Corpus.Reports;

namespace PurposeAnalyzers.Corpus;

/// <summary>Compiles the corpus and writes the reports asked for.</summary>
internal sealed class CorpusRun(CorpusSettings settings, Func<DiagnosticAnalyzer> createAnalyzer, TextWriter output)
{
    private readonly string _root = settings.Folder.FullName.TrimEnd('/', '\\');

    /// <returns>0; 1 when an analyzer crashed, runs disagree, a binding names nothing or the file to edit is not there.</returns>
    public async Task<int> RunAsync()
    {
        var projects = CorpusFolder.Read(_root, settings.Exclude);
        if (settings.Restore is { } target)
        {
            var (assemblies, missing) = PackageRestore.Restore(projects);
            await File.WriteAllLinesAsync(target.FullName, assemblies);
            output.WriteLine($"restored: {assemblies.Count} assemblies, listed in {target}");
            output.WriteLine($"not in the registry: {(missing.Count == 0 ? "none" : string.Join(", ", missing))}");
            return 0;
        }

        if (settings.Single)
        {
            projects = [MergedProject.Of(projects, Path.GetFileName(_root))];
        }

        var compiler = new CorpusCompiler(projects, ReferenceList.Load(settings.Packages?.FullName), Properties());
        var compilations = compiler.Compile(Chosen);
        output.WriteLine($"{_root}, {Chosen.Name}");
        CompilationReport.Write(output, compilations);
        if (settings.Members is { } pattern)
        {
            var bound = settings.Policy is { } tags ? await File.ReadAllTextAsync(tags.FullName) : null;
            MembersReport.Write(output, new Regex(pattern, RegexOptions.IgnoreCase), bound, compilations);
            return 0;
        }

        var succeeded = true;
        if (settings is { CheckBindings: true, Policy: { } policy })
        {
            succeeded &= BindingsReport.Write(output, policy.FullName, compilations);
        }

        var findings = await AnalyzerDriver.FindAsync(compilations, createAnalyzer, _root, settings.Concurrent);
        FindingsReport.Write(output, findings);
        succeeded &= !findings.Any(f => f.IsCrash);
        await ListAsync(findings);

        if (settings.Stability)
        {
            succeeded &= await StabilityReport.WriteAsync(output, compiler, Chosen, createAnalyzer, _root, findings);
        }

        if (settings.CheckEdits > 0)
        {
            succeeded &= await EditsReport.WriteAsync(output, compiler, Chosen, createAnalyzer, _root, findings, settings.CheckEdits);
        }

        if (settings.EditorFiles > 0)
        {
            succeeded &= await EditorReport.WriteAsync(output, compiler, Chosen, createAnalyzer, settings.EditorFiles, settings.Edits);
        }

        if (settings.Editor is { } file)
        {
            succeeded &= await EditorReport.WriteAsync(output, compiler, Chosen, createAnalyzer, file, settings.Edits);
        }

        if (settings.Cost)
        {
            Scenario[] scenarios = Chosen.PolicyFile is null
                ? [Scenario.NotReferenced, Scenario.NothingTagged]
                : [Scenario.NotReferenced, Scenario.NothingTagged, Chosen];
            await new CostReport(compiler, scenarios, createAnalyzer, FindOthers(), settings.Rounds).WriteAsync(output);
        }

        if (settings.Profile > 0)
        {
            await ProfileReport.WriteAsync(output, compiler, Chosen, createAnalyzer, FindOthers(), settings.Profile);
        }

        return succeeded ? 0 : 1;
    }

    private Scenario Chosen => field ??= settings switch
    {
        { NoPolicy: true } => Scenario.NothingTagged,
        { Policy: { } policy } => Scenario.WithPolicy(policy.FullName),
        _ => Scenario.NotReferenced,
    };

    private BuildAnalyzers? FindOthers() => BuildAnalyzers.Find(settings.Analyzers.Select(file => file.FullName), settings.AnalyzerConfigs.Select(file => file.FullName));

    private async Task ListAsync(ImmutableArray<Finding> findings)
    {
        var verdicts = settings.Verdicts is { } read ? VerdictFile.Read(read.FullName) : VerdictFile.Empty;
        if (settings.Verdicts is not null)
        {
            VerdictsReport.Write(output, findings, verdicts);
        }

        var list = new FindingsList(settings.Rules, settings.Sample, settings.Context, verdicts);
        if (settings.List)
        {
            list.Write(output, findings);
        }

        if (settings.Out is { } file)
        {
            await using var writer = file.CreateText();
            list.Write(writer, findings);
        }
    }

    private ImmutableDictionary<string, string> Properties()
    {
        var properties = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase)
            .Add("PurposeCheckDate", DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var property in settings.Properties)
        {
            var parts = property.Split('=', 2);
            properties = properties.SetItem(parts[0], parts is [_, var value] ? value : "true");
        }

        return properties;
    }
}
