using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Facts;

internal enum FindingKind
{
    /// <summary>Personal data is read where the code serves a purpose that a tag does not permit.</summary>
    UseOutsidePurpose,

    /// <summary>The same, in code that a call runs.</summary>
    CallOutsidePurpose,

    /// <summary>Personal data is used, at the place or by what a call runs, for a purpose that is permitted for newer data only.</summary>
    PurposeAddedLater,

    /// <summary>Personal data is used, here or in code that a call runs, for a purpose that needs a consent which nobody has checked.</summary>
    MissingConsent,

    /// <summary>Some of the candidate purposes are excluded.</summary>
    AmbiguousPurpose,

    /// <summary>Code that anyone may call uses personal data and declares no purpose.</summary>
    UndeclaredPurpose,
}

/// <summary>A use that the rules have to report.</summary>
/// <param name="Owner">The member whose body it stands in.</param>
/// <param name="Refused">The data that do not permit the purposes, of those that the use concerns.</param>
/// <param name="Purposes">The purposes that are not permitted; empty where none is declared.</param>
internal sealed record Finding(
    FindingKind Kind, ISymbol Owner, Use Use, ImmutableArray<DataUse> Refused, ImmutableArray<string> Purposes)
{
    /// <summary>All that the code uses, which whoever gives it a purpose must think of.</summary>
    public ImmutableArray<Use> All { get; init; } = ImmutableArray<Use>.Empty;

    /// <summary>Whether the code hands things on to code of a purpose that is refused here, so that it serves that purpose as well, whatever it is marked with.</summary>
    public bool IsPartOfRefused { get; init; }

    /// <summary>The purposes that all the data permits which the code uses, of those that the tags or the code name, in order.</summary>
    public IEnumerable<string> Suitable()
    {
        var data = IsPartOfRefused ? [] : All.SelectMany(use => use.Data).ToList();
        return data.Count == 0 ? [] : data.SelectMany(d => d.Datum.Tags)
            .SelectMany(tag => tag.Permitted)
            .Concat(Use.Purpose.Purposes)
            .Distinct(StringComparer.Ordinal)
            .Where(purpose => data.All(d => d.VerdictFor(purpose) == Verdict.Permitted))
            .OrderBy(purpose => purpose, StringComparer.Ordinal);
    }
}
