using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Policy;

/// <summary>An id that the policy does not declare, with all that PUR0201 says about it.</summary>
/// <param name="Place">Where it was looked up.</param>
/// <param name="Hint">What may have been meant; empty when nothing is near.</param>
/// <param name="Suggestion">The id that was probably meant.</param>
internal sealed record UnknownId(IdKind Kind, string Id, LocalizableString Place, LocalizableString Hint, string? Suggestion)
{
    /// <summary>The key of <see cref="Diagnostic.Properties"/> under which a code fix finds the suggestion.</summary>
    public const string SuggestionProperty = "suggestion";

    /// <summary>The key under which it finds the unknown id.</summary>
    public const string IdProperty = "id";

    /// <summary>The key under which it finds what the id was to name: an <see cref="IdKind"/>.</summary>
    public const string KindProperty = "kind";

    /// <summary>The arguments of PUR0201's message.</summary>
    public object[] Arguments => [Texts.Get("IdKind_" + Kind), Id, Place, Hint];

    public ImmutableDictionary<string, string?> Properties => SuggestionProperties(Suggestion).Add(IdProperty, Id).Add(KindProperty, Kind.ToString());

    /// <summary>Unknown in the file that refers to it.</summary>
    public static UnknownId InFile(IdKind kind, string id, IEnumerable<string> known)
    {
        var suggestion = IdSuggestion.Nearest(id, known);
        return new UnknownId(kind, id, Texts.Get("PUR0201_InFile"), DidYouMean(suggestion), suggestion);
    }

    public static LocalizableString DidYouMean(string? suggestion) =>
        suggestion is null ? string.Empty : Texts.Get("DidYouMean", suggestion);

    public static ImmutableDictionary<string, string?> SuggestionProperties(string? suggestion) =>
        suggestion is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(SuggestionProperty, suggestion);

    /// <summary>PUR0201 at the place that names the id.</summary>
    public Diagnostic At(Location location) =>
        Diagnostic.Create(Descriptors.PUR0201_UnknownId, location, Properties, Arguments);
}
