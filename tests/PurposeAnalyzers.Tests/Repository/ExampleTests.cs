namespace PurposeAnalyzers.Tests.Repository;

/// <summary>What the documentation shows is what the compiler says.</summary>
public sealed class ExampleTests
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

    /// <summary>Build output is quoted, not invented: an example of the same page must have the finding.</summary>
    [Fact]
    public void Quoted_build_output_is_reported_by_an_example_of_its_page() =>
        Assert.All(MarkdownPage.All, page =>
        {
            var messages = DocumentedExample.On(page).SelectMany(e => e.Findings).Select(f => $"{f.Id}: {f.Message}").ToHashSet();
            var quoted = page.Fences.Where(f => f.Info == "text").SelectMany(f => f.Text.Split('\n'))
                .Select(line => line.IndexOf("PUR", StringComparison.Ordinal) is >= 0 and var at && line.Contains(": ", StringComparison.Ordinal) ? line[at..] : null)
                .OfType<string>();
            Assert.All(quoted, line => Assert.Contains(messages, m => line.StartsWith(m, StringComparison.Ordinal)));
        });
}
