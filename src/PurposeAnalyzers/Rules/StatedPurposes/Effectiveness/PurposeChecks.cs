using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;

/// <summary>Purposes of nothing: none is named, or what they are on has no code that could serve them.</summary>
internal static class PurposeChecks
{
    public static IEnumerable<Problem> Find(AnnotationUse use)
    {
        if (use.Data.Strings().IsEmpty && !use.Elements().Any())
        {
            yield return Problem.At(use.Location, "NoPurpose");
        }
        else if (WithoutCode(use.Target) is { } problem)
        {
            yield return Problem.At(use.Location, problem);
        }
    }

    private static string? WithoutCode(ISymbol target) => target switch
    {
        IPropertySymbol property when IsAutoProperty(property) => "NoCode",
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } when IsAutoProperty(property) => "NoCode",
        IEventSymbol { IsAbstract: false, IsExtern: false, ContainingType.TypeKind: not TypeKind.Interface } @event when IsFieldLike(@event) => "NoEventCode",
        INamedTypeSymbol type when HoldsNoCode(type) => "NoTypeCode",
        _ => null,
    };

    /// <remarks>A virtual one may be overridden by code, and inherits its purpose to it.</remarks>
    private static bool IsAutoProperty(IPropertySymbol property) =>
        property is { IsAbstract: false, IsVirtual: false, IsOverride: false, PartialImplementationPart: null, ContainingType: { TypeKind: not TypeKind.Interface } type }
        && type.GetMembers($"<{property.Name}>k__BackingField").Any()
        && property.DeclaringSyntaxReferences.All(r => r.GetSyntax() is PropertyDeclarationSyntax { Initializer: null, AccessorList.Accessors: var accessors } && accessors.All(HasNoBody));

    private static bool HasNoBody(AccessorDeclarationSyntax accessor) => accessor is { Body: null, ExpressionBody: null };

    private static bool IsFieldLike(IEventSymbol @event) =>
        @event is { IsVirtual: false, IsOverride: false }
        && @event.DeclaringSyntaxReferences.All(r => r.GetSyntax() is VariableDeclaratorSyntax { Initializer: null });

    /// <summary>
    /// Mere fields and auto-properties, and no type that could inherit the purpose. Its author may have meant a tag. An empty type
    /// is one that has not been written yet.
    /// </summary>
    private static bool HoldsNoCode(INamedTypeSymbol type)
    {
        if (!type.IsSealed && !type.IsStatic)
        {
            return false;
        }

        var nodes = type.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).SelectMany(declaration => declaration.DescendantNodes()).ToList();
        return nodes.Any(node => node is PropertyDeclarationSyntax or FieldDeclarationSyntax)
            && nodes.All(node => node is not (BaseMethodDeclarationSyntax or BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax
                or ParameterListSyntax or PrimaryConstructorBaseTypeSyntax or EventFieldDeclarationSyntax));
    }
}
