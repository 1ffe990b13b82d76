using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.Testing;

/// <summary>A test that also applies fixes, one by one and all at once, and compares the code with what it should become.</summary>
public abstract class CodeFixTest : AnalyzerTest
{
    public TestState FixedState { get; } = new();

    /// <summary>What Fix All makes of the code, where that differs from fixing one by one.</summary>
    public TestState BatchFixedState { get; } = new();

    /// <summary>Adds a file to <see cref="FixedState"/>. The same code as before means: no fix is offered.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>Which of the offered actions to take, counted without their groups; default: the first.</summary>
    public int? CodeActionIndex { get; set; }

    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>What the first action to be applied must be called; default: anything.</summary>
    public string? CodeActionTitle { get; set; }

    /// <summary>How many fixes it takes, exactly; default: at most one for each diagnostic, none when the code stays the same.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How often Fix All must run, at most, for each document, project or solution; default: once.</summary>
    public int NumberOfFixAllIterations { get; set; } = 1;

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    public override async Task RunAsync()
    {
        var providers = GetCodeFixProviders().ToImmutableArray();
        ImmutableArray<string> fixable = [.. providers.SelectMany(p => p.FixableDiagnosticIds)];
        var (before, solution, reported) = await VerifyTestStateAsync(fixable);
        if (!FixedState.HasFiles && !BatchFixedState.HasFiles)
        {
            return;
        }

        var after = ResolvedState.Create(FixedState, Descriptors, MarkupOptions, before, fixable);
        var run = new CodeFixRun(this, solution, reported, providers);
        await run.FixOneByOneAsync(after, after == before ? 0 : NumberOfIncrementalIterations);

        var afterAll = ResolvedState.Create(BatchFixedState, Descriptors, MarkupOptions, after, fixable);
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne))
        {
            await UnlessAsync(CodeFixTestBehaviors.SkipFixAllInDocumentCheck, FixAllScope.Document);
            await UnlessAsync(CodeFixTestBehaviors.SkipFixAllInProjectCheck, FixAllScope.Project);
            await UnlessAsync(CodeFixTestBehaviors.SkipFixAllInSolutionCheck, FixAllScope.Solution);
        }

        Task UnlessAsync(CodeFixTestBehaviors skipped, FixAllScope scope) =>
            CodeFixTestBehaviors.HasFlag(skipped) ? Task.CompletedTask : run.FixAllAsync(afterAll, scope);
    }

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();
}
