namespace PolicyViolations;

/// <summary>PUR0901: code reads personal data that is not permitted for the purpose it serves.</summary>
[Purpose(Purposes.MarketingEmail)]
internal static class ReadingInMarketingCode
{
    // The address is permitted for the newsletter, the name is not.
    public static (string Address, string Text) Compose(Customer customer) => (
        customer.Email,
        $"Dear {customer.Name}, spring is here."); // finds PUR0901

    // Sorting and searching are uses.
    public static IEnumerable<Customer> InOrder(IEnumerable<Customer> customers) =>
        customers.OrderBy(customer => customer.Name); // finds PUR0901

    public static IEnumerable<Customer> NamedLike(IEnumerable<Customer> customers, string name) =>
        from customer in customers
        where customer.Name.StartsWith(name, StringComparison.Ordinal) // finds PUR0901
        select customer;

    // So is a pattern that takes the value out.
    public static bool IsLocal(Customer customer) =>
        customer is { LastIpAddress: { } address } && address.StartsWith("10.", StringComparison.Ordinal); // finds PUR0901

    // A test for its presence, and a write, are none.
    public static void Complete(Customer customer)
    {
        if (customer.Name is null or "")
        {
            customer.Name = "Unknown";
        }
    }

    // Code for all of marketing serves partners too, which the address prohibits.
    [Purpose(Purposes.Marketing)]
    public static string AddressForAnyCampaign(Customer customer) => customer.Email; // finds PUR0901

    [Purpose(Purposes.Support)]
    public static string ComposeAnswer(Customer customer) => $"Dear {customer.Name}, thank you for your question.";
}
