using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Policy;

/// <summary>All versions of the privacy policy that a project sees, in order of effect.</summary>
internal sealed class PolicySet
{
    public static readonly PolicySet None = new([], current: null, []);

    private readonly bool hasUnreadableFile;

    public PolicySet(
        ImmutableArray<PrivacyPolicy> versions,
        PrivacyPolicy? current,
        ImmutableArray<Diagnostic> diagnostics,
        string? checkDate = null,
        bool hasUnreadableFile = false)
    {
        Versions = versions;
        Current = current;
        Diagnostics = diagnostics;
        CheckDate = checkDate;
        this.hasUnreadableFile = hasUnreadableFile;
    }

    /// <summary>By effective date, then version.</summary>
    public ImmutableArray<PrivacyPolicy> Versions { get; }

    /// <summary>The version in force on the check date, or null when the project has no policy file.</summary>
    public PrivacyPolicy? Current { get; }

    /// <summary>The day that the build counts as today, yyyy-MM-dd; null when it gives none.</summary>
    public string? CheckDate { get; }

    /// <summary>False when a file could not be read: nobody knows what it says.</summary>
    public bool IsComplete => !hasUnreadableFile;

    /// <summary>What is wrong in the files (PUR0003, PUR0201), each at its line, and in the check date (PUR0003, nowhere).</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Reads the policy files among the additional files.</summary>
    public static PolicySet Load(
        ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        PolicyLoader.Load(files, options, cancellationToken);

    /// <summary>
    /// Null when the id is known or cannot be judged: without a policy everything but categories is accepted, and an id
    /// that malformed XML may have hidden is not called unknown. Otherwise what PUR0201 says about it.
    /// </summary>
    public UnknownId? ExplainUnknown(IdKind kind, string id)
    {
        if (hasUnreadableFile || Current?.MayHaveUnreadIds(kind) == true)
        {
            return null;
        }

        if (Current is null)
        {
            return kind == IdKind.Category
                ? new UnknownId(kind, id, Texts.Get("PUR0201_NoPolicy"), Hint: string.Empty, Suggestion: null)
                : null;
        }

        if (Current.Ids(kind).Contains(id))
        {
            return null;
        }

        var place = Texts.Get("PUR0201_InPolicy", Current.Version);
        if (OtherVersionHint(kind, id) is { } hint)
        {
            return new UnknownId(kind, id, place, hint, Suggestion: null);
        }

        var suggestion = IdSuggestion.Nearest(id, Current.Ids(kind));
        return new UnknownId(kind, id, place, UnknownId.DidYouMean(suggestion), suggestion);
    }

    /// <summary>Says which version knows the id: the last one before the current, else the first one after it.</summary>
    private LocalizableString? OtherVersionHint(IdKind kind, string id)
    {
        var position = Versions.IndexOf(Current!);
        var older = Versions.Take(position).LastOrDefault(v => v.Ids(kind).Contains(id));
        if (older is not null)
        {
            return Texts.Get("PUR0201_OlderVersion", older.Version);
        }

        var newer = Versions.Skip(position + 1).FirstOrDefault(v => v.Ids(kind).Contains(id));
        return newer is null ? null : Texts.Get("PUR0201_NewerVersion", newer.Version, newer.Effective);
    }
}
