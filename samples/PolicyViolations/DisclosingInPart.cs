namespace PolicyViolations;

/// <summary>PUR0501: whoever asks what is held must be told all of it.</summary>
internal static class DisclosingInPart
{
    // The IP address is held as well.
    [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Customer))] // finds PUR0501
    public static string Letter(Customer customer) => $"We know your name, {customer.Name}, and your address, {customer.Email}.";
}

/// <summary>The whole record leaves nothing out, today and after the next change.</summary>
internal static class DisclosingInFull
{
    [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Customer))]
    public static string File(Customer customer) => System.Text.Json.JsonSerializer.Serialize(customer);
}
