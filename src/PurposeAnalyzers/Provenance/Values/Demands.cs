using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Models.Sinks;

namespace PurposeAnalyzers.Provenance.Values;

/// <summary>The value is kept: in a member or parameter, or as the result of a member. What is known of the data must not be lost or widened.</summary>
internal sealed record KeptIn(ISymbol Target) : Demand
{
    public override KeptDemand? Keep() => new KeptDemand(Target, symbol => new KeptIn(symbol!));

    public bool Equals(KeptIn? other) => other is not null && SymbolEqualityComparer.Default.Equals(Target, other.Target);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Target);
}

/// <summary>The value goes into code that serves a purpose.</summary>
internal sealed record PassedTo(ISymbol Code) : Demand
{
    public override KeptDemand? Keep() => new KeptDemand(Code, symbol => new PassedTo(symbol!));

    public bool Equals(PassedTo? other) => other is not null && SymbolEqualityComparer.Default.Equals(Code, other.Code);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Code);
}

/// <summary>The value is returned by an endpoint, or kept in a page's property: callers who need not sign in get it.</summary>
internal sealed record Answered(ISymbol By) : Demand
{
    public override KeptDemand? Keep() => new KeptDemand(By, symbol => new Answered(symbol!));

    public bool Equals(Answered? other) => other is not null && SymbolEqualityComparer.Default.Equals(By, other.By);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(By);
}

/// <summary>The value is written where others read it: a log, a metric, a URL.</summary>
internal sealed record WrittenTo(Sink Sink) : Demand;

/// <summary>The value is handed to code that hands it on to a recipient.</summary>
/// <param name="Code">The code, or the member that the value is put into.</param>
/// <param name="Recipient">The id of the recipient.</param>
/// <param name="HasConsent">Whether consent was checked on the way, where callers cannot see it.</param>
internal sealed record DisclosedTo(ISymbol Code, string Recipient, bool HasConsent = false) : Demand
{
    /// <summary>Consent may be checked in any body on the way.</summary>
    public override KeptDemand? Keep() => null;

    public bool Equals(DisclosedTo? other) =>
        other is not null && Recipient == other.Recipient && HasConsent == other.HasConsent && SymbolEqualityComparer.Default.Equals(Code, other.Code);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Code);
}

/// <summary>The value leaves through a client of a library.</summary>
internal sealed record SentThrough(Client Client) : Demand;

/// <summary>The value goes where no analysis can follow it.</summary>
/// <param name="Kind">How.</param>
/// <param name="IsNamed">Whether the code names the member that goes there.</param>
internal sealed record Unfollowed(UnfollowedKind Kind, bool IsNamed = false) : Demand;

internal enum UnfollowedKind
{
    DynamicCall,
    Reflection,
}
