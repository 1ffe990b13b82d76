namespace Club.Contracts;

public sealed class MemberDto
{
    public int Id { get; set; }

    /// <summary>As the member writes it.</summary>
    [DataCategory(DataCategories.Contact)]
    public string Name { get; set; } = "";
    [DataCategory(DataCategories.Contact)]
    public string Email { get; set; } = "";
    [DataCategory(DataCategories.Profile)]
    public DateOnly? BirthDate { get; set; }
    public AddressDto? Home { get; set; }
    public List<MembershipDto> Memberships { get; set; } = [];
}

public sealed class AddressDto
{
    [DataCategory(DataCategories.Contact)]
    public string Street { get; set; } = "";
    [DataCategory(DataCategories.Contact)]
    public string City { get; set; } = "";
    public string Country { get; set; } = "";
}

public sealed record MembershipDto(int Year, string Plan, [DataCategory(DataCategories.Payment)] string Iban);

public sealed class TicketDto
{
    public string Subject { get; init; } = "";
    [DataCategory(DataCategories.Support)]
    public string Question { get; init; } = "";
    [DataCategory(DataCategories.Contact)]
    public string From { get; init; } = "";
}

public sealed class OrderDto
{
    public int Id { get; init; }
    [DataCategory(DataCategories.Contact)]
    public string Buyer { get; init; } = "";
    [DataCategory(DataCategories.Support)]
    public string? Remark { get; init; }
    public IReadOnlyList<OrderLineDto> Lines { get; init; } = [];
}

public readonly record struct OrderLineDto(string Product, int Count, [DataCategory(DataCategories.Contact)] string? Engraving);

public sealed class Page<T>(IReadOnlyList<T> items, int total)
{
    public IReadOnlyList<T> Items { get; } = items;
    public int Total { get; } = total;
}

public interface IDomainEvent { DateTime At { get; } }

public sealed record MemberRegistered(int Id, [DataCategory(DataCategories.Contact)] string Email, DateTime At) : IDomainEvent;

public sealed record AddressChanged(int Id, AddressDto Address, [DataCategory(DataCategories.Contact)] string Summary, DateTime At) : IDomainEvent;

public sealed record OrderPlaced : IDomainEvent
{
    public required DateTime At { get; init; }
    [DataCategory(DataCategories.Contact)]
    public required string Buyer { get; init; }
    [DataCategory(DataCategories.Contact)]
    public string? Engravings { get; init; }
}

public abstract class Notice
{
    [DataCategory(DataCategories.Contact)]
    public virtual string To { get; set; } = "";
    [DataCategory(DataCategories.Support)]
    public string Body { get; set; } = "";
}

public sealed class MailNotice : Notice
{
    public override string To { get; set; } = "";
    public string Subject { get; set; } = "";
}

public struct ExportRow
{
    public int Id;
    [DataCategory(DataCategories.Contact)]
    public string Name;
    [DataCategory(DataCategories.Contact)]
    public string Contact;
}
