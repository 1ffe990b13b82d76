namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>A hash of texts one after another: FNV-1a.</summary>
internal static class TokenHash
{
    public const ulong Start = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    public static ulong Add(ulong hash, string text)
    {
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return unchecked((hash ^ '\n') * Prime);
    }
}
