using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.Testing;

/// <summary>Applies the fixes of a test to its solution until none is offered, and checks what they did.</summary>
internal sealed class CodeFixRun(CodeFixTest test, Solution start, ImmutableArray<Diagnostic> reportedAtStart, ImmutableArray<CodeFixProvider> providers)
{
    private sealed record Offer(TextDocument Document, Diagnostic Diagnostic, CodeFixProvider Provider, CodeAction Action);

    public Task FixOneByOneAsync(ResolvedState after, int? exactly) => FixAsync(
        Verification.Start.In("Fix one by one"),
        after,
        exactly ?? Fixable(start, reportedAtStart).Count(),
        exactly,
        (offer, _, _) => Task.FromResult<CodeAction?>(offer.Action));

    public Task FixAllAsync(ResolvedState after, FixAllScope scope)
    {
        var verification = Verification.Start.In($"Fix all in {scope.ToString().ToLowerInvariant()}");
        var units = Fixable(start, reportedAtStart).Select(f => scope switch
        {
            FixAllScope.Document => (object)f.Document.Id,
            FixAllScope.Project => f.Document.Project.Id,
            _ => start.Id,
        }).Distinct().Count();

        // Roslyn fixes all diagnostics of code, but not those of additional files.
        var isSupported = providers.All(p => p.GetFixAllProvider()?.GetSupportedFixAllScopes().Contains(scope) ?? false)
            && Fixable(start, reportedAtStart).All(f => f.Document is Document);
        return isSupported
            ? FixAsync(verification, after, units * test.NumberOfFixAllIterations, exactly: null, PrepareAsync)
            : Task.CompletedTask;

        Task<CodeAction?> PrepareAsync(Offer offer, Solution solution, ImmutableArray<Diagnostic> reported)
        {
            var fixable = Fixable(solution, reported).Where(f => offer.Provider.FixableDiagnosticIds.Contains(f.Diagnostic.Id)).ToList();
            return offer.Provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
                (Document)offer.Document,
                offer.Provider,
                scope,
                offer.Action.EquivalenceKey,
                fixable.Select(f => f.Diagnostic.Id).Distinct(),
                new KnownDiagnostics(fixable),
                default));
        }
    }

    private async Task FixAsync(
        Verification verification,
        ResolvedState after,
        int limit,
        int? exactly,
        Func<Offer, Solution, ImmutableArray<Diagnostic>, Task<CodeAction?>> prepare)
    {
        var (solution, reported) = (start, reportedAtStart);
        var count = 0;
        while (await FindOfferAsync(verification, solution, reported) is { } offer)
        {
            if (count == limit)
            {
                verification.Fail(limit == 0
                    ? $"no fix was expected, but '{offer.Action.Title}' is offered for\n  {DiagnosticText.WithSource(offer.Diagnostic)}"
                    : $"after {count} of {limit} fixes, '{offer.Action.Title}' is still offered for\n  {DiagnosticText.WithSource(offer.Diagnostic)}");
            }

            if (count == 0 && test.CodeActionTitle is { } title && offer.Action.Title != title)
            {
                verification.Fail($"the action is called\n  {offer.Action.Title}\nnot\n  {title}");
            }

            var action = await prepare(offer, solution, reported);
            if (action is null)
            {
                verification.Fail($"the fix-all provider offers nothing for '{offer.Action.Title}'.");
            }

            solution = await ApplyAsync(verification, solution, action);
            reported = await AnalyzerRun.RunAsync(solution, test.Analyzers);
            count++;
            if (test.CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne))
            {
                break;
            }
        }

        await VerifyFilesAsync(verification, after, solution);
        if (exactly is { } number && count != number && !test.CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne))
        {
            verification.Fail($"{number} fixes were expected, {count} were applied.");
        }

        DiagnosticMatching.Verify(verification.In("Fixed state"), after.Expected, [.. reported.Where(test.IsRelevant)]);
    }

    private async Task<Offer?> FindOfferAsync(Verification verification, Solution solution, ImmutableArray<Diagnostic> reported)
    {
        foreach (var (document, diagnostic) in Fixable(solution, reported))
        {
            var offers = new List<Offer>();
            foreach (var provider in providers.Where(p => p.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) =>
                    offers.AddRange(Flatten(action).Select(a => new Offer(document, diagnostic, provider, a))), default));
            }

            if (offers.Count > 0
                && RepeatedRuns.IsNonLocal(diagnostic)
                && !test.CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipLocalDiagnosticCheck))
            {
                verification.Fail($"a fix is offered for a diagnostic that editors do not show while one types:\n  {DiagnosticText.WithSource(diagnostic)}");
            }

            if (Pick(verification, offers) is { } picked)
            {
                return picked;
            }
        }

        return null;
    }

    private Offer? Pick(Verification verification, List<Offer> offers)
    {
        var offer = test.CodeActionIndex is { } index
            ? offers.ElementAtOrDefault(index)
            : offers.Find(o => test.CodeActionEquivalenceKey is null || o.Action.EquivalenceKey == test.CodeActionEquivalenceKey);
        if (offer is not null && test.CodeActionEquivalenceKey is { } key && offer.Action.EquivalenceKey != key)
        {
            verification.Fail($"the action with index {test.CodeActionIndex} has the equivalence key '{offer.Action.EquivalenceKey}', not '{key}'.");
        }

        return offer;
    }

    /// <summary>Operations come back simplified and formatted; the result is read anew from its text, as from a file.</summary>
    private static async Task<Solution> ApplyAsync(Verification verification, Solution before, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        if (operations.OfType<ApplyChangesOperation>().ToList() is not [var apply])
        {
            verification.Fail($"'{action.Title}' must change the solution exactly once.");
            return before;
        }

        var result = apply.ChangedSolution;
        var old = (await SampleSolution.ReadFilesAsync(before)).ToHashSet();
        if (old.SetEquals(await SampleSolution.ReadFilesAsync(result)))
        {
            verification.Fail($"'{action.Title}' changes nothing.");
        }

        foreach (var document in SampleSolution.Documents(result).ToList())
        {
            var text = await document.GetTextAsync();
            if (SampleSolution.Documents(before).FirstOrDefault(d => d.Id == document.Id) is { } previous && (await previous.GetTextAsync()).Encoding?.WebName != text.Encoding?.WebName)
            {
                verification.Fail($"'{action.Title}' changes the encoding of {SampleSolution.PathOf(document)}.");
            }

            if (document is Document { FilePath: var path } code && before.GetDocument(document.Id) != code)
            {
                var root = (await code.GetSyntaxRootAsync())!;
                var reread = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)code.Project.ParseOptions!, path ?? "");
                if (!SyntaxFactory.AreEquivalent(root, await reread.GetRootAsync(), topLevel: false))
                {
                    verification.Fail($"'{action.Title}' builds a tree of {SampleSolution.PathOf(code)} that its own text does not parse to:\n{text}");
                }

                result = result.WithDocumentText(code.Id, SourceText.From(text.ToString(), text.Encoding));
            }
        }

        return result;
    }

    private static async Task VerifyFilesAsync(Verification verification, ResolvedState after, Solution solution)
    {
        var actual = (await SampleSolution.ReadFilesAsync(solution)).ToDictionary(Key);
        var expected = after.Files.ToDictionary(Key);
        foreach (var key in expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal))
        {
            if (!actual.TryGetValue(key, out var now))
            {
                verification.Fail($"the file {key} is missing.");
            }
            else if (!expected.TryGetValue(key, out var should))
            {
                verification.Fail($"the file {key} was not expected:\n{now.Text}");
            }
            else if (now.Text != should.Text)
            {
                verification.Fail($"{key} differs from what was expected.{DiagnosticText.Diff(should.Text, now.Text)}");
            }
        }

        static string Key(SampleFile file) => $"{file.Project}: {file.Path}{(file.IsAdditional ? " (additional)" : "")}";
    }

    private IEnumerable<(TextDocument Document, Diagnostic Diagnostic)> Fixable(Solution solution, ImmutableArray<Diagnostic> reported) =>
        from diagnostic in reported
        where !diagnostic.IsSuppressed && providers.Any(p => p.FixableDiagnosticIds.Contains(diagnostic.Id))
        let path = diagnostic.Location.GetLineSpan().Path
        let document = SampleSolution.Documents(solution).FirstOrDefault(d => SampleSolution.PathOf(d) == path)
        where document is not null
        select (document, diagnostic);

    private static IEnumerable<CodeAction> Flatten(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Flatten);

    /// <summary>Fix All asks which diagnostics there are; the run knows already.</summary>
    private sealed class KnownDiagnostics(List<(TextDocument Document, Diagnostic Diagnostic)> known) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Of(k => k.Document.Id == document.Id);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Of(k => k.Document.Project.Id == project.Id);

        // Those that belong to no document.
        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Of(_ => false);

        private Task<IEnumerable<Diagnostic>> Of(Func<(TextDocument Document, Diagnostic Diagnostic), bool> isAsked) =>
            Task.FromResult<IEnumerable<Diagnostic>>([.. known.Where(isAsked).Select(k => k.Diagnostic)]);
    }
}
