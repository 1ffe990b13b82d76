namespace PurposeAnalyzers.Policy;

/// <summary>The ids in one attribute, each with its place.</summary>
internal sealed class IdList(ImmutableArray<IdReference> items)
{
    public static readonly IdList Empty = new([]);

    public ImmutableArray<IdReference> Items { get; } = items;

    public ImmutableArray<string> Ids { get; } = items.Select(i => i.Id).ToImmutableArray();
}
