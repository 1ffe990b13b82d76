using System.Security.Claims;
using MembershipService.Members;
using MembershipService.Orders;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MembershipService.ReadingList;

/// <summary>The books that a member wants to read.</summary>
[Purpose(Purposes.Service)]
internal static class ReadingListEndpoints
{
    public static void MapReadingList(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/me/reading-list", GetAsync);
        routes.MapPut("/me/reading-list/{sku}", AddAsync);
        routes.MapDelete("/me/reading-list/{sku}", RemoveAsync);
    }

    private static async Task<IReadOnlyList<ProductResponse>> GetAsync(ClaimsPrincipal user, ClubDbContext db)
    {
        var books = await (
            from entry in db.ReadingList
            join product in db.Products on entry.Sku equals product.Sku
            where entry.MemberId == user.MemberId()
            orderby entry.AddedAt
            select product).ToListAsync();
        return [.. books.Select(ProductResponse.Of)];
    }

    private static async Task<Results<NoContent, NotFound>> AddAsync(string sku, ClaimsPrincipal user, ClubDbContext db, TimeProvider clock)
    {
        if (await db.Products.FindAsync(sku) is null)
        {
            return TypedResults.NotFound();
        }

        if (await db.ReadingList.FindAsync(user.MemberId(), sku) is null)
        {
            db.ReadingList.Add(new ReadingListEntry { MemberId = user.MemberId(), Sku = sku, AddedAt = clock.GetUtcNow().UtcDateTime });
            await db.SaveChangesAsync();
        }

        return TypedResults.NoContent();
    }

    private static async Task<NoContent> RemoveAsync(string sku, ClaimsPrincipal user, ClubDbContext db)
    {
        await db.ReadingList.Where(entry => entry.MemberId == user.MemberId() && entry.Sku == sku).ExecuteDeleteAsync();
        return TypedResults.NoContent();
    }
}
