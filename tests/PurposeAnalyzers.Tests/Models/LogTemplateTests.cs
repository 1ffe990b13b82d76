using PurposeAnalyzers.Models.Logging;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>Which values a message template writes with all that they hold.</summary>
public sealed class LogTemplateTests
{
    [Theory]
    [InlineData("{@Member}", "0")]
    [InlineData("{Id}: {@Member}", "1")]
    [InlineData("{@A} and {B} and {@C}", "0 2")]
    [InlineData("{@Member,-10:j}", "0")]
    [InlineData("{@Member:j}", "0")]
    [InlineData("{{{@Member}}}", "0")]
    [InlineData("{0} {@1}", "1")]
    [InlineData("{@1} {0}", "1")]
    [InlineData("{@1} {1}", "1")]
    [InlineData("{@1} {Name}", "0")]
    [InlineData("{ } {!} {@Member}", "0")]
    [InlineData("{@A-b}", "0")]
    public void A_hole_with_an_at_destructures_its_value(string template, string values) => Assert.Equal(values, Destructured(template));

    [Theory]
    [InlineData("")]
    [InlineData("Hello")]
    [InlineData("{Member}")]
    [InlineData("{$Member}")]
    [InlineData("{{@Member}}")]
    [InlineData("a@b {Member}")]
    [InlineData("{@}")]
    [InlineData("{@ A b}")]
    [InlineData("{@Member")]
    [InlineData("@Member}")]
    [InlineData("{Member:@}")]
    [InlineData("{")]
    [InlineData("}{")]
    public void Anything_else_writes_text(string template) => Assert.Equal("", Destructured(template));

    [Theory]
    [InlineData("{@Member}", "member", true)]
    [InlineData("{Id} {@Member}", "member", true)]
    [InlineData("{@Id} {Member}", "member", false)]
    [InlineData("{Member}", "member", false)]
    public void Values_can_be_matched_by_name(string template, string name, bool expected) =>
        Assert.Equal(expected, LogTemplate.Parse(template).Destructures(name));

    private static string Destructured(string template)
    {
        var parsed = LogTemplate.Parse(template);
        return string.Join(' ', Enumerable.Range(0, 5).Where(parsed.Destructures));
    }
}
