using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.CodeFixes.Statements;

/// <summary>How code looks without a call whose result nobody uses.</summary>
/// <param name="Node">What has to be replaced.</param>
/// <param name="Apply">Makes the replacement, from what has become of it.</param>
internal sealed record StatementRemoval(SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Apply)
{
    /// <summary>Null where the call is part of something larger.</summary>
    public static StatementRemoval? Of(ExpressionSyntax call)
    {
        SyntaxNode whole = call;
        while (whole.Parent is ConditionalAccessExpressionSyntax or AwaitExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            whole = whole.Parent;
        }

        return whole.Parent switch
        {
            ExpressionStatementSyntax { Parent: BlockSyntax block } statement => new(block, current => Without(statement.ToString(), (BlockSyntax)current)),
            ExpressionStatementSyntax { Parent: StatementSyntax or ElseClauseSyntax } statement => new(statement, current => SyntaxFactory.Block().WithTriviaFrom(current)),
            ArrowExpressionClauseSyntax or LambdaExpressionSyntax when VoidBody.At(whole) is { } body => new(body.Owner, current => VoidBody.With(current, SyntaxFactory.Block())),
            _ => null,
        };
    }

    /// <summary>Comments before the statement stay: they may be about what follows.</summary>
    private static BlockSyntax Without(string statement, BlockSyntax block)
    {
        if (block.Statements.FirstOrDefault(s => s.ToString() == statement) is not { } removed)
        {
            return block;
        }

        var leading = removed.GetLeadingTrivia();
        var before = leading.Any(t => !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia))
            ? leading.Take(leading.Count - (leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? 1 : 0))
            : [];
        var next = removed.GetLastToken().GetNextToken();
        var kept = block.ReplaceToken(next, next.WithLeadingTrivia(before.Concat(next.LeadingTrivia)));
        return kept.RemoveNode(kept.Statements[block.Statements.IndexOf(removed)], SyntaxRemoveOptions.KeepUnbalancedDirectives) as BlockSyntax ?? block;
    }
}
