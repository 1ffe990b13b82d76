namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>
/// Where a file creates objects and gives something to their constructors, and of types of which name: found in its text, without parsing or binding anything.
/// Holds no symbol, so that it can be kept as long as the file does not change.
/// </summary>
internal sealed class CreatedNames
{
    private const string Keyword = "new";

    private CreatedNames(ImmutableDictionary<string, ImmutableArray<int>> positions) => Positions = positions;

    /// <summary>By name, where <c>new Name(x)</c> stands; by the empty name, where <c>new(x)</c> leaves the type out.</summary>
    public ImmutableDictionary<string, ImmutableArray<int>> Positions { get; }

    public static CreatedNames Read(ReadOnlySpan<char> text)
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = Next(text, 0, Keyword); at >= 0; at = Next(text, at + Keyword.Length, Keyword))
        {
            if ((at == 0 || !WordSet.IsNamePart(text[at - 1])) && at + Keyword.Length < text.Length && !WordSet.IsNamePart(text[at + Keyword.Length]))
            {
                var name = NameAfter(text, at + Keyword.Length);
                if (name is not null)
                {
                    if (!found.TryGetValue(name, out var list))
                    {
                        found.Add(name, list = new List<int>());
                    }

                    list.Add(at);
                }
            }
        }

        return new CreatedNames(found.ToImmutableDictionary(p => p.Key, p => p.Value.ToImmutableArray(), StringComparer.Ordinal));
    }

    /// <summary>The last part of a dotted name; empty for <c>new(x)</c>; null for arrays, anonymous types, the modifier, and where no arguments are given.</summary>
    private static string? NameAfter(ReadOnlySpan<char> text, int position)
    {
        position = SkipTrivia(text, position);
        var start = position;
        while (position < text.Length && (WordSet.IsNamePart(text[position]) || text[position] is '.' or ':' or '@'))
        {
            start = WordSet.IsNamePart(text[position]) ? start : position + 1;
            position++;
        }

        // Words of comments end in anything.
        var end = position;
        if (end == start && (end == text.Length || text[end] != '(' || text[end - 1] is '.' or ':' or '@'))
        {
            return null;
        }

        return HasArguments(text, SkipTypeArguments(text, SkipTrivia(text, end))) ? text.Slice(start, end - start).ToString() : null;
    }

    private static bool HasArguments(ReadOnlySpan<char> text, int position) =>
        position < text.Length && text[position] == '(' && SkipTrivia(text, position + 1) is var first && first < text.Length && text[first] != ')';

    private static int SkipTrivia(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length)
        {
            var rest = text.Slice(position);
            var end = rest.StartsWith("/*".AsSpan(), StringComparison.Ordinal) ? Next(text, position + 2, "*/") + 2
                : rest.StartsWith("//".AsSpan(), StringComparison.Ordinal) ? Next(text, position, "\n") + 1
                : char.IsWhiteSpace(text[position]) ? position + 1
                : position;
            if (end <= position)
            {
                return position;
            }

            position = end;
        }

        return position;
    }

    private static int SkipTypeArguments(ReadOnlySpan<char> text, int position)
    {
        for (var depth = 0; position < text.Length; position++)
        {
            depth += text[position] == '<' ? 1 : text[position] == '>' ? -1 : 0;
            if (depth == 0)
            {
                return text[position] == '>' ? SkipTrivia(text, position + 1) : position;
            }
        }

        return position;
    }

    /// <returns>-1 where there is none.</returns>
    private static int Next(ReadOnlySpan<char> text, int start, string searched)
    {
        var at = start > text.Length ? -1 : text.Slice(start).IndexOf(searched.AsSpan());
        return at < 0 ? -1 : start + at;
    }
}
