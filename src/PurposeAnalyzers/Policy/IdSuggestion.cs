namespace PurposeAnalyzers.Policy;

/// <summary>Finds the declared id that someone probably meant.</summary>
internal static class IdSuggestion
{
    /// <summary>The nearest of <paramref name="known"/>, or null when none is near. The same answer whatever the order.</summary>
    public static string? Nearest(string id, IEnumerable<string> known)
    {
        var candidates = known.Where(k => k != id).OrderBy(k => k, StringComparer.Ordinal).ToList();
        return candidates.FirstOrDefault(k => string.Equals(k, id, StringComparison.OrdinalIgnoreCase))
            ?? candidates.FirstOrDefault(k => string.Equals(Letters(k), Letters(id), StringComparison.OrdinalIgnoreCase))
            ?? NearestByDistance(id, candidates)
            ?? NearestWithin(id, candidates);
    }

    /// <summary><c>marketing.emial</c> is near <c>marketing.email</c>.</summary>
    private static string? NearestByDistance(string id, List<string> candidates)
    {
        string? nearest = null;
        var limit = Math.Max(1, id.Length / 3);
        foreach (var candidate in candidates)
        {
            var distance = EditDistance.Between(id, candidate, limit);
            if (distance <= limit && distance < candidate.Length)
            {
                nearest = candidate;
                limit = distance - 1;
            }
        }

        return nearest;
    }

    /// <summary><c>email</c> means <c>marketing.email</c> when no other id ends so.</summary>
    private static string? NearestWithin(string id, List<string> candidates)
    {
        var ending = candidates.Where(k => k.EndsWith("." + id, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return ending.Count == 1 ? ending[0] : null;
    }

    /// <summary>The name of a constant, or another way to join words, differs in nothing else.</summary>
    private static string Letters(string id) => new(id.Where(char.IsLetterOrDigit).ToArray());
}
