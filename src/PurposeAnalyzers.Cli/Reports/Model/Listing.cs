namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>The first items of a list that may be too long for one page. JSON Lines have all of them.</summary>
/// <param name="Items">The most important items, in the order to show them.</param>
/// <param name="Total">How many there are, shown or not.</param>
public sealed record Listing<T>(ImmutableArray<T> Items, int Total)
{
    /// <summary>How many are not shown.</summary>
    public int More => Total - Items.Length;
}
