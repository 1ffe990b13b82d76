namespace PurposeAnalyzers.CodeFixes.Trials;

/// <summary>Tries a change before it is offered: a repair never leaves code that does not compile.</summary>
internal static class Trial
{
    /// <summary>Whether the code around a piece has no error more when the piece is replaced.</summary>
    public static bool Compiles(SyntaxNode old, SyntaxNode instead, Compilation compilation, CancellationToken cancellationToken)
    {
        var mark = new SyntaxAnnotation();
        var root = old.SyntaxTree.GetRoot(cancellationToken);
        var changed = root.ReplaceNode(old, instead.WithAdditionalAnnotations(mark));
        var tree = root.SyntaxTree.WithRootAndOptions(changed, root.SyntaxTree.Options);
        var after = ErrorsIn(tree.GetRoot(cancellationToken).GetAnnotatedNodes(mark).First(), compilation.ReplaceSyntaxTree(root.SyntaxTree, tree), cancellationToken);
        return after == 0 || after <= ErrorsIn(old, compilation, cancellationToken);
    }

    private static int ErrorsIn(SyntaxNode piece, Compilation compilation, CancellationToken cancellationToken)
    {
        var member = piece.AncestorsAndSelf().FirstOrDefault(node => node is Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax) ?? piece;
#pragma warning disable RS1030 // a code fix has the compilation only
        return compilation.GetSemanticModel(piece.SyntaxTree).GetDiagnostics(member.FullSpan, cancellationToken).Count(d => d.Severity == DiagnosticSeverity.Error);
#pragma warning restore RS1030
    }
}
