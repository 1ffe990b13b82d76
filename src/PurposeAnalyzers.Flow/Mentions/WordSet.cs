namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>The words of a text, told apart by a hash only: what is not in it stands nowhere, what is may still be another word.</summary>
internal sealed class WordSet
{
    private readonly HashSet<int> hashes;

    private WordSet(HashSet<int> hashes) => this.hashes = hashes;

    public IReadOnlyCollection<int> Hashes => hashes;

    public bool MayContain(string word) => MayContain(HashOf(word));

    public bool MayContain(int hash) => hashes.Contains(hash);

    public static WordSet Read(ReadOnlySpan<char> text)
    {
        var hashes = new HashSet<int>();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsNamePart(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                hashes.Add(HashOf(text.Slice(start, end - start)));
                start = end;
            }
        }

        return new WordSet(hashes);
    }

    public static bool IsNamePart(char c) => c == '_' || char.IsLetterOrDigit(c);

    public static int HashOf(string word) => HashOf(word.AsSpan());

    /// <summary>FNV-1a, the same in every process.</summary>
    private static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return unchecked((int)hash);
    }
}
