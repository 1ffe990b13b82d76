namespace PolicyViolations;

/// <summary>PUR0602: exceptions whose last day is over. This project is built as on 2026-10-01.</summary>
[Purpose(Purposes.Security)]
internal static class ExpiredExceptions
{
    [PolicyException(PolicyExceptions._6_1, Justification = "Order 117", ApprovedBy = "Privacy officer", Expires = "2026-09-30")] // finds PUR0602
    public static string HolderOf(Customer customer) => customer.Name; // finds PUR0901

    // When does it end?
    [PolicyException(PolicyExceptions._6_1, Justification = "Order 118", ApprovedBy = "Privacy officer", Expires = "next spring")] // finds PUR0602
    public static string CallerOf(Customer customer) => customer.Name; // finds PUR0901

    // It still holds on its last day.
    [PolicyException(PolicyExceptions._6_1, Justification = "Order 119", ApprovedBy = "Privacy officer", Expires = "2026-10-01")]
    public static string NameOf(Customer customer) => customer.Name;
}
