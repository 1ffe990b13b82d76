namespace PurposeAnalyzers.Testing.Tests;

public class MarkupTests
{
    [Theory]
    [InlineData("a[|b|]c", "abc", "?[1..2)")]
    [InlineData("a{|ID.1:b|}c", "abc", "ID.1[1..2)")]
    [InlineData("{|A:a{|B:b|}c|}", "abc", "A[0..3) B[1..2)")]
    [InlineData("[|a{|B:b|]c|}", "abc", "?[0..2) B[1..3)")]
    [InlineData("[||]", "", "?[0..0)")]
    [InlineData("[|a[|]", "a[", "?[0..2)")]
    [InlineData("{|A:a[|}", "a[", "A[0..2)")]
    [InlineData("a[|]b|]", "a]b", "?[1..3)")]
    [InlineData("ab$$c", "abc", "?[2..")]
    [InlineData("int[] a = x || y ? {| z;", "int[] a = x || y ? {| z;", "")]
    public void Spans_are_read_and_removed(string source, string text, string spans)
    {
        var markup = Markup.Parse(source);

        Assert.Equal(text, markup.Text);
        Assert.Equal(spans, string.Join(' ', markup.Spans.Select(s => $"{s.Id ?? "?"}[{s.Span.Start}..{(s.StartOnly ? "" : s.Span.End + ")")}")));
    }

    [Theory]
    [InlineData("{|#0:a|}b", "ab", "0[0..1)")]
    [InlineData("{|#1:a{|#0:b|}|}", "ab", "0[1..2) 1[0..2)")]
    [InlineData("{|#0:a{|#1:b|#0}c|#1}", "abc", "0[0..2) 1[1..3)")]
    public void Keys_are_read_and_removed(string source, string text, string keys)
    {
        var markup = Markup.Parse(source);

        Assert.Equal(text, markup.Text);
        Assert.Equal(keys, string.Join(' ', markup.Keys.Select(k => $"{k.Key}{k.Value}")));
    }

    [Fact]
    public void Dollars_can_be_code_and_stay()
    {
        Assert.Equal("$$\"\"\"x\"\"\"", Markup.Parse("$$\"\"\"x\"\"\"", positionsAreCode: true).Text);
    }

    [Theory]
    [InlineData("a|]")]
    [InlineData("a|}")]
    [InlineData("[|a")]
    [InlineData("{|A:a")]
    [InlineData("{|A:a|]")]
    [InlineData("[|a|}")]
    [InlineData("{|#0:a|#1}")]
    [InlineData("{|#0:a|}{|#0:b|}")]
    [InlineData("{|#x:a|}")]
    public void Mismatched_markup_is_refused(string source)
    {
        Assert.Throws<ArgumentException>(() => Markup.Parse(source));
    }
}
