namespace PolicyViolations;

/// <summary>A finding that <c>purposes.baseline</c> accepts for now: it is in the log, as suppressed and with its reason, and nobody is warned.</summary>
[Purpose(Purposes.MarketingEmail)]
internal static class AcceptedForNow
{
    public static string Salutation(Customer customer) => $"Dear {customer.Name}";

    // This one was repaired, and its entry forgotten.
    public static string Address(Customer customer) => customer.Email;
}
