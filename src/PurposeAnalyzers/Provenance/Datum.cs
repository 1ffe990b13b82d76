using PurposeAnalyzers.Purposes;

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
    public string Id { get; } = symbol is IParameterSymbol
        ? symbol.ContainingSymbol.GetDocumentationCommentId() + "#" + symbol.Name
        : symbol.GetDocumentationCommentId() ?? symbol.Name;

    /// <summary>The first tag that does not permit the purpose, or null when all do.</summary>
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

    private static string Qualified(ISymbol symbol) => symbol.ContainingType is { } type ? type.Name + "." + symbol.Name : symbol.Name;
}
