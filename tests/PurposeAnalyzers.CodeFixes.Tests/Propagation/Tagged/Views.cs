namespace Club.App;

public sealed class MemberListItem
{
    public int Id { get; init; }
    [DataCategory(DataCategories.Contact)]
    public string Title { get; init; } = "";

    public sealed class Details
    {
        [DataCategory(DataCategories.Contact)]
        public string Address { get; set; } = "";
        [DataCategory(DataCategories.Profile)]
        public int? BirthYear { get; set; }
    }

    public Details? More { get; set; }
}

public sealed class OrderSummary(string buyer, int lines)
{
    [DataCategory(DataCategories.Contact)]
    public string Buyer { get; } = buyer;
    public int Lines { get; } = lines;
    [DataCategory(DataCategories.Support)]
    public string? Note { get; set; }
}

public sealed class Invoice
{
    [DataCategory(DataCategories.Contact)]
    public string Recipient { get; set; } = "";
    [DataCategory(DataCategories.Payment)]
    public string Account { get; set; } = "";
    public List<InvoiceLine> Lines { get; } = [];
    [DataCategory(DataCategories.Contact)]
    public Dictionary<string, string> Notes { get; } = [];
}

public sealed class InvoiceLine
{
    [DataCategory(DataCategories.Contact)]
    public string Text { get; set; } = "";
    public decimal Amount { get; set; }
}

public sealed record ShippingLabel([DataCategory(DataCategories.Contact)] string To, [DataCategory(DataCategories.Contact)] string Street, [DataCategory(DataCategories.Contact)] string City);

public interface ICard { [DataCategory(DataCategories.Contact)] string Caption { get; set; } }

public sealed class ContactCard : ICard
{
    public string Caption { get; set; } = "";
    [DataCategory(DataCategories.Contact)]
    public string Back { get; set; } = "";
}

public sealed class SearchResult<T>
{
    public T? Found { get; set; }
    public string Query { get; set; } = "";
    [DataCategory(DataCategories.Contact)]
    public string Highlight { get; set; } = "";
}
