namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>What the code does that serves one purpose.</summary>
internal sealed class ServedPurpose(int limit)
{
    public SortedSet<string> Projects { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Recipients { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of members.</summary>
    public Ranking<string> Code { get; } = new(limit, id => id);
}
