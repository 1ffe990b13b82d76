using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Flow.Tests.Mentions;

/// <summary>Files are searched in pieces, and no word is lost between two.</summary>
public class TextSearchTests
{
    private const string Word = "ConsentCheck";

    public static TheoryData<int> Places => [.. Enumerable.Range(0, 14).SelectMany(i => new[] { 16_384 - i, 32_768 - i, 49_152 + i })];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_word_is_found_wherever_it_stands(int place)
    {
        var text = Large(new string(' ', place) + Word + new string(' ', 100_000 - place));

        Assert.Equal([place], TextSearch.Positions(text, Word, new TextSpan(0, text.Length)));
        Assert.True(TextSearch.Contains(CSharpSyntaxTree.ParseText(text), ["Missing", Word]));
        Assert.False(TextSearch.Contains(CSharpSyntaxTree.ParseText(text), ["Missing"]));
    }

    [Fact]
    public void All_places_are_found_within_a_part()
    {
        var text = Large(string.Concat(Enumerable.Repeat(Word + " ", 10_000)));
        var all = TextSearch.Positions(text, Word, new TextSpan(0, text.Length)).ToList();

        Assert.Equal(Enumerable.Range(0, 10_000).Select(i => i * (Word.Length + 1)), all);
        Assert.Equal(all.Skip(1).Take(2), TextSearch.Positions(text, Word, TextSpan.FromBounds(1, (3 * (Word.Length + 1)) + Word.Length - 1)));
        Assert.Empty(TextSearch.Positions(text, Word, default));
    }

    [Fact]
    public void A_word_longer_than_a_piece_is_found() =>
        Assert.Equal([3], TextSearch.Positions(Large("   " + new string('x', 40_000) + " y"), new string('x', 40_000), new TextSpan(0, 40_005)));

    /// <summary>The compiler keeps it in parts, as it does with all large files.</summary>
    private static SourceText Large(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return SourceText.From(stream, Encoding.UTF8);
    }
}
