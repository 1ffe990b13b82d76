namespace PolicyViolations;

/// <summary>PUR0503: a suspension that leaves no mark suspends nothing.</summary>
internal static class SuspendingWithoutFlag
{
    private static readonly List<Guid> Requests = [];

    [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Customer), Flag = nameof(Customer.IsSuspended))] // finds PUR0503
    public static void Note(Customer customer) => Requests.Add(customer.Id);
}

/// <summary>Whoever uses the record can see the mark.</summary>
internal static class SuspendingWithFlag
{
    [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Customer), Flag = nameof(Customer.IsSuspended))]
    public static void Suspend(Customer customer) => customer.IsSuspended = true;
}
