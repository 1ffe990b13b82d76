namespace PurposeAnalyzers.Samples.Tests;

/// <summary>A finding as far as the samples foretell it.</summary>
internal sealed record Place(string File, int Line, string Id) : IComparable<Place>
{
    public int CompareTo(Place? other) => other is null ? 1 : (File, Line, Id).CompareTo((other.File, other.Line, other.Id));
}
