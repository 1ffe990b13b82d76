namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>
/// Where a file creates objects and gives something to their constructors, and of types of which name: found in its text, without parsing or binding anything.
/// Holds no symbol, so that it can be kept as long as the file does not change.
/// </summary>
internal sealed class CreatedNames
{
    private readonly Lazy<HashSet<int>> words;

    private CreatedNames(ImmutableDictionary<string, ImmutableArray<int>> positions, string text)
    {
        Positions = positions;
        words = new Lazy<HashSet<int>>(() => WordsOf(text));
    }

    /// <summary>By name, where <c>new Name(x)</c> stands; by the empty name, where <c>new(x)</c> leaves the type out.</summary>
    public ImmutableDictionary<string, ImmutableArray<int>> Positions { get; }

    /// <summary>Whether the file may name something so: words are told apart by a hash only.</summary>
    public bool MayName(string name) => words.Value.Contains(HashOf(name, 0, name.Length));

    public static CreatedNames Read(string text)
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = text.IndexOf("new", StringComparison.Ordinal); at >= 0; at = text.IndexOf("new", at + 3, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsNamePart(text[at - 1])) && at + 3 < text.Length && !IsNamePart(text[at + 3]))
            {
                var name = NameAfter(text, at + 3);
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

        return new CreatedNames(found.ToImmutableDictionary(p => p.Key, p => p.Value.ToImmutableArray(), StringComparer.Ordinal), text);
    }

    /// <summary>The last part of a dotted name; empty for <c>new(x)</c>; null for arrays, anonymous types, the modifier, and where no arguments are given.</summary>
    private static string? NameAfter(string text, int position)
    {
        position = SkipTrivia(text, position);
        var start = position;
        while (position < text.Length && (IsNamePart(text[position]) || text[position] is '.' or ':' or '@'))
        {
            start = IsNamePart(text[position]) ? start : position + 1;
            position++;
        }

        // Words of comments end in anything.
        var end = position;
        if (end == start && (end == text.Length || text[end] != '(' || text[end - 1] is '.' or ':' or '@'))
        {
            return null;
        }

        return HasArguments(text, SkipTypeArguments(text, SkipTrivia(text, end))) ? text.Substring(start, end - start) : null;
    }

    private static bool HasArguments(string text, int position) =>
        position < text.Length && text[position] == '(' && SkipTrivia(text, position + 1) is var first && first < text.Length && text[first] != ')';

    private static int SkipTrivia(string text, int position)
    {
        while (position < text.Length)
        {
            var end = string.CompareOrdinal(text, position, "/*", 0, 2) == 0 ? text.IndexOf("*/", position + 2, StringComparison.Ordinal) + 2
                : string.CompareOrdinal(text, position, "//", 0, 2) == 0 ? text.IndexOf('\n', position) + 1
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

    private static int SkipTypeArguments(string text, int position)
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

    private static HashSet<int> WordsOf(string text)
    {
        var words = new HashSet<int>();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsNamePart(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(HashOf(text, start, end));
                start = end;
            }
        }

        return words;
    }

    /// <summary>FNV-1a, the same in every process.</summary>
    private static int HashOf(string text, int start, int end)
    {
        var hash = 2166136261;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619);
        }

        return unchecked((int)hash);
    }

    private static bool IsNamePart(char c) => c == '_' || char.IsLetterOrDigit(c);
}
