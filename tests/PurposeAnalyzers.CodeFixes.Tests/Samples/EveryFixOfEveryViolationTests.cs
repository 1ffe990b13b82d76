using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Rules;
using Xunit.Abstractions;

namespace PurposeAnalyzers.CodeFixes.Tests.Samples;

/// <summary>
/// Applies every fix that is offered for every violation of the sample, each on its own. What comes of it compiles, the finding is gone, and nothing of the
/// family has come. What a fix leaves to people is stated one by one.
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

    /// <summary>What comes, where a fix by its nature leaves something to decide, by the beginning of its title.</summary>
    private static readonly (string Title, bool IsGone, string[] Come)[] Decisions =
    [
        // Nobody has said yet why, nor approved it. 3-2 must end as well.
        ("Add [PolicyException(\"3-1\")]", false, ["PUR0601"]),
        ("Add [PolicyException(\"3-2\")]", false, ["PUR0601", "PUR0601"]),
        ("Add [PolicyException(\"6-1\")]", false, ["PUR0601"]),

        // The exception that was meant must end.
        ("Change '6-2' to '3-2'", true, ["PUR0601"]),

        // Answers that are as old as the others may no longer be used for the newsletter either.
        ("Narrow what 'SurveyAnswer.FavouriteSeason' permits", true, ["PUR0906"]),
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
        var decision = Decisions.FirstOrDefault(d => offer.Action.Title.StartsWith(d.Title, StringComparison.Ordinal), ("", true, []));
        return came.Select(IdOf).SequenceEqual(decision.Come) && gone.Any(NamesOf(offer.Finding).Contains) == decision.IsGone
            ? null
            : $"    gone: {string.Join("; ", gone)}\n    came: {string.Join("; ", came)}";

        static string IdOf(string name) => name.Split(' ')[0];
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var all = await compilation.WithAnalyzers([new PurposeAnalyzer()], new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false)).GetAllDiagnosticsAsync();
        return [.. all.Where(d => d.Severity == DiagnosticSeverity.Error || d.Id.StartsWith("PUR", StringComparison.Ordinal))];
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
        var rest = all.SelectMany(NamesOf).ToList();
        foreach (var name in others.SelectMany(NamesOf))
        {
            rest.Remove(name);
        }

        return rest;
    }

    /// <summary>One for each member that keeps data: of several in one finding, a fix may put right some.</summary>
    private static IEnumerable<string> NamesOf(Diagnostic diagnostic)
    {
        var name = $"{diagnostic.Id} {Path.GetFileName(diagnostic.Location.GetLineSpan().Path)}: ";
        return diagnostic.Properties.TryGetValue(FlowDiagnostic.Kept, out var kept)
            ? kept!.Split(';').Select(pair => name + pair)
            : [name + diagnostic.GetMessage(CultureInfo.InvariantCulture)];
    }

    private static string Place(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)} ({Path.GetFileName(diagnostic.Location.GetLineSpan().Path)}, line {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1})";

    private static IEnumerable<CodeAction> Flatten(CodeAction action) => action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Flatten);
}
