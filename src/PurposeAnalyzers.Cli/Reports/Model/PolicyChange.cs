namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>One change from a version of the policy to the next.</summary>
/// <param name="Id">The purpose, recipient, category or exception.</param>
/// <param name="Attribute">The attribute that changed, as the policy file calls it: <c>Purposes</c>; null when the whole element came or went.</param>
/// <param name="Values">The ids that came or went there, or the old and the new value.</param>
/// <param name="MustBeAnnounced">Whether article 10 asks for an announcement: more is done with data than before.</param>
public sealed record PolicyChange(
    ChangeKind Kind, ChangeSubject Subject, string Id, string? Article, string? Attribute, ImmutableArray<string> Values, bool MustBeAnnounced);
