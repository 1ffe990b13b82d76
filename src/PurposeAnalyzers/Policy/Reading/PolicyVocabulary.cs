namespace PurposeAnalyzers.Policy;

/// <summary>Which elements a policy file has, with their attributes. <c>PrivacyPolicy.xsd</c> says the same for editors.</summary>
internal static class PolicyVocabulary
{
    private static readonly ElementRule Purpose = new("Purpose", ["Id"], ["Article", "Change"]) { HasText = true };

    private static readonly ElementRule Recipient = new("Recipient", ["Id", "Kind"], ["Article", "Contract", "Reviewed", "Consent"]) { HasText = true };

    private static readonly ElementRule Category = new(
        "Category", ["Id"], ["Purposes", "Prohibited", "ConsentRequired", "Recipients", "CollectedSince", "Article"]) { HasText = true };

    private static readonly ElementRule Exception = new("Exception", ["Id"], ["Article", "Recipients", "MaxMonths"]) { HasText = true };

    // A missing target is reported by the reader of bindings, which knows what could stand in for it.
    private static readonly ElementRule Data = new(
        "Data", [], ["Member", "Assembly", "Category", "Purposes", "Prohibited", "ConsentRequired", "Recipients", "CollectedSince"]);

    private static readonly ElementRule Code = new("Code", ["Purposes"], ["Scope", "Assembly"]);

    private static readonly ElementRule Disclosure = new("Disclosure", ["Recipient"], ["Scope", "Assembly"]);

    private static readonly ElementRule Log = new("Log", [], ["Member", "Assembly"]);

    private static readonly ElementRule Anonymizer = new("Anonymizer", [], ["Member", "Assembly"]);

    private static readonly ElementRule ConsentCheck = new("ConsentCheck", [], ["Member", "Assembly", "Purposes", "Recipients", "Version"]);

    private static readonly ElementRule Claim = new(
        "Claim", [], ["Type", "Category", "Purposes", "Prohibited", "ConsentRequired", "Recipients", "CollectedSince"]);

    private static readonly ElementRule TechnicalData = new(
        "TechnicalData", ["Kinds"], ["Category", "Purposes", "Prohibited", "ConsentRequired", "Recipients", "CollectedSince"]);

    private static readonly ElementRule Marker = new(
        "Marker", [], ["Attribute", "Value", "Assembly", "Category", "Purposes", "Prohibited", "ConsentRequired", "Recipients", "CollectedSince"]);

    public static ElementRule Root { get; } = new("PrivacyPolicy", ["Version", "Effective"], ["Announced", "Previous", "PreviousHash"])
    {
        ChildrenStandOnce = true,
        Children =
        [
            new("Purposes", [], []) { Children = [Purpose] },
            new("Recipients", [], ["ReviewMonths"]) { Children = [Recipient] },
            new("Categories", [], []) { Children = [Category] },
            new("Exceptions", [], []) { Children = [Exception] },
            new("Logging", ["Purpose"], []),
            new("Bindings", [], []) { Children = [Data, Code, Disclosure, Log, Anonymizer, ConsentCheck, Claim, TechnicalData, Marker] },
        ],
    };
}
