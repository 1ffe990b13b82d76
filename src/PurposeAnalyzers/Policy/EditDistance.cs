namespace PurposeAnalyzers.Policy;

/// <summary>Counts the letters to insert, delete, replace or swap with their neighbour; case does not count.</summary>
internal static class EditDistance
{
    private const int LongestWord = 100;

    /// <summary>The distance, or any larger number when it exceeds <paramref name="limit"/>.</summary>
    public static int Between(string first, string second, int limit)
    {
        if (limit < 0 || first.Length > LongestWord || Math.Abs(first.Length - second.Length) > limit)
        {
            return int.MaxValue;
        }

        var beforeLast = new int[second.Length + 1];
        var last = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var current = new int[second.Length + 1];
            current[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var cost = Same(first[i - 1], second[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(first[i - 1], second[j - 2]) && Same(first[i - 2], second[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, current);
        }

        return last[second.Length];
    }

    private static bool Same(char first, char second) => char.ToUpperInvariant(first) == char.ToUpperInvariant(second);
}
