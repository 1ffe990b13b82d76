namespace MembershipService.Analytics;

/// <param name="Members">How many members the group has.</param>
internal sealed record GroupSize(string Group, int Members);

/// <summary>Turns what single members did into figures that single out nobody.</summary>
internal static class Anonymity
{
    public const int SmallestGroup = 5;

    [Anonymizes(Justification = "Only counts of members leave; groups of fewer than five are left out")]
    public static IReadOnlyList<GroupSize> CountMembers<T>(IEnumerable<T> records, Func<T, Guid> member, Func<T, string> group) =>
        [.. records
            .GroupBy(group, member)
            .Select(members => new GroupSize(members.Key, members.Distinct().Count()))
            .Where(size => size.Members >= SmallestGroup)
            .OrderByDescending(size => size.Members)];
}
