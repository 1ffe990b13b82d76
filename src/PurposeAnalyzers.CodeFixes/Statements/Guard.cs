using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using PurposeAnalyzers.CodeFixes.Trials;

namespace PurposeAnalyzers.CodeFixes.Statements;

/// <summary>How a piece of code is made to run only under a condition.</summary>
/// <param name="Node">What has to be replaced.</param>
/// <param name="Kind"><c>If</c> around a statement; <c>Return</c> or <c>Continue</c> before it.</param>
/// <param name="Apply">Makes the replacement, from what has become of it.</param>
internal sealed record Guard(SyntaxNode Node, string Kind, Func<SyntaxNode, SyntaxNode> Apply)
{
    /// <summary>The narrowest way that compiles; null where there is none.</summary>
    public static Guard? Place(SyntaxNode code, ExpressionSyntax condition, Compilation compilation, CancellationToken cancellationToken) =>
        Ways(code, condition).FirstOrDefault(way => Trial.Compiles(way.Node, way.Apply(way.Node), compilation, cancellationToken));

    private static IEnumerable<Guard> Ways(SyntaxNode code, ExpressionSyntax condition)
    {
        foreach (var node in code.AncestorsAndSelf().TakeWhile(n => n is not MemberDeclarationSyntax))
        {
            if (node is ExpressionSyntax expression && VoidBody.At(expression) is { } body)
            {
                var statement = SyntaxFactory.ExpressionStatement(expression.WithoutTrivia());
                yield return new Guard(body.Owner, "If", owner => VoidBody.With(owner, SyntaxFactory.Block(If(condition, statement))));
            }

            if (node is StatementSyntax and not BlockSyntax)
            {
                if (CanDependOn(node))
                {
                    yield return new Guard(node, "If", current => Around(condition, (StatementSyntax)current));
                }

                if (node.Parent is BlockSyntax block)
                {
                    var kind = LeavesLoop(block) ? "Continue" : "Return";
                    yield return new Guard(block, kind, current => Before(node.ToString(), condition, kind, (BlockSyntax)current));
                }

                yield break;
            }
        }
    }

    /// <summary>A declaration is needed later, and what leaves the code must leave it.</summary>
    private static bool CanDependOn(SyntaxNode statement) =>
        statement is not (LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or ReturnStatementSyntax or YieldStatementSyntax or ThrowStatementSyntax);

    private static bool LeavesLoop(BlockSyntax block) =>
        block.Ancestors().TakeWhile(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax)).Any(n => n is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax);

    private static IfStatementSyntax If(ExpressionSyntax condition, StatementSyntax statement) => SyntaxFactory.IfStatement(condition, SyntaxFactory.Block(statement));

    private static IfStatementSyntax Around(ExpressionSyntax condition, StatementSyntax statement) =>
        If(condition, statement.WithoutLeadingTrivia())
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(statement.GetTrailingTrivia().Where(t => t.IsKind(SyntaxKind.EndOfLineTrivia)))
            .WithAdditionalAnnotations(Formatter.Annotation);

    private static BlockSyntax Before(string statement, ExpressionSyntax condition, string kind, BlockSyntax block)
    {
        var index = block.Statements.IndexOf(s => s.ToString() == statement);
        if (index < 0)
        {
            return block;
        }

        var guarded = block.Statements[index];
        var endOfLine = block.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } line ? line : SyntaxFactory.LineFeed;
        StatementSyntax leave = kind == "Continue" ? SyntaxFactory.ContinueStatement() : SyntaxFactory.ReturnStatement();
        var guard = If(SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, condition), leave)
            .WithLeadingTrivia(guarded.GetLeadingTrivia())
            .WithTrailingTrivia(endOfLine, endOfLine)
            .WithAdditionalAnnotations(Formatter.Annotation);
        return block.WithStatements(block.Statements
            .Replace(guarded, guarded.WithLeadingTrivia(guarded.GetLeadingTrivia().Where(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse().Take(1)))
            .Insert(index, guard));
    }
}
