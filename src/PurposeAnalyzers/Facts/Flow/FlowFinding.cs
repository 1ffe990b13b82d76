using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Values;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Facts.Flow;

internal enum FlowFindingKind
{
    /// <summary>Personal data is passed to code of a purpose that a tag does not permit.</summary>
    PassedToOtherPurpose,

    /// <summary>It is passed to code of a purpose that is permitted for newer data only.</summary>
    PurposeAddedLater,

    /// <summary>The same, with a consent that it needs and nobody has checked; or it is written where that is needed.</summary>
    MissingConsent,

    /// <summary>It is kept under a tag that permits more.</summary>
    WidenedPurpose,

    /// <summary>It is kept where no tag is.</summary>
    LostTag,

    /// <summary>It is written to a log.</summary>
    LoggedData,

    /// <summary>It becomes part of an exception's message, a metric, a trace tag or a URL.</summary>
    DataInText,

    /// <summary>It is disclosed to a recipient that a tag does not list.</summary>
    DisclosedToOther,

    /// <summary>It is disclosed to a listed recipient, and the consent that this needs was not checked.</summary>
    DisclosedWithoutConsent,

    /// <summary>It leaves through a client, and nothing says to whom.</summary>
    UnnamedRecipient,

    /// <summary>It goes where no analysis can follow it.</summary>
    UnfollowedData,

    /// <summary>Callers who need not sign in get it.</summary>
    AnsweredAnonymously,
}

/// <summary>Something that happens to values at one place and that the rules have to report.</summary>
/// <param name="Owner">The member whose body it stands in.</param>
/// <param name="Site">The creation, call, assignment or return where it happens.</param>
/// <param name="Data">The data concerned, sorted.</param>
/// <param name="Targets">What keeps the data, or the code that gets it, in order.</param>
/// <param name="Purposes">The purposes that are not permitted; empty where that is not the question.</param>
/// <param name="Trail">The way of the first datum.</param>
internal sealed record FlowFinding(
    FlowFindingKind Kind,
    ISymbol Owner,
    SyntaxNode Site,
    ImmutableArray<Datum> Data,
    ImmutableArray<ISymbol> Targets,
    ImmutableArray<string> Purposes,
    Trail? Trail)
{
    /// <summary>Which of the data comes to which of the targets that keep it, in their order.</summary>
    public ImmutableArray<(ISymbol Target, ImmutableArray<Datum> Data)> Kept { get; init; } = ImmutableArray<(ISymbol, ImmutableArray<Datum>)>.Empty;

    /// <summary>What is wider, for data that is kept under another tag.</summary>
    public Widening? Widening { get; init; }

    /// <summary>Whom it is disclosed to, in order.</summary>
    public ImmutableArray<string> Recipients { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>What sends it.</summary>
    public Client? Client { get; init; }

    /// <summary>Where it is written.</summary>
    public Sink? Sink { get; init; }

    public UnfollowedKind Unfollowed { get; init; }

    /// <summary>Where it is said that callers need not sign in.</summary>
    public Location? OpenedAt { get; init; }
}
