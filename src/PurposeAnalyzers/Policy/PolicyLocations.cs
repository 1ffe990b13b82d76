namespace PurposeAnalyzers.Policy;

/// <summary>Where the root element's attributes stand: each at its value, or at the root element's name when it is missing.</summary>
internal sealed record PolicyLocations(
    Location Root, Location Version, Location Effective, Location Announced, Location Previous, Location PreviousHash)
{
    public static readonly PolicyLocations None =
        new(Location.None, Location.None, Location.None, Location.None, Location.None, Location.None);
}
