using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>What the documentation shows is what the compiler says.</summary>
public sealed partial class ExampleTests
{
    private static readonly Dictionary<string, DocumentedExample> Examples =
        MarkdownPage.All.SelectMany(DocumentedExample.On).ToDictionary(example => example.ToString());

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task An_example_has_the_findings_that_it_shows_and_no_others(string name) => Examples[name].VerifyAsync();

    [Fact]
    public void Only_examples_of_violations_announce_findings()
    {
        Assert.All(Examples.Values.Where(e => e.Violates), e => Assert.NotEmpty(e.Findings));
        Assert.All(Examples.Values.Where(e => !e.Violates), e => Assert.Empty(e.Findings));
    }

    /// <summary>Build output is quoted, not invented: an example of the same page must have the finding in the same line.</summary>
    [Fact]
    public void Quoted_build_output_is_reported_by_an_example_of_its_page()
    {
        var quotes = MarkdownPage.All.SelectMany(page => page.Fences.Where(f => f.Info == "text").Select(f => (page, f.Text))).ToList();
        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote =>
        {
            var reported = DocumentedExample.On(quote.page).SelectMany(e => e.Findings).Select(f => $"({f.Line}: {f.Id}: {f.Message}");
            Assert.All(quote.Text.Split('\n'), line => Assert.Contains(BuildOutput().Replace(line, "($1: $2"), reported));
        });
    }

    /// <summary><c>Newsletter.cs(6,47): warning PUR0901: message</c></summary>
    [GeneratedRegex(@"^\S+\.cs\((\d+),\d+\): \w+ (PUR\d+)")]
    private static partial Regex BuildOutput();
}
