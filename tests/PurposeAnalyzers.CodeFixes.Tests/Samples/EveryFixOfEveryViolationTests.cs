using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Rules.PolicyExceptions;
using Xunit.Abstractions;

namespace PurposeAnalyzers.CodeFixes.Tests.Samples;

/// <summary>
/// Applies every fix that is offered for every violation of the sample, each on its own. What comes of it compiles, the finding is gone, and nothing of the
/// family has come. What a fix leaves to people is stated one by one.
/// </summary>
public sealed class EveryFixOfEveryViolationTests(ITestOutputHelper output)
{
    private const string JustifiedException = "Add [PolicyException(\"6-1\")]";

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
        // Two purposes are candidates, and one more of them is permitted.
        ("Permit 'marketing.email' for the category 'technical'", true, ["PUR0203"]),

        // What is permitted needs no exception; and an address, which is not for security, may no longer pass for a name.
        ("Permit 'security' for the category 'identity'", true, ["PUR0206", "PUR0206", "PUR0206", "PUR0206", "PUR0904"]),

        // Nobody has said yet why, nor approved it. 3-2 must end as well.
        ("Add [PolicyException(\"3-1\")]", false, ["PUR0601"]),
        ("Add [PolicyException(\"3-2\")]", false, ["PUR0601", "PUR0601"]),
        (JustifiedException, false, ["PUR0601"]),

        // The exception that was meant must end.
        ("Change '6-2' to '3-2'", true, ["PUR0601"]),

        // Another category than the suggested one permits more than the customer's tags do.
        ("Tag 'CustomerRow.Email' with [DataCategory(\"technical\")]", true, ["PUR0904"]),
        ("Tag 'CustomerRow.Name' with [DataCategory(\"contact\")]", true, ["PUR0904", "PUR0904", "PUR0904"]),
        ("Tag 'CustomerRow.Name' with [DataCategory(\"technical\")]", true, ["PUR0904", "PUR0904", "PUR0904"]),
        ("Tag 'CustomerRow.Name' with [DataCategory(\"wishes\")]", true, ["PUR0904", "PUR0904", "PUR0904"]),

        // Answers that are as old as the others may no longer be used for the newsletter either.
        ("Narrow what 'SurveyAnswer.FavouriteSeason' permits", true, ["PUR0906"]),
    ];

    private sealed record Offer(Diagnostic Finding, CodeAction Action);

    // Several findings may ask for the same change.
    private readonly ConcurrentDictionary<string, Lazy<Task<ImmutableArray<Diagnostic>>>> known = new(StringComparer.Ordinal);

    [Fact]
    public async Task What_comes_of_a_fix_compiles_and_has_one_finding_less_and_none_more()
    {
        var project = PolicyViolationsSample.Load();
        var before = await FindAsync(project);
        Assert.Empty(before.Where(d => d.Severity == DiagnosticSeverity.Error));
        var offers = WithoutRepetition(await OffersAsync(project, before)).ToList();
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
        Assert.All(Decisions, decision => Assert.Contains(offers, offer => IsAbout(decision.Title, offer)));
    }

    private async Task<string?> ExplainAsync(Project project, ImmutableArray<Diagnostic> before, Offer offer)
    {
        var operations = await offer.Action.GetOperationsAsync(default);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(project.Id)!;
        var decision = Decisions.FirstOrDefault(d => IsAbout(d.Title, offer), ("", true, []));
        if (await CompareAsync(project, changed, before, offer, decision.IsGone, decision.Come) is { } failure)
        {
            return failure;
        }

        // What an exception is to lift goes when somebody has justified and approved it.
        return IsAbout(JustifiedException, offer)
            ? await CompareAsync(project, await FillInAsync(changed), before, offer, isGone: true, come: [])
            : null;
    }

    private async Task<string?> CompareAsync(Project project, Project changed, ImmutableArray<Diagnostic> before, Offer offer, bool isGone, string[] come)
    {
        var after = await known.GetOrAdd(await ChangesAsync(project, changed), _ => new(() => FindAsync(changed))).Value;
        var came = Difference(after, before);
        var gone = Difference(before, after);
        return came.Select(name => name.Split(' ')[0]).Order(StringComparer.Ordinal).SequenceEqual(come) && gone.Any(NamesOf(offer.Finding).Contains) == isGone
            ? null
            : $"    gone: {string.Join("; ", gone)}\n    came: {string.Join("; ", came)}";
    }

    /// <summary>Which of the policy's exceptions is written makes no difference from finding to finding: one of them is written everywhere, the others once a rule.</summary>
    private static IEnumerable<Offer> WithoutRepetition(List<Offer> offers) => offers
        .GroupBy(offer => IsAbout("Add [PolicyException(", offer) && !IsAbout(JustifiedException, offer) ? $"{offer.Finding.Id} {offer.Action.Title}" : (object)offer)
        .Select(alike => alike.First());

    private static async Task<Project> FillInAsync(Project project)
    {
        foreach (var document in project.Documents)
        {
            var text = (await document.GetTextAsync()).ToString();
            if (text.Contains("\"TODO", StringComparison.Ordinal))
            {
                project = project.GetDocument(document.Id)!.WithText(SourceText.From(text
                    .Replace("\"TODO: why does the exception apply here?\"", "\"Order 130\"", StringComparison.Ordinal)
                    .Replace("\"TODO\"", "\"Privacy officer\"", StringComparison.Ordinal))).Project;
            }
        }

        return project;
    }

    /// <summary>The texts of all files that changed.</summary>
    private static async Task<string> ChangesAsync(Project before, Project after)
    {
        var changes = after.GetChanges(before);
        var texts = new List<string>();
        foreach (var id in changes.GetChangedDocuments().Concat(changes.GetChangedAdditionalDocuments()))
        {
            var text = await (after.GetDocument(id) ?? after.GetAdditionalDocument(id))!.GetTextAsync();
            texts.Add($"{id.Id}: {text}");
        }

        return string.Concat(texts.Order(StringComparer.Ordinal));
    }

    private static bool IsAbout(string title, Offer offer) => offer.Action.Title.StartsWith(title, StringComparison.Ordinal);

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

    private static List<string> Difference(ImmutableArray<Diagnostic> all, ImmutableArray<Diagnostic> others)
    {
        var rest = all.SelectMany(NamesOf).ToList();
        foreach (var name in others.SelectMany(NamesOf))
        {
            rest.Remove(name);
        }

        return rest;
    }

    /// <summary>
    /// Lines move, and messages tell what else the data permits: a finding is told by its rule, its code, and what it is about. It counts once for each datum, and for each
    /// member that keeps data: of several in one finding, a fix may put right some.
    /// </summary>
    private static IEnumerable<string> NamesOf(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        var about = properties.TryGetValue(FlowDiagnostic.Kept, out var kept) ? kept!.Split(';')
            : properties.TryGetValue(FindingDiagnostic.Data, out var data) ? data!.Split(' ')
            : [properties.GetValueOrDefault(ExceptionDiagnostic.Exception) ?? TextAt(diagnostic.Location)];
        var code = properties.GetValueOrDefault(FindingDiagnostic.Code) ?? Path.GetFileName(diagnostic.Location.GetLineSpan().Path);
        return about.Select(what => $"{diagnostic.Id} in {code} about {what}");
    }

    private static string TextAt(Location location) =>
        location.SourceTree?.GetText().ToString(location.SourceSpan) ?? location.GetLineSpan().Path;

    private static string Place(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)} ({Path.GetFileName(diagnostic.Location.GetLineSpan().Path)}, line {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1})";

    private static IEnumerable<CodeAction> Flatten(CodeAction action) => action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Flatten);
}
