namespace PurposeAnalyzers.Testing;

/// <summary>One test of analyzers: sample code, what is expected in it, and under which circumstances. Nullable annotations are on, unsafe code is allowed, no namespace is imported.</summary>
public abstract class AnalyzerTest
{
    private readonly Lazy<ImmutableArray<DiagnosticAnalyzer>> _analyzers;

    protected AnalyzerTest() => _analyzers = new(() => [.. GetDiagnosticAnalyzers()]);

    public TestState TestState { get; } = new();

    /// <summary>Adds a file to <see cref="TestState"/>.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.TestProject;

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>Ids of diagnostics that are switched off. Suggestions by name are at first: what samples leave untagged, they leave so on purpose.</summary>
    public List<string> DisabledDiagnostics { get; } = ["PUR0205"];

    /// <summary>Whether analyzers that may report in generated code do so on lines only that a <c>#line</c> gives to another file.</summary>
    public bool KeepsToMappedLines { get; set; } = true;

    public MarkupOptions MarkupOptions { get; set; }

    public TestBehaviors TestBehaviors { get; set; }

    /// <summary>An assembly without which the analyzers must report nothing at all; null: not checked.</summary>
    public string? SilentWithoutReference { get; set; }

    /// <summary>Last changes to the solution before it is analysed; the id is the main project's.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    internal ImmutableArray<DiagnosticAnalyzer> Analyzers => _analyzers.Value;

    internal ImmutableArray<DiagnosticDescriptor> Descriptors => [.. Analyzers.SelectMany(a => a.SupportedDiagnostics)];

    public virtual Task RunAsync() => VerifyTestStateAsync([]);

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    internal async Task<(ResolvedState State, Solution Solution, ImmutableArray<Diagnostic> Reported)> VerifyTestStateAsync(ImmutableArray<string> fixable)
    {
        var verification = Verification.Start.In("Test state");
        var state = ResolvedState.Create(TestState, Descriptors, MarkupOptions, ancestor: null, fixable);
        var solution = SampleSolution.Create(TestState, state, ReferenceAssemblies, CreateOptions());
        var main = solution.Projects.Single(p => p.Name == TestState.Name).Id;
        solution = SolutionTransforms.Aggregate(solution, (current, transform) => transform(current, main));

        var reported = await AnalyzerRun.RunAsync(solution, Analyzers);
        DiagnosticMatching.Verify(verification, state.Expected, [.. reported.Where(IsRelevant)]);

        var again = new RepeatedRuns(verification, solution, Analyzers, reported);
        if (again.HasNonLocal || TestBehaviors.HasFlag(TestBehaviors.SkipPerTreeCheck))
        {
            await UnlessAsync(TestBehaviors.SkipOrderCheck, again.CheckOrderAsync);
        }

        await UnlessAsync(TestBehaviors.SkipPerTreeCheck, again.CheckPerTreeAsync);
        await UnlessAsync(TestBehaviors.SkipSuppressionCheck, again.CheckSuppressionAsync);
        await UnlessAsync(TestBehaviors.SkipGeneratedCodeCheck, () => again.CheckGeneratedCodeAsync(KeepsToMappedLines));
        if (SilentWithoutReference is { } assemblyName)
        {
            await again.CheckAbsenceAsync(assemblyName);
        }

        return (state, solution, reported);
    }

    /// <summary>Compiler diagnostics below the chosen severity need not be expected.</summary>
    internal bool IsRelevant(Diagnostic diagnostic) =>
        !diagnostic.Id.StartsWith("CS", StringComparison.Ordinal)
        || diagnostic.Id == "CS8785" // a source generator crashed
        || CompilerDiagnostics switch
        {
            CompilerDiagnostics.None => false,
            CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
            CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
            CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
            _ => true,
        };

    private CSharpCompilationOptions CreateOptions()
    {
        var severities = Descriptors.Where(d => !d.IsEnabledByDefault).ToDictionary(d => d.Id, d => d.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => ReportDiagnostic.Error,
            DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
            DiagnosticSeverity.Info => ReportDiagnostic.Info,
            _ => ReportDiagnostic.Hidden,
        });
        severities["AD0001"] = ReportDiagnostic.Error;
        foreach (var id in DisabledDiagnostics)
        {
            severities[id] = ReportDiagnostic.Suppress;
        }

        return new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: severities);
    }

    private Task UnlessAsync(TestBehaviors skipped, Func<Task> check) =>
        TestBehaviors.HasFlag(skipped) ? Task.CompletedTask : check();
}
