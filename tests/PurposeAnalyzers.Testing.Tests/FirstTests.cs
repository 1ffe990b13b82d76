using Verify = PurposeAnalyzers.Testing.CSharpAnalyzerVerifier<PurposeAnalyzers.Testing.Tests.GoodAnalyzer>;

namespace PurposeAnalyzers.Testing.Tests;

public class FirstTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public async Task Speed()
    {
        var source = string.Join("\n", Enumerable.Range(0, 8).Select(i => $$"""
            class C{{i}}
            {
                public string Name { get; set; } = "";
                public string M(string[] args) { var l = new System.Collections.Generic.List<string>(); foreach (var a in args) { if (a.Length > 1) { l.Add(a + Name); } } return string.Join(",", l); }
            }
            """)) + "\nclass [|Bad|] { }\n";
        for (var i = 0; i < 60; i++)
        {
            var w = System.Diagnostics.Stopwatch.StartNew();
            await Verify.VerifyAnalyzerAsync(source);
            output.WriteLine($"{w.Elapsed.TotalMilliseconds:F1}");
        }
    }
}
