using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.CodeFixes.Annotations;

/// <summary>The attribute lists of whatever declaration may have some.</summary>
internal static class AttributeLists
{
    public static SyntaxList<AttributeListSyntax> Of(SyntaxNode declaration) => declaration switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        StatementSyntax statement => statement.AttributeLists,
        AccessorDeclarationSyntax accessor => accessor.AttributeLists,
        LambdaExpressionSyntax lambda => lambda.AttributeLists,
        CompilationUnitSyntax unit => unit.AttributeLists,
        _ => throw new ArgumentException($"{declaration.GetType().Name} has no attributes.", nameof(declaration)),
    };

    public static SyntaxNode With(SyntaxNode declaration, SyntaxList<AttributeListSyntax> lists) => declaration switch
    {
        MemberDeclarationSyntax member => member.WithAttributeLists(lists),
        ParameterSyntax parameter => parameter.WithAttributeLists(lists),
        StatementSyntax statement => statement.WithAttributeLists(lists),
        AccessorDeclarationSyntax accessor => accessor.WithAttributeLists(lists),
        LambdaExpressionSyntax lambda => lambda.WithAttributeLists(lists),
        CompilationUnitSyntax unit => unit.WithAttributeLists(lists),
        _ => throw new ArgumentException($"{declaration.GetType().Name} has no attributes.", nameof(declaration)),
    };
}
