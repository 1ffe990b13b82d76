namespace PurposeAnalyzers.Policy;

/// <summary>What may stand in one element.</summary>
internal sealed record ElementRule(string Name, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    public ImmutableArray<ElementRule> Children { get; init; } = [];

    public bool ChildrenStandOnce { get; init; }

    public bool HasText { get; init; }
}
