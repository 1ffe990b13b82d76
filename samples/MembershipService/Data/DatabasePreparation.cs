using MembershipService.Members;

namespace MembershipService.Data;

/// <summary>Creates the database on the first start, with a catalogue and the account of the club's own desk.</summary>
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

        var desk = app.Configuration.GetRequiredSection("Staff");
        await scope.ServiceProvider.GetRequiredService<AccountRegistry>()
            .OpenAsync("Club desk", desk["Email"]!, desk["Password"]!, isStaff: true);
    }
}
