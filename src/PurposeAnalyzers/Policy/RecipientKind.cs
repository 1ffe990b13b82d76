namespace PurposeAnalyzers.Policy;

/// <summary>What a recipient is in law: it decides whether consent is needed when the policy does not say.</summary>
internal enum RecipientKind
{
    Processor,
    JointUse,
    ThirdParty,
    Authority,
}
