namespace PolicyViolations;

/// <summary>PUR0601: exceptions that the policy does not have, or that nobody justified or approved. They lift nothing.</summary>
[Purpose(Purposes.Security)]
internal static class InvalidExceptions
{
    // The policy has 3-1 and 6-1.
    [PolicyException("6-2", Justification = "A court order names the account", ApprovedBy = "Privacy officer")] // finds PUR0601
    public static string HolderOf(Customer customer) => customer.Name; // finds PUR0901

    [PolicyException(PolicyExceptions._6_1, ApprovedBy = "Privacy officer")] // finds PUR0601
    public static string CallerOf(Customer customer) => customer.Name; // finds PUR0901

    [PolicyException(PolicyExceptions._6_1, Justification = "They asked", ApprovedBy = "")] // finds PUR0601
    public static string OwnerOf(Customer customer) => customer.Name; // finds PUR0901

    // All that is needed.
    [PolicyException(PolicyExceptions._6_1, Justification = "A court order names the account", ApprovedBy = "Privacy officer", Ticket = "LEGAL-118")]
    public static string NameOf(Customer customer) => customer.Name;

    // Nothing here needs an exception.
    [PolicyException(PolicyExceptions._3_1, Justification = "An ambulance was called", ApprovedBy = "Privacy officer")] // finds PUR0206
    public static string? AddressOf(Customer customer) => customer.LastIpAddress;
}
