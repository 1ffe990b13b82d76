using MembershipService.Members;

namespace MembershipService.Analytics;

/// <summary>How the service is used, and what else it could offer.</summary>
internal static class AnalyticsEndpoints
{
    public static void MapAnalytics(this IEndpointRouteBuilder routes)
    {
        var analytics = routes.MapGroup("/analytics").RequireAuthorization(Access.Staff);
        analytics.MapGet("/features", CountUsersByFeatureAsync);
        analytics.MapGet("/topics", CountBuyersByTopicAsync);
    }

    [Purpose(Purposes.Analytics)]
    private static async Task<IReadOnlyList<GroupSize>> CountUsersByFeatureAsync(ClubDbContext db, TimeProvider clock)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddMonths(-3);
        var uses = await (
            from usage in db.UsageEvents
            join member in db.Members on usage.MemberId equals member.Id
            where usage.At >= since && !member.UseSuspended
            select usage).AsNoTracking().ToListAsync();
        return Anonymity.CountMembers(uses, usage => usage.MemberId, usage => usage.Feature);
    }

    [Purpose(Purposes.Planning)]
    private static async Task<IReadOnlyList<GroupSize>> CountBuyersByTopicAsync(ClubDbContext db)
    {
        var purchases = await (
            from order in db.Orders
            join member in db.Members on order.MemberId equals member.Id
            where !member.UseSuspended
            from line in order.Lines
            join product in db.Products on line.Sku equals product.Sku
            select new { order.MemberId, product.Topic }).ToListAsync();
        return Anonymity.CountMembers(purchases, purchase => purchase.MemberId, purchase => purchase.Topic);
    }
}
