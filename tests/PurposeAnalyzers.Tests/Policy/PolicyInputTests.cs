using System.Text;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>Files that are no well-formed XML, or that someone made to do harm.</summary>
public sealed class PolicyInputTests : PolicyTestBase
{
    [Fact]
    public void Malformed_xml_is_reported_and_what_stands_before_it_applies()
    {
        const string text = """
            <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-01-01">
              <Purposes><Purpose Id="service"/></Purposes>
              <Categories>
                <Category Id="contact" Purposes="service marketing"/>
                <Category Id="broken" Purposes="service" <
              </Categories>
            </PrivacyPolicy>
            """;
        var file = Read(text);
        Assert.Equal(["PUR0201", "PUR0003"], file.Diagnostics.Select(d => d.Id));
        Assert.Equal("marketing", At(text, file.Diagnostics[0]));
        Assert.Equal(4, file.Diagnostics[1].Location.GetLineSpan().StartLinePosition.Line);
        Assert.StartsWith("The XML is malformed; only what stands before this place applies: ", Message(file.Diagnostics[1]), StringComparison.Ordinal);
        Assert.Equal(["contact"], file.Policy!.Categories.Select(c => c.Id));
        Assert.Equal(PolicySections.Recipients | PolicySections.Categories | PolicySections.Exceptions, file.Policy.Unread);
    }

    [Fact]
    public void An_id_that_the_unread_rest_may_declare_is_not_reported()
    {
        var file = Read("<PrivacyPolicy xmlns='urn:purpose-analyzers:policy:1' Version='1' Effective='2026-01-01'><Logging Purpose='a'/><Purposes><Purpose Id='b'/>");
        Assert.Equal("PUR0003", Assert.Single(file.Diagnostics).Id);
        Assert.Equal("a", file.Policy!.LoggingPurpose);
    }

    [Fact]
    public void A_document_type_declaration_is_refused_at_its_place()
    {
        const string text = """
            <?xml version="1.0"?>
            <!-- <!DOCTYPE in a comment --> <!DOCTYPE lolz [
              <!ENTITY lol "lol">
              <!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
              <!ENTITY lol2 "&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;">
              <!ENTITY file SYSTEM "file:///etc/passwd">
            ]>
            <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-01-01">&lol2;&file;</PrivacyPolicy>
            """;
        AssertSingle(text, "PUR0003", "<!DOCTYPE", "A policy file must not have a document type declaration (DTD); the file is not read");
        Assert.Equal(text.IndexOf("<!DOCTYPE lolz", StringComparison.Ordinal), Read(text).Diagnostics[0].Location.SourceSpan.Start);
        Assert.Null(Read(text).Policy);
    }

    [Fact]
    public void An_entity_is_refused() => Assert.Equal("PUR0003", Assert.Single(Read(PolicySamples.With("<Exceptions>&secret;</Exceptions>")).Diagnostics).Id);

    [Fact]
    public void A_huge_file_is_refused()
    {
        var diagnostic = Assert.Single(Read(PolicySamples.With("<!--" + new string('x', 4_000_000) + "-->")).Diagnostics);
        Assert.Equal((0, 0), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal("/PrivacyPolicy.xml", diagnostic.Location.GetLineSpan().Path);
        Assert.StartsWith("The policy file is not read: it has 4,000,", Message(diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_file_is_read()
    {
        var purposes = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<Purpose Id='p{i}'/>"));
        var ids = string.Join(" ", Enumerable.Range(0, 50_000).Select(i => "p" + i));
        var file = Read(
            $"<PrivacyPolicy xmlns='urn:purpose-analyzers:policy:1' Version='1' Effective='2026-01-01'><Purposes>{purposes}</Purposes>"
            + $"<Categories><Category Id='c' Purposes='{ids}'/></Categories></PrivacyPolicy>");
        Assert.Empty(file.Diagnostics);
        Assert.Equal(50_000, file.Policy!.Categories[0].Purposes.Length);
    }

    [Fact]
    public void Deep_nesting_is_reported()
    {
        var open = string.Concat(Enumerable.Repeat("<Purposes>", 200_000));
        var close = string.Concat(Enumerable.Repeat("</Purposes>", 150_000));
        var nested = Read(PolicySamples.With(open[..1_500_000] + close)).Diagnostics;
        Assert.StartsWith("'Purposes' is not an element of 'Purposes'", Message(nested[^1]), StringComparison.Ordinal);
        var unclosed = Read(PolicySamples.With(open)).Diagnostics;
        Assert.All(unclosed, d => Assert.True(Message(d).Length < 500));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("no xml")]
    [InlineData("<")]
    [InlineData("<!-- -->")]
    [InlineData("{ \"purposes\": [] }")]
    public void A_file_without_root_is_reported(string text)
    {
        Assert.Equal("PUR0003", Assert.Single(Read(text).Diagnostics).Id);
        Assert.Null(Read(text).Policy);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported()
    {
        var file = PolicyReader.Read(new PolicyTestFile("/PrivacyPolicy.xml", null), CancellationToken.None);
        Assert.Equal("The policy file cannot be read", Message(Assert.Single(file.Diagnostics)));
        Assert.Null(file.Policy);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Every_encoding_with_byte_order_mark_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = PolicySamples.Complete.Replace("utf-8", name).Replace("Provide the service", "会員に適したサービス");
        using var stream = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        var file = PolicyReader.Read("/PrivacyPolicy.xml", SourceText.From(stream), CancellationToken.None);
        Assert.Empty(file.Diagnostics);
        Assert.StartsWith("会員に適したサービス", file.Policy!.Purposes[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_in_the_text_moves_no_place()
    {
        var text = "\uFEFF" + PolicySamples.With("<Logging Purpose='servise'/>");
        Assert.Equal("servise", At(text, Assert.Single(Read(text).Diagnostics)));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\u2028 ")]
    [InlineData("\u0085 ")]
    public void Every_line_break_leaves_the_place_right(string lineBreak)
    {
        var text = PolicySamples.With($"<!--{lineBreak}{lineBreak}--><Exceptions><Exception Id='a'>{lineBreak}</Exception>\n</Exceptions><Logging Purpose='servise'/>");
        Assert.Equal("servise", At(text, Assert.Single(Read(text).Diagnostics)));
    }

    [Fact]
    public void A_surrogate_pair_leaves_the_place_right()
    {
        var text = PolicySamples.With("<Exceptions><Exception Id='a'>𠮷野</Exception></Exceptions><!-- 😀 --><Logging Purpose='servise'/>");
        Assert.Equal("servise", At(text, Assert.Single(Read(text).Diagnostics)));
    }

    [Fact]
    public void Cancellation_is_passed_on()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(
            () => PolicyReader.Read("/PrivacyPolicy.xml", SourceText.From(PolicySamples.Complete), source.Token));
    }
}
