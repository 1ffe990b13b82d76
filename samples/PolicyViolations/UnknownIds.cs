namespace PolicyViolations;

/// <summary>PUR0201: an id that the policy file does not declare, most often a slip of the pen.</summary>
internal sealed class UnknownIds
{
    [PermittedPurposes("suport")] // finds PUR0201
    public string? Question { get; set; }

    [DataCategory("contacts")] // finds PUR0201
    public string? Phone { get; set; }

    // A child of a declared purpose must be declared too.
    [Purpose("service.gifts")] // finds PUR0201
    public static void WrapGifts()
    {
    }

    [DisclosesTo("curier")] // finds PUR0201
    public static void HandOver()
    {
    }

    // Constants cannot be misspelt: they are generated from the policy.
    [Purpose(Purposes.Support)]
    [DisclosesTo(Recipients.Courier)]
    public static void AnswerQuestions()
    {
    }
}
