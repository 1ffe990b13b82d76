namespace PolicyViolations;

/// <summary>PUR0206: an annotation that can have no effect where it stands, or that says two things at once.</summary>
internal sealed class IneffectiveAnnotation
{
    // Permitted outright, or only with consent?
    [PermittedPurposes(Purposes.Support, ConsentRequired = [Purposes.Support])] // finds PUR0206
    public string? Remark { get; set; }

    // No answer to "did they consent?" is a text.
    [ConsentCheck(Purposes.MarketingEmail)] // finds PUR0206
    public string? ConsentText { get; set; }

    [ConsentCheck(Purposes.MarketingEmail)]
    public bool HasConsented { get; set; }

    // There is no result that could be anonymous.
    [Anonymizes] // finds PUR0206
    public void Clear() => Remark = null;

    [Anonymizes(Justification = "Half of all customers are on either side")]
    public static string AgeGroup(int age) => age < 40 ? "younger" : "older";

    // The name does not permit what the method serves; the address does.
    [Purpose(Purposes.MarketingEmail)]
    public static string Promote(
        [DataCategory(DataCategories.Identity)] string name, // finds PUR0206
        [DataCategory(DataCategories.Contact)] string email)
    {
        var greeting = $"Dear {name}"; // finds PUR0901
        return $"{email}: {greeting}, spring is here.";
    }
}
