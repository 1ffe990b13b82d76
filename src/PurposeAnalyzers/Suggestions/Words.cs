namespace PurposeAnalyzers.Suggestions;

/// <summary>The words of an identifier, in lower case: <c>IPAddress2</c> is <c>ip address</c>. A script without case is one word.</summary>
internal static class Words
{
    public static ImmutableArray<string> Of(string identifier)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= identifier.Length; i++)
        {
            if (i < identifier.Length && char.IsLetter(identifier[i]) && !IsStart(identifier, i))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(identifier.Substring(start, i - start).ToLowerInvariant());
            }

            start = i < identifier.Length && char.IsLetter(identifier[i]) ? i : i + 1;
        }

        return words.ToImmutable();
    }

    public static string Key(IEnumerable<string> words) => string.Join(" ", words);

    /// <summary>Whether the script of a name has no case, so that nothing shows where its words begin.</summary>
    public static bool AreUnmarked(string identifier) => identifier.Any(c => char.IsLetter(c) && !char.IsUpper(c) && !char.IsLower(c));

    /// <summary>A capital after a small letter begins a word, and so does the last of several capitals: <c>IP|Address</c>.</summary>
    private static bool IsStart(string identifier, int i) =>
        i > 0
        && char.IsLetter(identifier[i - 1])
        && ((char.IsUpper(identifier[i]) && (!char.IsUpper(identifier[i - 1]) || (i + 1 < identifier.Length && char.IsLower(identifier[i + 1]))))
            || IsCased(identifier[i]) != IsCased(identifier[i - 1]));

    private static bool IsCased(char letter) => char.IsUpper(letter) || char.IsLower(letter);
}
