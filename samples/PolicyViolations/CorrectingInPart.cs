namespace PolicyViolations;

/// <summary>PUR0502: whatever is wrong can be put right.</summary>
internal static class CorrectingInPart
{
    // A wrong IP address stays wrong.
    [DataSubjectRequest(DataSubjectRight.Correction, typeof(Customer))] // finds PUR0502
    public static void Correct(Customer customer, string name, string email)
    {
        customer.Name = name;
        customer.Email = email;
    }
}

/// <summary>Each of the methods corrects a part, together they correct all.</summary>
internal static class CorrectingPartByPart
{
    [DataSubjectRequest(DataSubjectRight.Correction, typeof(Customer))]
    public static void Rename(Customer customer, string name) => customer.Name = name;

    [DataSubjectRequest(DataSubjectRight.Correction, typeof(Customer))]
    public static void Move(Customer customer, string email)
    {
        customer.Email = email;
        ForgetDevice(customer);
    }

    private static void ForgetDevice(Customer customer) => customer.LastIpAddress = null;
}
