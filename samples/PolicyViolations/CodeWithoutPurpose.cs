namespace PolicyViolations;

/// <summary>PUR0202: code that the outside can call uses personal data and says not what for.</summary>
public static class CodeWithoutPurpose
{
    public static bool HasAddress(Customer customer, string email) => customer.Email == email; // finds PUR0202

    [Purpose(Purposes.Support)]
    public static bool IsFrom(Customer customer, string sender) => customer.Email == sender;

    // A presence test is no use.
    public static bool CanBeReached(Customer customer) => !string.IsNullOrEmpty(customer.Email);

    // Only code in this project can call it, and that answers for it.
    internal static string Label(Customer customer) => $"{customer.Name} <{customer.Email}>";
}
