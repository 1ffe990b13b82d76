using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Tags;

/// <summary>A declaration that can be tagged, and the tags that hold for it already.</summary>
/// <param name="Holder">What it declares.</param>
/// <param name="Declaration">Where attributes are written.</param>
/// <param name="Own">The attributes that stand on it.</param>
/// <param name="Others">Tags from elsewhere: from a base member, a type, or the policy.</param>
internal sealed record TagPlace(ISymbol Holder, SyntaxNode Declaration, ImmutableArray<OwnTag> Own, ImmutableArray<Tag> Others)
{
    public bool IsReturnValue => Holder is IMethodSymbol;

    /// <summary>
    /// The places that tag what holds data: itself, or the base and interface members that state its contract, because callers see those only. Empty
    /// where one of them cannot be edited or tagged.
    /// </summary>
    public static ImmutableArray<TagPlace> Of(ISymbol holder, ProjectView project, CancellationToken cancellationToken)
    {
        var places = Contracts(holder, project, cancellationToken).Select(member => Find(member, project, cancellationToken)).ToList();
        return places.Contains(null) ? [] : places.OfType<TagPlace>().ToImmutableArray();
    }

    private static IEnumerable<ISymbol> Contracts(ISymbol holder, ProjectView project, CancellationToken cancellationToken)
    {
        var bases = Symbols.Contracts.Of(holder, _ => true)
            .Where(contract => project.PersonalData.CouldBeTagged(contract.ContainingType) && CodeFixes.Annotations.Declaration.Find(contract, project.Solution, cancellationToken) is not null)
            .ToList();
        return bases.Count == 0 ? [holder] : bases.SelectMany(contract => Contracts(contract, project, cancellationToken));
    }

    private static TagPlace? Find(ISymbol holder, ProjectView project, CancellationToken cancellationToken)
    {
        if (!KnowsAnnotations(holder.ContainingAssembly, project.Compilation) || CodeFixes.Annotations.Declaration.Find(holder, project.Solution, cancellationToken) is not { } declaration)
        {
            return null;
        }

        var all = project.PersonalData.Find(holder)?.Tags ?? [];
        var own = project.PersonalData.OwnTags(holder)
            .Select(tag => (Tag: tag, Attribute: Attribute(tag, cancellationToken)))
            .Where(t => t.Attribute is not null)
            .GroupBy(t => t.Attribute!, t => t.Tag)
            .Select(attribute => new OwnTag(attribute.Key, attribute.ToImmutableArray()))
            .ToImmutableArray();
        return new TagPlace(holder, declaration, own, all.RemoveAll(tag => own.Any(o => o.Tags.Contains(tag))));
    }

    /// <summary>Whether the project that declares a place references the annotations: others of the solution may not.</summary>
    private static bool KnowsAnnotations(IAssemblySymbol assembly, Compilation compilation) =>
        (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) ? compilation : (compilation.GetMetadataReference(assembly) as CompilationReference)?.Compilation)
            ?.GetTypeByMetadataName(AnnotationNames.Namespace + "." + AnnotationNames.PermittedPurposes) is not null;

    private static AttributeSyntax? Attribute(Tag tag, CancellationToken cancellationToken) => tag.Carrier is { } carrier
        ? carrier.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax
        : tag.Location is { SourceTree: { } tree, SourceSpan: var span } ? tree.GetRoot(cancellationToken).FindNode(span).FirstAncestorOrSelf<AttributeSyntax>() : null;
}
