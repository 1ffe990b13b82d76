using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace PurposeAnalyzers.CodeFixes.Annotations;

/// <summary>How a type is named in new code: as briefly as the place allows, with a <c>using</c> where one is missing.</summary>
internal static class TypeReference
{
    public static NameSyntax ReferenceTo(this SyntaxGenerator generator, INamedTypeSymbol type) =>
        ((NameSyntax)generator.TypeExpression(type)).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
}
