using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Abstractions;

namespace PurposeAnalyzers.CodeFixes.Tests.Samples;

/// <summary>
/// Applies every fix that is offered for every violation of the sample, each on its own. What comes of it compiles, the finding is gone, and nothing of the
/// family has come.
/// </summary>
public sealed class EveryFixOfEveryViolationTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<CodeFixProvider> Providers =
    [
        .. typeof(PurposeCodeFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private sealed record Offer(Diagnostic Finding, CodeAction Action);

    [Fact]
    public async Task What_comes_of_a_fix_compiles_and_has_one_finding_less_and_none_more()
    {
        var project = PolicyViolationsSample.Load();
        var before = await FindAsync(project);
        Assert.Empty(before.Where(d => d.Severity == DiagnosticSeverity.Error));
        var offers = await OffersAsync(project, before);
        var failures = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(offers, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (offer, _) =>
        {
            if (await ExplainAsync(project, before, offer) is { } failure)
            {
                failures.Add($"{Place(offer.Finding)}\n  {offer.Action.Title}\n{failure}");
            }
        });

        output.WriteLine($"{before.Length} findings, {offers.Count} fixes: " + string.Join(", ", offers.GroupBy(o => o.Finding.Id).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}")));
        Assert.True(failures.IsEmpty, string.Join("\n", failures.Order(StringComparer.Ordinal)));
        Assert.NotEmpty(offers);
    }

    private static async Task<string?> ExplainAsync(Project project, ImmutableArray<Diagnostic> before, Offer offer)
    {
        var operations = await offer.Action.GetOperationsAsync(default);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(project.Id)!;
        var after = await FindAsync(changed);
        var came = Difference(after, before);
        var gone = Difference(before, after);
        var (expectedGone, expectedCome) = Expected(offer);
        return came.SequenceEqual(expectedCome) && expectedGone.All(gone.Contains)
            ? null
            : $"    gone: {string.Join("; ", gone)}\n    came: {string.Join("; ", came)}";
    }

    /// <summary>A fix removes its finding and brings none; an exception that has yet to be justified removes none and brings its own.</summary>
    private static (IEnumerable<string> Gone, IEnumerable<string> Come) Expected(Offer offer) => offer.Action.Title.StartsWith("Add [PolicyException(", StringComparison.Ordinal)
        ? ([], ["PUR0601"])
        : ([Name(offer.Finding)], []);

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        var findings = await compilation.WithAnalyzers([new PurposeAnalyzer()], new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
        return [.. errors, .. findings];
    }

    private static async Task<List<Offer>> OffersAsync(Project project, ImmutableArray<Diagnostic> findings)
    {
        var offers = new List<Offer>();
        foreach (var finding in findings)
        {
            var path = finding.Location.GetLineSpan().Path;
            var document = project.Documents.Concat<TextDocument>(project.AdditionalDocuments).First(d => d.FilePath == path);
            foreach (var provider in Providers.Where(p => p.FixableDiagnosticIds.Contains(finding.Id)))
            {
                await provider.RegisterCodeFixesAsync(new CodeFixContext(
                    document, finding, (action, _) => offers.AddRange(Flatten(action).Select(a => new Offer(finding, a))), default));
            }
        }

        return offers;
    }

    /// <summary>Lines move: a finding is told by its rule, its message and its file; of several alike, one is there less.</summary>
    private static List<string> Difference(ImmutableArray<Diagnostic> all, ImmutableArray<Diagnostic> others)
    {
        var rest = all.Select(Name).ToList();
        foreach (var name in others.Select(Name))
        {
            rest.Remove(name);
        }

        return rest;
    }

    private static string Name(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {Path.GetFileName(diagnostic.Location.GetLineSpan().Path)}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Place(Diagnostic diagnostic) => $"{Name(diagnostic)} (line {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1})";

    private static IEnumerable<CodeAction> Flatten(CodeAction action) => action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Flatten);
}
