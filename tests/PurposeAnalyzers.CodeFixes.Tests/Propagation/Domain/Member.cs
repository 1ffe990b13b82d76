namespace Club.Domain;

public abstract class Entity
{
    public int Id { get; init; }
    public DateTime Created { get; init; }
}

public sealed class Member : Entity
{
    [DataCategory("contact")]
    public string Name { get; set; } = "";

    [DataCategory("contact")]
    public string Email { get; set; } = "";

    [DataCategory("profile")]
    public DateOnly? BirthDate { get; set; }

    public Address Home { get; set; } = new();

    public List<Membership> Memberships { get; } = [];

    [PermittedPurposes("security", "operations")]
    public string? LastIp { get; set; }

    public bool IsActive { get; set; }
}

public sealed class Address
{
    [DataCategory("contact")] public string Street { get; set; } = "";
    [DataCategory("contact")] public string City { get; set; } = "";
    public string Country { get; set; } = "";
}

public sealed record Membership(int Year, string Plan, [DataCategory("payment")] string Iban, decimal Fee);

public sealed class Ticket : Entity
{
    [DataCategory("support")] public string Question { get; set; } = "";
    [DataCategory("contact")] public string From { get; set; } = "";
    public string Subject { get; set; } = "";
}

public sealed class Order : Entity
{
    public required Member Buyer { get; init; }
    public List<OrderLine> Lines { get; } = [];
    [DataCategory("support")] public string? Remark { get; set; }
}

public sealed class OrderLine
{
    public string Product { get; set; } = "";
    public int Count { get; set; }
    [DataCategory("contact")] public string? Engraving { get; set; }
}
