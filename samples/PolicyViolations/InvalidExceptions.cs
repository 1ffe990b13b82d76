namespace PolicyViolations;

/// <summary>PUR0601: exceptions that the policy does not have, that nobody justified or approved, or that do not end when the policy demands it. They lift nothing.</summary>
[Purpose(Purposes.Security)]
internal static class InvalidExceptions
{
    // The policy has 3-1, 3-2 and 6-1.
    [PolicyException("6-2", Justification = "A court order names the account", ApprovedBy = "Privacy officer")] // finds PUR0601
    public static string HolderOf(Customer customer) => customer.Name; // finds PUR0901

    [PolicyException(PolicyExceptions._6_1, ApprovedBy = "Privacy officer")] // finds PUR0601
    public static string CallerOf(Customer customer) => customer.Name; // finds PUR0901

    [PolicyException(PolicyExceptions._6_1, Justification = "They asked", ApprovedBy = "")] // finds PUR0601
    public static string OwnerOf(Customer customer) => customer.Name; // finds PUR0901

    // The policy allows 3-2 for six months at a time.
    [PolicyException(PolicyExceptions._3_2, Justification = "Tax law asks for names", ApprovedBy = "Privacy officer")] // finds PUR0601
    public static string TaxedPerson(Customer customer) => customer.Name; // finds PUR0901

    [PolicyException(PolicyExceptions._3_2, Justification = "Tax law asks for names", ApprovedBy = "Privacy officer", Expires = "2027-04-02")] // finds PUR0601
    public static string FormerTaxedPerson(Customer customer) => customer.Name; // finds PUR0901

    [PolicyException(PolicyExceptions._3_2, Justification = "Tax law asks for names", ApprovedBy = "Privacy officer", Expires = "2027-04-01")]
    public static string TaxedUntilApril(Customer customer) => customer.Name;

    // All that is needed.
    [PolicyException(PolicyExceptions._6_1, Justification = "A court order names the account", ApprovedBy = "Privacy officer", Ticket = "LEGAL-118")]
    public static string NameOf(Customer customer) => customer.Name;

    // Nothing here needs an exception.
    [PolicyException(PolicyExceptions._3_1, Justification = "An ambulance was called", ApprovedBy = "Privacy officer")] // finds PUR0206
    public static string? AddressOf(Customer customer) => customer.LastIpAddress;
}
