namespace Club.Contracts;

public sealed class MemberDto
{
    public int Id { get; set; }

    /// <summary>As the member writes it.</summary>
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public DateOnly? BirthDate { get; set; }
    public AddressDto? Home { get; set; }
    public List<MembershipDto> Memberships { get; set; } = [];
}

public sealed class AddressDto
{
    public string Street { get; set; } = "";
    public string City { get; set; } = "";
    public string Country { get; set; } = "";
}

public sealed record MembershipDto(int Year, string Plan, string Iban);

public sealed class TicketDto
{
    public string Subject { get; init; } = "";
    public string Question { get; init; } = "";
    public string From { get; init; } = "";
}

public sealed class OrderDto
{
    public int Id { get; init; }
    public string Buyer { get; init; } = "";
    public string? Remark { get; init; }
    public IReadOnlyList<OrderLineDto> Lines { get; init; } = [];
}

public readonly record struct OrderLineDto(string Product, int Count, string? Engraving);

public sealed class Page<T>(IReadOnlyList<T> items, int total)
{
    public IReadOnlyList<T> Items { get; } = items;
    public int Total { get; } = total;
}

public interface IDomainEvent { DateTime At { get; } }

public sealed record MemberRegistered(int Id, string Email, DateTime At) : IDomainEvent;

public sealed record AddressChanged(int Id, AddressDto Address, string Summary, DateTime At) : IDomainEvent;

public sealed record OrderPlaced : IDomainEvent
{
    public required DateTime At { get; init; }
    public required string Buyer { get; init; }
    public string? Engravings { get; init; }
}

public abstract class Notice
{
    public virtual string To { get; set; } = "";
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
    public string Name;
    public string Contact;
}
