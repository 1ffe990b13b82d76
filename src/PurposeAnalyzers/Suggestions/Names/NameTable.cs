namespace PurposeAnalyzers.Suggestions.Names;

/// <summary>Finds what a member's name says that it holds: the longest ending that is in a table counts.</summary>
internal static class NameTable
{
    private static readonly ImmutableDictionary<string, NameRow> ByWords = EnglishNames.Rows.Concat(RomanisedNames.Rows)
        .GroupBy(row => Words.Key(Words.Of(row.Name)), StringComparer.Ordinal)
        .ToImmutableDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private static readonly ImmutableHashSet<string> LastWords =
        ByWords.Keys.Select(key => key.Substring(key.LastIndexOf(' ') + 1)).ToImmutableHashSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<NameRow> Endings = JapaneseNames.Rows.OrderByDescending(row => row.Name.Length).ToImmutableArray();

    /// <summary>The row for a name, as strong as its context makes it; null when the name says nothing, or speaks of a thing.</summary>
    public static NameRow? Find(string name) => (Words.AreUnmarked(name) ? FindUnmarked(name) : null) ?? FindByWords(Words.Of(name));

    /// <summary>The row for a name that is nothing else: <c>EmailAddress</c>.</summary>
    public static NameRow? FindWhole(string name) => ByWords.TryGetValue(Words.Key(Words.Of(name)), out var row) ? row : Endings.FirstOrDefault(ending => ending.Name == name);

    private static NameRow? FindByWords(ImmutableArray<string> words)
    {
        if (words.IsEmpty || Singular(words[words.Length - 1]) is not { } last)
        {
            return null;
        }

        words = words.SetItem(words.Length - 1, last);
        for (var start = 0; start < words.Length; start++)
        {
            if (ByWords.TryGetValue(Words.Key(words.Skip(start)), out var row))
            {
                return Qualified(row, words.Take(start));
            }
        }

        return null;
    }

    /// <summary>Whoever is named in front owns it: <c>RecipientName</c> is a person's, <c>WarehouseAddress</c> is not.</summary>
    private static NameRow? Qualified(NameRow row, IEnumerable<string> qualifiers)
    {
        var owner = qualifiers.LastOrDefault();
        return qualifiers.Any(Things.Contain) && (owner is null || !People.Contain(owner))
            ? null
            : owner is null ? row
            : People.Contain(owner) && row.Strength != NameStrength.Telling ? row with { Strength = NameStrength.Telling }
            : row.Strength == NameStrength.OfPersonAlone && row.Name == "Name" ? null
            : row;
    }

    private static NameRow? FindUnmarked(string name)
    {
        var text = Unnumbered(name);
        foreach (var row in JapaneseNames.WholeWords)
        {
            var owner = text.EndsWith(row.Name, StringComparison.Ordinal) ? text.Substring(0, text.Length - row.Name.Length) : null;
            if (owner is "" || (owner is not null && People.Contain(owner)))
            {
                return owner is "" ? row : row with { Strength = NameStrength.Telling };
            }
        }

        var ending = Endings.FirstOrDefault(row => text.EndsWith(row.Name, StringComparison.Ordinal));
        return ending is null ? null : Qualified(ending, Words.Of(text.Substring(0, text.Length - ending.Name.Length)));
    }

    private static string Unnumbered(string name) => name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_');

    /// <summary>The word, without a plural's ending, if names of personal data end so.</summary>
    private static string? Singular(string word) =>
        LastWords.Contains(word) ? word
        : word.EndsWith("es", StringComparison.Ordinal) && LastWords.Contains(word.Substring(0, word.Length - 2)) ? word.Substring(0, word.Length - 2)
        : word.EndsWith("s", StringComparison.Ordinal) && LastWords.Contains(word.Substring(0, word.Length - 1)) ? word.Substring(0, word.Length - 1)
        : null;
}
