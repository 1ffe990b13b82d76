using MembershipService.Members;
using MembershipService.Orders;

namespace MembershipService.Data;

/// <summary>Creates the database on the first start, with a catalogue, the club's own desk, and a member who joined under the first policy.</summary>
internal static class DatabasePreparation
{
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ClubDbContext>();
        if (!await db.Database.EnsureCreatedAsync())
        {
            return;
        }

        db.Products.AddRange(
            new Product { Sku = "B-101", Title = "Gardens of Kyoto", Topic = "gardening", Price = 2400 },
            new Product { Sku = "B-102", Title = "The Moss Handbook", Topic = "gardening", Price = 1800 },
            new Product { Sku = "B-201", Title = "Bread at Home", Topic = "cooking", Price = 1600 },
            new Product { Sku = "B-202", Title = "Forty Soups", Topic = "cooking", Price = 1500 },
            new Product { Sku = "B-301", Title = "Night Trains", Topic = "travel", Price = 2100 });
        await db.SaveChangesAsync();

        var accounts = scope.ServiceProvider.GetRequiredService<AccountRegistry>();
        var desk = app.Configuration.GetRequiredSection("Staff");
        await accounts.OpenAsync("Club desk", desk["Email"]!, desk["Password"]!, agreedPolicy: "2026-04-01", isStaff: true);

        var first = app.Configuration.GetRequiredSection("FirstMember");
        var memberId = await accounts.OpenAsync("Yuki Sato", first["Email"]!, first["Password"]!, agreedPolicy: "2024-04-01");
        await scope.ServiceProvider.GetRequiredService<OrderDesk>()
            .PlaceAsync(memberId!.Value, new OrderRequest([new OrderItem("B-201", 1)], "3-4-5 Aoi, Nara"));
    }
}
