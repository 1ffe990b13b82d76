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

    // That code is right, for support: what it returns is personal data all the same.
    public static string Borrow(Customer customer) =>
        AnswerDesk.Open(customer); // finds PUR0902

    // That a customer has a name at all tells nothing.
    public static bool CanBeGreeted(Customer customer) => AnswerDesk.KnowsName(customer);

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

[Purpose(Purposes.Support)]
internal static class AnswerDesk
{
    public static string Open(Customer customer) => Salutation.Of(customer) + " thank you for your question.";

    public static bool KnowsName(Customer customer) => customer.Name is not "Unknown";
}
