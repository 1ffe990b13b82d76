using MembershipService.Mailing;

namespace MembershipService.Usage;

/// <summary>Tells members once a month what they used.</summary>
[Purpose(Purposes.UsageReports)]
internal sealed class UsageReports(ClubDbContext db, MailingService mailing, TimeProvider clock)
{
    public async Task<int> SendMonthlyAsync()
    {
        var since = clock.GetUtcNow().UtcDateTime.AddMonths(-1);
        var members = await db.Members.AsNoTracking().Where(member => !member.UseSuspended && !member.IsStaff).ToListAsync();
        foreach (var member in members)
        {
            var uses = await db.UsageEvents.AsNoTracking()
                .Where(usage => usage.MemberId == member.Id && usage.At >= since)
                .ToListAsync();
            await mailing.SendAsync(member.Email, "Your month in the club", Compose(member, uses));
        }

        return members.Count;
    }

    private static string Compose(Member member, List<UsageEvent> uses)
    {
        var features = uses.CountBy(usage => usage.Feature)
            .OrderByDescending(count => count.Value)
            .Select(count => $"- {count.Key}: {count.Value} times");
        return $"Dear {member.Name},\n\nthis month you used:\n{string.Join('\n', features)}";
    }
}
