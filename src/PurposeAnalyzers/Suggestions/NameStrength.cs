namespace PurposeAnalyzers.Suggestions;

/// <summary>How much a name needs around it before it says that its data is somebody's.</summary>
internal enum NameStrength
{
    /// <summary>A record is enough: <c>FirstName</c>.</summary>
    Telling,

    /// <summary>A person, an address, or a telling name beside it: <c>City</c>.</summary>
    NeedsCompany,

    /// <summary>Only the person itself: the <c>Name</c> of a customer.</summary>
    OfPersonAlone,
}
