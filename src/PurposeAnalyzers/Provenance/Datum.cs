using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance;

/// <summary>Personal data: a tagged symbol and all that its tags say. One object a symbol in a compilation.</summary>
/// <param name="Tags">Its own, inherited and its type's; all must permit a use, so each can only narrow. Never empty.</param>
internal sealed class Datum(ISymbol symbol, ImmutableArray<Tag> tags)
{
    public ISymbol Symbol { get; } = symbol;

    public ImmutableArray<Tag> Tags { get; } = tags;

    /// <summary>How messages call it: <c>Member.Email</c>, <c>Desk.Address()</c>, <c>email</c> for a parameter.</summary>
    public string Name { get; } = symbol switch
    {
        IParameterSymbol => symbol.Name,
        IMethodSymbol => Qualified(symbol) + "()",
        _ => Qualified(symbol),
    };

    /// <summary>Names the symbol uniquely in reports, and orders data.</summary>
    public string Id { get; } = symbol.ContainingType is { IsAnonymousType: true } ? symbol.Name : SymbolId.Of(symbol);

    /// <summary>The worst verdict of its tags: all must permit.</summary>
    public Verdict Judge(string purpose) => Judge(purpose, ConsentSet.None);

    /// <summary>The same where consent was checked, or under which version of the policy the data was collected.</summary>
    public Verdict Judge(string purpose, ConsentSet consent)
    {
        var worst = Verdict.Permitted;
        foreach (var tag in Tags)
        {
            var verdict = Permission.Judge(tag, purpose, consent.Version);
            worst = verdict > worst ? verdict : worst;
        }

        return worst is Verdict.ConsentRequired or Verdict.AddedLater && consent.CoversPurpose(purpose) ? Verdict.Permitted : worst;
    }

    /// <summary>The first tag that permits the purpose only for newer data, or null.</summary>
    public Tag? TooOldFor(string purpose)
    {
        foreach (var tag in Tags)
        {
            if (Permission.Judge(tag, purpose) == Verdict.AddedLater)
            {
                return tag;
            }
        }

        return null;
    }

    /// <summary>The first tag that does not permit the purpose for any data, however new it is; null when all do.</summary>
    public Tag? RefusedBy(string purpose)
    {
        foreach (var tag in Tags)
        {
            if (Permission.Refuses(tag, purpose))
            {
                return tag;
            }
        }

        return null;
    }

    /// <summary>Whether every tag lists the recipient.</summary>
    public bool MayBeDisclosedTo(string recipient) => Tags.All(tag => tag.Recipients.Contains(recipient));

    /// <summary>Whether some use of it is permitted only with consent, or with newer data.</summary>
    public bool MayNeedConsent => Tags.Any(tag => !tag.ConsentRequired.IsEmpty || tag.Past is not null);

    /// <summary>Whether all tags permit the purpose, but not all without consent.</summary>
    public bool NeedsConsentFor(string purpose) => Judge(purpose) == Verdict.ConsentRequired;

    private static string Qualified(ISymbol symbol) => symbol.ContainingType is { Name.Length: > 0 } type ? type.Name + "." + symbol.Name : symbol.Name;
}
