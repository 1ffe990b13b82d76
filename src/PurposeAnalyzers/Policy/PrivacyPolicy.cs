using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Policy;

/// <summary>One published version of the privacy policy: what one policy file declares. Immutable.</summary>
internal sealed record PrivacyPolicy(
    string Path,
    string Version,
    string Effective,
    string? Announced,
    string? Previous,
    string? PreviousHash,
    ImmutableArray<PolicyPurpose> Purposes,
    ImmutableArray<PolicyRecipient> Recipients,
    ImmutableArray<PolicyCategory> Categories,
    ImmutableArray<PolicyException> Exceptions,
    string? LoggingPurpose,
    ImmutableArray<PolicyBinding> Bindings)
{
    public PolicyPurpose? FindPurpose(string id) => Purposes.FirstOrDefault(p => p.Id == id);

    public PolicyRecipient? FindRecipient(string id) => Recipients.FirstOrDefault(r => r.Id == id);

    public PolicyCategory? FindCategory(string id) => Categories.FirstOrDefault(c => c.Id == id);

    public PolicyException? FindException(string id) => Exceptions.FirstOrDefault(e => e.Id == id);
}

/// <summary>How a new purpose below an existing one relates to older data.</summary>
internal enum PurposeChange
{
    /// <summary>New: not permitted on data collected before.</summary>
    Extends,

    /// <summary>Was always inside its parent.</summary>
    Refines,
}

internal sealed record PolicyPurpose(string Id, string? Article, PurposeChange Change, string Text, Location Location);

internal enum RecipientKind
{
    Processor,
    JointUse,
    ThirdParty,
    Authority,
}

internal sealed record PolicyRecipient(
    string Id, RecipientKind Kind, string? Article, string? Contract, string? Reviewed, bool RequiresConsent, string Text, Location Location);

/// <summary>A data category: a named group of personal data whose permitted purposes and recipients are stated once.</summary>
internal sealed record PolicyCategory(
    string Id,
    ImmutableArray<string> Purposes,
    ImmutableArray<string> Prohibited,
    ImmutableArray<string> ConsentRequired,
    ImmutableArray<string> Recipients,
    string? CollectedSince,
    string? Article,
    string Text,
    Location Location);

internal sealed record PolicyException(string Id, string? Article, ImmutableArray<string> Recipients, string Text, Location Location);

/// <summary>What a binding says about code that nobody here can annotate.</summary>
internal enum BindingKind
{
    Data,
    Code,
    Disclosure,
    Log,
    Anonymizer,
    ConsentCheck,
    Claim,
}

/// <param name="Target">A documentation-comment id (<c>N: T: M: P: F:</c>), a claim type, or null when only <paramref name="Assembly"/> is given.</param>
/// <param name="Assembly">The binding applies to this assembly only.</param>
/// <param name="Purposes">Data: permitted purposes; Code: purposes served; ConsentCheck: purposes or recipients.</param>
internal sealed record PolicyBinding(
    BindingKind Kind,
    string? Target,
    string? Assembly,
    ImmutableArray<string> Purposes,
    ImmutableArray<string> Prohibited,
    ImmutableArray<string> ConsentRequired,
    ImmutableArray<string> Recipients,
    string? Category,
    string? CollectedSince,
    Location Location);
