using System.Security.Claims;
using MembershipService.Members;
using MembershipService.Orders;

namespace MembershipService.Recommendations;

/// <summary>Books on the topics that a member buys and looks at.</summary>
[Purpose(Purposes.Personalization)]
internal static class RecommendationEndpoints
{
    private const int Most = 5;

    public static void MapRecommendations(this IEndpointRouteBuilder routes) => routes.MapGet("/me/recommendations", RecommendAsync);

    private static async Task<IReadOnlyList<ProductResponse>> RecommendAsync(ClaimsPrincipal user, ClubDbContext db)
    {
        var memberId = user.MemberId();
        if (await db.Members.AnyAsync(member => member.Id == memberId && member.UseSuspended))
        {
            return [];
        }

        var bought = await db.Orders
            .Where(order => order.MemberId == memberId)
            .SelectMany(order => order.Lines)
            .Select(line => line.Sku)
            .ToListAsync();
        var seen = await db.UsageEvents
            .Where(usage => usage.MemberId == memberId && usage.Subject != null)
            .Select(usage => usage.Subject!)
            .ToListAsync();
        var topics = await db.Products
            .Where(product => bought.Contains(product.Sku) || seen.Contains(product.Sku))
            .Select(product => product.Topic)
            .ToListAsync();
        var books = await db.Products
            .Where(product => topics.Contains(product.Topic) && !bought.Contains(product.Sku))
            .OrderBy(product => product.Title)
            .Take(Most)
            .ToListAsync();
        return [.. books.Select(ProductResponse.Of)];
    }
}
