namespace PurposeAnalyzers.Policy;

/// <summary>One published version of the privacy policy: what one policy file declares. Immutable.</summary>
/// <param name="Path">The file, as the compiler names it.</param>
/// <param name="Version">The version's name; empty when the file gives none.</param>
/// <param name="Effective">The day it takes effect, yyyy-MM-dd; empty when the file gives none.</param>
/// <param name="Announced">The day it was announced, yyyy-MM-dd.</param>
/// <param name="Previous">The name of the version before this one.</param>
/// <param name="PreviousHash"><c>sha256:</c> and the hash of the file before this one.</param>
/// <param name="LoggingPurpose">Data that permits this purpose may be logged.</param>
/// <param name="ReviewMonths">A recipient's contract is to be reviewed within this many months.</param>
/// <param name="Unread">Sections that malformed XML kept from being read to their end.</param>
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
    ImmutableArray<PolicyBinding> Bindings,
    int ReviewMonths = 12,
    PolicySections Unread = PolicySections.None)
{
    public const string Namespace = "urn:purpose-analyzers:policy:1";

    /// <summary>Where the attributes of the root element stand.</summary>
    public PolicyLocations Locations { get; init; } = PolicyLocations.None;

    /// <summary>The hash of the file's <see cref="CanonicalPolicy"/>; null where the file does not end well. Only asked for where a later version names it.</summary>
    public Lazy<string?> ContentHash { get; init; } = new(() => null);

    public PolicyPurpose? FindPurpose(string id) => Purposes.FirstOrDefault(p => p.Id == id);

    public PolicyRecipient? FindRecipient(string id) => Recipients.FirstOrDefault(r => r.Id == id);

    public PolicyCategory? FindCategory(string id) => Categories.FirstOrDefault(c => c.Id == id);

    public PolicyException? FindException(string id) => Exceptions.FirstOrDefault(e => e.Id == id);

    /// <summary>All ids of a kind, in the order of the file.</summary>
    public IEnumerable<string> Ids(IdKind kind) => kind switch
    {
        IdKind.Purpose => Purposes.Select(p => p.Id),
        IdKind.Category => Categories.Select(c => c.Id),
        IdKind.Recipient => Recipients.Select(r => r.Id),
        IdKind.Exception => Exceptions.Select(e => e.Id),
        IdKind.PurposeOrRecipient => Ids(IdKind.Purpose).Concat(Ids(IdKind.Recipient)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Whether malformed XML may have hidden ids of this kind.</summary>
    public bool MayHaveUnreadIds(IdKind kind) => (Unread & PolicySectionsOf(kind)) != 0;

    private static PolicySections PolicySectionsOf(IdKind kind) => kind switch
    {
        IdKind.Purpose => PolicySections.Purposes,
        IdKind.Category => PolicySections.Categories,
        IdKind.Recipient => PolicySections.Recipients,
        IdKind.Exception => PolicySections.Exceptions,
        IdKind.PurposeOrRecipient => PolicySections.Purposes | PolicySections.Recipients,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
