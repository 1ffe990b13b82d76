namespace PolicyViolations;

/// <summary>The personal data that the other files misuse.</summary>
public sealed class Customer
{
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>Permitted for service and support.</summary>
    [DataCategory(DataCategories.Identity)]
    public required string Name { get; set; }

    /// <summary>Permitted for service, support and our own newsletter; never for partners.</summary>
    [DataCategory(DataCategories.Contact)]
    public required string Email { get; set; }

    /// <summary>Permitted for security and for log files.</summary>
    [DataCategory(DataCategories.Technical)]
    public string? LastIpAddress { get; set; }

    /// <summary>Set at the customer's request: then nobody may use the rest.</summary>
    public bool IsSuspended { get; set; }
}
