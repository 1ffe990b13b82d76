namespace PurposeAnalyzers.Testing;

/// <summary>Tests one analyzer: <c>using Verify = CSharpAnalyzerVerifier&lt;MyAnalyzer&gt;;</c></summary>
public static class CSharpAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public static DiagnosticResult Diagnostic() => new(ResolvedState.Single(new TAnalyzer().SupportedDiagnostics, MarkupOptions.None));

    public static DiagnosticResult Diagnostic(string id) => new(
        ResolvedState.Named(new TAnalyzer().SupportedDiagnostics, id, MarkupOptions.None)
        ?? throw new ArgumentException($"{typeof(TAnalyzer).Name} has no descriptor with the id {id}."));

    public static DiagnosticResult Diagnostic(DiagnosticDescriptor descriptor) => new(descriptor);

    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new Test { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    public class Test : AnalyzerTest
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new TAnalyzer()];
    }
}
