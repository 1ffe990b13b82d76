using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace PurposeAnalyzers.CodeFixes.Statements;

/// <summary>A body that is one expression, of code that returns nothing, and that may become a block.</summary>
/// <param name="Owner">The method, accessor, local function or lambda.</param>
internal sealed record VoidBody(SyntaxNode Owner)
{
    /// <summary>Null where the expression is no body. Whether the code returns something, a <see cref="Trials.Trial"/> tells.</summary>
    public static VoidBody? At(SyntaxNode expression) => expression.Parent switch
    {
        LambdaExpressionSyntax lambda when lambda.ExpressionBody == expression => new(lambda),
        ArrowExpressionClauseSyntax { Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax } arrow => new(arrow.Parent!),
        _ => null,
    };

    public static SyntaxNode With(SyntaxNode owner, BlockSyntax block)
    {
        block = block.WithAdditionalAnnotations(Formatter.Annotation);
        return owner switch
        {
            LambdaExpressionSyntax lambda => lambda.WithBody(block.WithTriviaFrom(lambda.Body)),
            BaseMethodDeclarationSyntax method => method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block.WithTrailingTrivia(method.GetTrailingTrivia())),
            LocalFunctionStatementSyntax function => function.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block.WithTrailingTrivia(function.GetTrailingTrivia())),
            AccessorDeclarationSyntax accessor => accessor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block.WithTrailingTrivia(accessor.GetTrailingTrivia())),
            _ => owner,
        };
    }
}
