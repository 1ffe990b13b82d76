using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Baseline;
using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules;

/// <summary>The pieces of a member that the compiler shows one by one.</summary>
internal static class MemberParts
{
    /// <summary>The bodies of a member that a documentation id names, wherever they stand.</summary>
    public static IEnumerable<ShownBody> BodiesOf(ISymbol member, PurposeModel model, CancellationToken cancellationToken) =>
        Callables(member, model, cancellationToken)
            .OfType<ISymbol>()
            .Select(callable => new ShownBody(callable, model.Bodies.Get(callable, cancellationToken), model.Bodies.GetDefaults(callable, cancellationToken)));

    /// <summary>The other bodies of the same member: those of a property's other accessor, and of its initializer.</summary>
    public static IEnumerable<ShownBody> BodiesBeside(ISymbol owner, PurposeModel model, CancellationToken cancellationToken) =>
        BodiesOf(FingerprintedMember.Of(owner), model, cancellationToken).Where(body => !SymbolEqualityComparer.Default.Equals(body.Owner, Body(owner)));

    /// <summary>Our attributes on a member, on its parameters, and on the lambdas and local functions in it.</summary>
    public static IEnumerable<AnnotationUse> AnnotationsOn(ISymbol member, PurposeModel model, CancellationToken cancellationToken) =>
        Declarations(member, model, cancellationToken)
            .SelectMany(Attributes)
            .Distinct()
            .Select(attribute => AnnotationUse.Find(attribute, model.ModelOf(attribute.SyntaxTree), cancellationToken))
            .OfType<AnnotationUse>()
            .Where(use => SymbolEqualityComparer.Default.Equals(FingerprintedMember.Of(use.Target), member));

    public static IEnumerable<AnnotationUse> AnnotationsBeside(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken) =>
        AnnotationsOn(FingerprintedMember.Of(use.Target), model, cancellationToken).Where(other => other.Syntax != use.Syntax);

    private static IEnumerable<ISymbol?> Callables(ISymbol member, PurposeModel model, CancellationToken cancellationToken) => member switch
    {
        IPropertySymbol property => [Body(property.GetMethod), Body(property.SetMethod), property],
        IEventSymbol @event => [@event.AddMethod, @event.RemoveMethod, @event],
        IMethodSymbol or IFieldSymbol => [Body(member)],
        IAssemblySymbol => [model.TopLevelCode(cancellationToken)],
        _ => [],
    };

    /// <summary>The half of a partial member that has the body.</summary>
    private static ISymbol? Body(ISymbol? callable) => callable is IMethodSymbol { PartialImplementationPart: { } half } ? half : callable;

    private static IEnumerable<SyntaxNode> Declarations(ISymbol member, PurposeModel model, CancellationToken cancellationToken) => member switch
    {
        IAssemblySymbol => model.Files.Select(file => file.GetRoot(cancellationToken)),
        IMethodSymbol { PartialImplementationPart: { } half } => References(member).Concat(References(half)),
        IPropertySymbol { PartialImplementationPart: { } half } => References(member).Concat(References(half)),
        _ => References(member),
    };

    private static IEnumerable<SyntaxNode> References(ISymbol symbol) => symbol.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax())
        .Select(syntax => syntax is VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } ? field : syntax);

    private static IEnumerable<AttributeSyntax> Attributes(SyntaxNode declaration) => declaration
        .DescendantNodes(node => node == declaration || node is GlobalStatementSyntax or not MemberDeclarationSyntax)
        .OfType<AttributeSyntax>();
}
