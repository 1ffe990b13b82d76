namespace MembershipService.Data;

/// <summary>Questions that all members are asked.</summary>
internal sealed class Survey
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required string Title { get; init; }

    public required List<string> Questions { get; init; }
}
