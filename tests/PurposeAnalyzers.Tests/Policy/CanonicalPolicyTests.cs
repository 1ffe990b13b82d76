using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>The text whose hash seals a published version: it changes with the meaning of the file and with nothing else.</summary>
public sealed class CanonicalPolicyTests
{
    private const string Small = """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- the first version -->
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2024-04-01">
          <Purposes>
            <Purpose Id="support" Article="2">Answer   questions
              &amp; requests</Purpose>
            <Purpose Id="news"/>
          </Purposes>
          <Categories>
            <Category Id="contact" Purposes=" support   news ">Where members can be <![CDATA[reached]]></Category>
          </Categories>
        </PrivacyPolicy>
        """;

    private const string SmallText =
        "0|PrivacyPolicy|Effective=2024-04-01|Version=1|xmlns=urn:purpose-analyzers:policy:1|\n"
        + "1|Purposes|\n"
        + "2|Purpose|Article=2|Id=support|Answer questions & requests\n"
        + "2|Purpose|Id=news|\n"
        + "1|Categories|\n"
        + "2|Category|Id=contact|Purposes=support news|Where members can be reached";

    [Fact]
    public void The_canonical_text_of_a_small_policy_is_this() => Assert.Equal(SmallText, TextOf(Small));

    [Fact]
    public void The_hash_is_that_of_the_canonical_text_in_lower_case_hex() => Assert.Equal(
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SmallText))),
        PublishedVersions.HashOf(Small));

    public static TheoryData<string, string> Formatting => new()
    {
        { Small.Replace("\n", "\r\n"), "line endings of Windows" },
        { Small.Replace("\n", "\r"), "line endings of old" },
        { Small.Replace("  ", "\t"), "indentation" },
        { Small.Replace(">\n", ">\n\n\n"), "blank lines" },
        { Small.Replace("Id=\"support\" Article=\"2\"", "Article=\"2\"   Id=\"support\""), "the order of attributes" },
        { Small.Replace("<Purpose Id=\"news\"/>", "<Purpose\n  Id = 'news'\n></Purpose>"), "quotes and empty elements" },
        { Small.Replace("<!-- the first version -->", "<?editor keep?>"), "comments and processing instructions" },
        { Small.Replace("Answer", "<!-- why --> Answer <!-- all -->"), "comments in the text" },
        { Small.Replace("<![CDATA[reached]]>", "reached"), "CDATA" },
        { Small.Replace("&amp;", "&#38;"), "character references" },
        { Small.Replace(" support   news ", "\n support\n\tnews"), "white space in values" },
        { Small.Replace("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", ""), "the XML declaration" },
        { "\uFEFF" + Small, "a byte order mark" },
        { Small + "\n\n", "the end of the file" },
    };

    [Theory]
    [MemberData(nameof(Formatting))]
    public void Formatting_does_not_matter(string text, string what)
    {
        Assert.NotEqual(Small, text);
        Assert.True(TextOf(text) == SmallText, $"{what}:\n{TextOf(text)}");
    }

    [Theory]
    [InlineData("Effective=\"2024-04-01\"", "Effective=\"2024-04-02\"")]
    [InlineData("Answer", "Answers")]
    [InlineData("Id=\"news\"", "Id=\"News\"")]
    [InlineData("Id=\"news\"/>", "Id=\"news\"/><Purpose Id=\"ads\"/>")]
    [InlineData("<Purpose Id=\"news\"/>", "")]
    [InlineData(" support   news ", "news support")]
    [InlineData(" support   news ", "support")]
    [InlineData("Article=\"2\"", "")]
    [InlineData("Article=\"2\"", "Article=\"3\"")]
    [InlineData("<Purpose Id=\"news\"/>\n  </Purposes>", "</Purposes><Purpose Id=\"news\"/>")]
    [InlineData("urn:purpose-analyzers:policy:1", "urn:purpose-analyzers:policy:2")]
    [InlineData("\n    <Purpose Id=\"news\"/>", " news")]
    public void Meaning_matters(string old, string changed)
    {
        Assert.Contains(old, Small, StringComparison.Ordinal);
        var edited = Small.Replace(old, changed);
        Assert.NotEqual(SmallText, TextOf(edited));
        Assert.NotEqual(PublishedVersions.HashOf(Small), PublishedVersions.HashOf(edited));
    }

    [Fact]
    public void The_order_of_elements_matters_because_it_is_that_of_the_published_text() => Assert.NotEqual(
        TextOf("<P><Purpose Id='a'/><Purpose Id='b'/></P>"), TextOf("<P><Purpose Id='b'/><Purpose Id='a'/></P>"));

    [Theory]
    [InlineData("<P", null)]
    [InlineData("<P><Q/>", null)]
    [InlineData("", null)]
    [InlineData("<!DOCTYPE P><P/>", null)]
    [InlineData("<P/>", "0|P|")]
    [InlineData("<P>|</P>", "0|P||")]
    public void A_file_that_does_not_end_well_has_no_text(string text, string? expected) => Assert.Equal(expected, TextOf(text));

    [Fact]
    public void A_file_may_be_nested_as_deep_as_it_likes()
    {
        const int depth = 50_000;
        var text = TextOf(string.Concat(Enumerable.Repeat("<P>", depth)) + string.Concat(Enumerable.Repeat("</P>", depth)))!;
        Assert.EndsWith($"\n{depth - 1}|P|", text, StringComparison.Ordinal);
    }

    private static string? TextOf(string text) => CanonicalPolicy.TextOf(SourceText.From(text), CancellationToken.None);
}
