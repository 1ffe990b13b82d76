namespace PurposeAnalyzers.Purposes;

/// <summary>That a version of the policy permitted a purpose for data which may have been collected before.</summary>
/// <param name="Version">The version that added the purpose.</param>
/// <param name="CollectedSince">Since when the data is collected.</param>
internal sealed record Addition(string Version, string CollectedSince)
{
    /// <summary>For the first of the purposes that the data is too old for; null when it is for none.</summary>
    public static Addition? Find(Provenance.Datum datum, IEnumerable<string> purposes)
    {
        foreach (var purpose in purposes)
        {
            if (datum.TooOldFor(purpose) is { Past: { } past, Since: { } since })
            {
                return new Addition(past.AddedBy(purpose).Version, since);
            }
        }

        return null;
    }
}
