namespace PolicyViolations;

/// <summary>PUR0504: what is to be erased must not stay in part.</summary>
internal static class ErasingInPart
{
    // The name stays, and so does the IP address.
    [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Customer))] // finds PUR0504
    public static void Blank(Customer customer) => customer.Email = "";
}

/// <summary>Removing the record erases all of it.</summary>
internal sealed class ErasingInFull(List<Customer> customers)
{
    [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Customer))]
    public void Erase(Guid id) => customers.RemoveAll(customer => customer.Id == id);
}
