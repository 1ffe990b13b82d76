using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Policy;

/// <summary>Turns the XML reader's lines and columns into places in the file.</summary>
/// <remarks>The two count lines differently: XML knows fewer line breaks than C# source text, so offsets are the common ground.</remarks>
internal sealed class PolicyPositions
{
    private readonly string path;
    private readonly SourceText source;
    private readonly string text;
    private readonly List<int> lineStarts;

    public PolicyPositions(string path, SourceText source, string text, int textStart)
    {
        this.path = path;
        this.source = source;
        this.text = text;
        lineStarts = [textStart];
        for (var i = textStart; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>The offset of the XML reader's one-based line and column; the file's start for the reader's "nowhere" (0, 0).</summary>
    public int Offset(int line, int column)
    {
        if (line < 1)
        {
            return 0;
        }

        var start = line <= lineStarts.Count ? lineStarts[line - 1] : text.Length;
        return Math.Min(text.Length, start + Math.Max(0, column - 1));
    }

    public Location Locate(TextSpan span) => Location.Create(path, span, source.Lines.GetLinePositionSpan(span));

    /// <summary>One character, where there is one: an empty span is hard to see.</summary>
    public TextSpan Character(int offset) => new(offset, offset < text.Length ? 1 : 0);

    /// <summary>What stands between the quotes of the attribute whose name starts at <paramref name="nameStart"/>.</summary>
    public TextSpan AttributeValue(int nameStart)
    {
        var open = text.IndexOfAny(['"', '\''], nameStart);
        var close = open < 0 ? -1 : text.IndexOf(text[open], open + 1);
        return close < 0 ? new TextSpan(nameStart, 0) : TextSpan.FromBounds(open + 1, close);
    }

    /// <summary>A value together with its quotes.</summary>
    public static TextSpan WithQuotes(TextSpan value) => TextSpan.FromBounds(Math.Max(0, value.Start - 1), value.End + 1);

    /// <summary>The words of a value, each with its place; the whole value where a reference such as <c>&amp;#32;</c> hides the words' places.</summary>
    public IEnumerable<(string Word, TextSpan Span)> Words(PolicyAttribute attribute)
    {
        var span = attribute.ValueSpan;
        var hidden = text.IndexOf('&', span.Start, span.Length) >= 0;
        var position = span.Start;
        foreach (var word in XmlWhitespace.Split(attribute.Value))
        {
            if (hidden)
            {
                yield return (word, span);
                continue;
            }

            position = text.IndexOf(word, position, StringComparison.Ordinal);
            yield return (word, new TextSpan(position, word.Length));
            position += word.Length;
        }
    }

    /// <summary>The first character that is not white space, from <paramref name="offset"/> on.</summary>
    public int SkipWhitespace(int offset)
    {
        while (offset < text.Length && XmlWhitespace.Is(text[offset]))
        {
            offset++;
        }

        return offset;
    }
}
