using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.CodeFixes.Tests;

/// <summary>A solution that somebody repairs step by step, as in an editor.</summary>
internal sealed class FixSession
{
    /// <summary>A partial method that a source generator of a library would implement.</summary>
    private const string NotGenerated = "CS8795";

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        specificDiagnosticOptions: [new("AD0001", ReportDiagnostic.Error)]);

    private FixSession(Solution solution) => Solution = solution;

    public Solution Solution { get; }

    public static FixSession Open(TestState state)
    {
        state.MarkupHandling = MarkupMode.None;
        return new(SampleSolution.Create(
            state, ResolvedState.Create(state, new PurposeAnalyzer().SupportedDiagnostics, MarkupOptions.None, ancestor: null, []), ReferenceAssemblies.TestProject, Options));
    }

    /// <summary>What is reported now; the compiler must have nothing to say.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        var reported = await AnalyzerRun.RunAsync(Solution, [new PurposeAnalyzer()]);
        Assert.DoesNotContain(reported, d => d.Severity == DiagnosticSeverity.Error && d.Id != NotGenerated && !d.Id.StartsWith("PUR", StringComparison.Ordinal));
        return [.. reported.Where(d => d.Id.StartsWith("PUR", StringComparison.Ordinal))];
    }

    /// <summary>The actions that the fix offers for a finding, by default without their groups.</summary>
    public async Task<IReadOnlyList<CodeAction>> OffersAsync(CodeFixProvider fix, Diagnostic diagnostic, bool flat = true)
    {
        var offered = new List<CodeAction>();
        if (Document(diagnostic) is { } document)
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.AddRange(flat ? Flatten(action) : [action]), default));
        }

        return offered;
    }

    /// <summary>Makes all repairs in the solution that are like the first one offered; null where none is.</summary>
    public async Task<FixSession?> FixAllAsync(CodeFixProvider fix, IReadOnlyList<Diagnostic> reported)
    {
        foreach (var diagnostic in reported.Where(d => fix.FixableDiagnosticIds.Contains(d.Id)))
        {
            if (await OffersAsync(fix, diagnostic) is [var first, ..])
            {
                var all = await fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
                    Document(diagnostic)!, fix, FixAllScope.Solution, first.EquivalenceKey, fix.FixableDiagnosticIds, new Reported(reported, this), default));
                return await ApplyAsync(all!);
            }
        }

        return null;
    }

    public static async Task<FixSession> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
        foreach (var document in SampleSolution.Documents(changed).OfType<Document>().ToList())
        {
            // As if written to a file and read again.
            changed = changed.WithDocumentText(document.Id, await document.GetTextAsync());
        }

        return new(changed);
    }

    public async Task<string> TextAsync(string path) => (await SampleSolution.ReadFilesAsync(Solution)).Single(file => file.Path == path).Text;

    private Document? Document(Diagnostic diagnostic) =>
        Solution.Projects.SelectMany(p => p.Documents).FirstOrDefault(d => d.FilePath == diagnostic.Location.GetLineSpan().Path);

    private static IEnumerable<CodeAction> Flatten(CodeAction action) => action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Flatten);

    private sealed class Reported(IReadOnlyList<Diagnostic> reported, FixSession session) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(reported.Where(d => session.Document(d)?.Project.Id == project.Id));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(reported.Where(d => session.Document(d)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
