using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>What is known at the places of one body.</summary>
internal sealed class ConsentBody(IReadOnlyDictionary<SyntaxNode, ConsentPlace> places, ConsentSummary summary)
{
    public static readonly ConsentBody Empty = new(new Dictionary<SyntaxNode, ConsentPlace>(), ConsentSummary.Empty);

    public ConsentSummary Summary { get; } = summary;

    /// <summary>The operation at the syntax or around it; null in code that never runs.</summary>
    public ConsentPlace? At(SyntaxNode site)
    {
        for (var node = site; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (places.TryGetValue(node, out var place))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Where a member of the name is read, of a record of the type, in the text of a site.</summary>
    public IEnumerable<ConsentPlace> ReadsIn(SyntaxNode site, string name, ITypeSymbol? type) =>
        places.Count == 0
            ? Enumerable.Empty<ConsentPlace>()
            : site.DescendantNodesAndSelf()
                .Where(node => Flow.Bodies.BodyWalker.Name(node) is IdentifierNameSyntax { Identifier.ValueText: var called } && called == name && places.ContainsKey(node))
                .Select(node => places[node])
                .Where(place => place.Operands.Any(o => RecordPath.AreAlike(o.Type, type)));
}
