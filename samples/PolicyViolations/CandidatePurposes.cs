namespace PolicyViolations.Outreach;

/// <summary>
/// PUR0203: the policy binds this namespace to two purposes, of which a member may serve either. One that uses data which permits
/// only one of them should say so.
/// </summary>
internal static class CandidatePurposes
{
    // Support would be permitted, the newsletter would not.
    public static string Greet(Customer customer) => $"Dear {customer.Name}"; // finds PUR0203

    // Both are permitted.
    public static string Address(Customer customer) => customer.Email.Trim();

    // Neither is permitted.
    public static string? Locate(Customer customer) => customer.LastIpAddress; // finds PUR0901

    [Purpose(Purposes.Support)]
    public static string GreetInAnswer(Customer customer) => $"Dear {customer.Name}";
}
