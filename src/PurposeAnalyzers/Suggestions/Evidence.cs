namespace PurposeAnalyzers.Suggestions;

/// <summary>What says that a member is personal data. Names texts, and is a property of PUR0205.</summary>
internal enum Evidence
{
    Name,
    Attribute,
    Type,
}
