using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Corpus.Measurement;

/// <summary>Changes a body at random, the same way in every run: what comes out need not make sense, only be analyzed the same however one gets there.</summary>
/// <param name="seed">Equal seeds make equal edits.</param>
/// <param name="preferred">The paths of files in which three of four edits are made.</param>
internal sealed class RandomEdit(int seed, IReadOnlySet<string> preferred)
{
    private readonly Random _random = new(seed);

    /// <summary>The compilation after an edit, and the file that was edited.</summary>
    public (CSharpCompilation Compilation, SyntaxTree File) Apply(CSharpCompilation compilation)
    {
        while (true)
        {
            var likely = _random.Next(4) > 0 ? compilation.SyntaxTrees.Where(t => preferred.Contains(t.FilePath)).ToList() : [];
            var tree = Pick(likely.Count > 0 ? likely : [.. compilation.SyntaxTrees]);
            var root = tree.GetRoot();
            var bodies = root.DescendantNodes().OfType<BlockSyntax>().Where(b => b.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax && b.Statements.Count > 0).ToList();
            if (bodies.Count > 0 && Change(Pick(bodies), bodies) is var (old, changed))
            {
                // As text, so that the new tree is what an editor would parse.
                var text = root.ReplaceNode(old, changed).ToFullString();
                var edited = tree.WithChangedText(SourceText.From(text, tree.GetText().Encoding));
                return (compilation.ReplaceSyntaxTree(tree, edited), edited);
            }
        }
    }

    private (SyntaxNode Old, SyntaxNode Changed)? Change(BlockSyntax body, List<BlockSyntax> others) => _random.Next(4) switch
    {
        0 => (body, body.WithStatements(body.Statements.RemoveAt(_random.Next(body.Statements.Count)))),
        1 => (body, body.WithStatements(body.Statements.Insert(_random.Next(body.Statements.Count + 1), Pick(Pick(others).Statements.ToList())))),
        2 => Exchange(body),
        _ => (body, body.WithLeadingTrivia(SyntaxFactory.Comment($"/* {_random.Next()} */"))),
    };

    /// <summary>One expression instead of another.</summary>
    private (SyntaxNode Old, SyntaxNode Changed)? Exchange(BlockSyntax body)
    {
        var expressions = body.DescendantNodes().OfType<ExpressionSyntax>().Where(e => e.Parent is ArgumentSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or AssignmentExpressionSyntax).ToList();
        return expressions.Count < 2 ? null : (Pick(expressions), Pick(expressions));
    }

    private T Pick<T>(List<T> list) => list[_random.Next(list.Count)];
}
