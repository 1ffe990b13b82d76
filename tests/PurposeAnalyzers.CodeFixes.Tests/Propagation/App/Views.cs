namespace Club.App;

public sealed class MemberListItem
{
    public int Id { get; init; }
    public string Title { get; init; } = "";

    public sealed class Details
    {
        public string Address { get; set; } = "";
        public int? BirthYear { get; set; }
    }

    public Details? More { get; set; }
}

public sealed class OrderSummary(string buyer, int lines)
{
    public string Buyer { get; } = buyer;
    public int Lines { get; } = lines;
    public string? Note { get; set; }
}

public sealed class Invoice
{
    public string Recipient { get; set; } = "";
    public string Account { get; set; } = "";
    public List<InvoiceLine> Lines { get; } = [];
    public Dictionary<string, string> Notes { get; } = [];
}

public sealed class InvoiceLine
{
    public string Text { get; set; } = "";
    public decimal Amount { get; set; }
}

public sealed record ShippingLabel(string To, string Street, string City);

public interface ICard { string Caption { get; set; } }

public sealed class ContactCard : ICard
{
    public string Caption { get; set; } = "";
    public string Back { get; set; } = "";
}

public sealed class SearchResult<T>
{
    public T? Found { get; set; }
    public string Query { get; set; } = "";
    public string Highlight { get; set; } = "";
}
