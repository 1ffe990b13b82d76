namespace PurposeAnalyzers.Policy;

/// <summary>Where a category's attributes stand: each at its value, or at the element's name when it is missing.</summary>
internal sealed record CategoryLocations(Location Purposes, Location ConsentRequired, Location Recipients, Location CollectedSince)
{
    public static readonly CategoryLocations None = new(Location.None, Location.None, Location.None, Location.None);
}
