using System.Security.Claims;
using MembershipService.Members;
using MembershipService.Orders;

namespace MembershipService.Recommendations;

/// <summary>Books on the topics that a member reads about: a purpose that the club's first policy did not name.</summary>
[Purpose(Purposes.Personalization)]
internal static class RecommendationEndpoints
{
    private const int Most = 5;

    public static void MapRecommendations(this IEndpointRouteBuilder routes) => routes.MapGet("/me/recommendations", RecommendAsync);

    private static async Task<IReadOnlyList<ProductResponse>> RecommendAsync(ClaimsPrincipal user, ClubDbContext db)
    {
        var member = await db.Members.AsNoTracking().SingleAsync(member => member.Id == user.MemberId());
        if (member.UseSuspended)
        {
            return [];
        }

        // Reading lists are younger than the purpose. Orders and usage may be older: they serve it once the member agreed.
        var known = await db.ReadingList
            .Where(entry => entry.MemberId == member.Id)
            .Select(entry => entry.Sku)
            .ToListAsync();
        if (member.AgreedToPolicyOf2026)
        {
            known.AddRange(await db.Orders
                .Where(order => order.MemberId == member.Id)
                .SelectMany(order => order.Lines)
                .Select(line => line.Sku)
                .ToListAsync());
            known.AddRange(await db.UsageEvents
                .Where(usage => usage.MemberId == member.Id && usage.Subject != null)
                .Select(usage => usage.Subject!)
                .ToListAsync());
        }

        var topics = await db.Products
            .Where(product => known.Contains(product.Sku))
            .Select(product => product.Topic)
            .ToListAsync();
        var books = await db.Products
            .Where(product => topics.Contains(product.Topic) && !known.Contains(product.Sku))
            .OrderBy(product => product.Title)
            .Take(Most)
            .ToListAsync();
        return [.. books.Select(ProductResponse.Of)];
    }
}
