namespace PolicyViolations;

/// <summary>PUR0902: the read stands in code that serves whoever calls; the caller is at fault.</summary>
[Purpose(Purposes.MarketingEmail)]
internal static class CallingThroughHelpers
{
    public static string Compose(Customer customer) =>
        Salutation.Of(customer) + " spring is here."; // finds PUR0902

    // Two calls away, and through a delegate.
    public static List<string> ComposeAll(IEnumerable<Customer> customers) =>
        [.. customers.Select(Letters.Open)]; // finds PUR0902

    // A helper that reads nothing.
    public static string ComposeAnonymously() => Letters.Close();

    // The same helper, called for a purpose that the name permits.
    [Purpose(Purposes.Support)]
    public static string Answer(Customer customer) => Salutation.Of(customer) + " thank you for your question.";
}

internal static class Salutation
{
    public static string Of(Customer customer) => $"Dear {customer.Name},";
}

internal static class Letters
{
    public static string Open(Customer customer) => Salutation.Of(customer) + Environment.NewLine;

    public static string Close() => "Yours sincerely";
}
