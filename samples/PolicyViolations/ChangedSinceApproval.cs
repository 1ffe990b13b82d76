namespace PolicyViolations;

/// <summary>PUR0603: code that is no longer what somebody approved.</summary>
[Purpose(Purposes.Security)]
internal static class ChangedSinceApproval
{
    // Comments, line breaks and the attribute itself may change.
    [PolicyException(PolicyExceptions._6_1, Justification = "Order 120", ApprovedBy = "Privacy officer", Approval = "3d289bef63dc811e")]
    public static string Answer(Customer customer) =>
        Letter(customer.Name);

    // It gave the name alone when it was approved.
    [PolicyException(PolicyExceptions._6_1, Justification = "Order 121", ApprovedBy = "Privacy officer", Approval = "556a237cc936ebf2")] // finds PUR0603
    public static string AnswerMore(Customer customer) => Letter(customer.Name.ToUpperInvariant()); // finds PUR0901

    // Covered by the approvals of those that call it.
    private static string Letter(string name) => "Held by " + name;
}
