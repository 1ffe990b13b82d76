using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

public class ReadFormsTests
{
    [Fact]
    public async Task Every_read_form_is_reported_and_nothing_else()
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test();
        foreach (var name in GoldenFile.Readable)
        {
            test.TestState.Sources.Add(("/0/" + name, GoldenFile.Read(name)));
        }

        await test.RunAsync();
    }
}
