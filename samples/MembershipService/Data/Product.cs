namespace MembershipService.Data;

/// <summary>A book or magazine on sale.</summary>
internal sealed class Product
{
    public required string Sku { get; init; }

    public required string Title { get; init; }

    public required string Topic { get; init; }

    /// <summary>In yen.</summary>
    public required int Price { get; init; }
}
