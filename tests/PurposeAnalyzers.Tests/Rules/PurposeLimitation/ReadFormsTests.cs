using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

public class ReadFormsTests
{
    [Fact]
    public async Task Every_read_form_is_reported_and_nothing_else()
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test
        {
            TestCode = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Golden", "ReadForms.cs")),
        };
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectCompilationOptions(
            id, ((Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions)solution.GetProject(id)!.CompilationOptions!).WithAllowUnsafe(true)));
        await test.RunAsync();
    }
}
