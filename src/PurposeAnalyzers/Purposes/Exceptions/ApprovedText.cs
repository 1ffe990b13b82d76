using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Purposes.Exceptions;

/// <summary>
/// What of code a reviewer approves: its tokens. Not spaces, line ends, comments, regions, nor the exceptions on it, whose approval is
/// what is being written.
/// </summary>
internal sealed class ApprovedText(Compilation compilation)
{
    private readonly AnnotationSpelling spelling = new(compilation);

    public IEnumerable<string> TokensOf(IEnumerable<SyntaxNode> code, CancellationToken cancellationToken) =>
        code.SelectMany(node => TokensOf(node, cancellationToken));

    /// <summary>Its own stack: an expression may be as deep as it is long.</summary>
    private IEnumerable<string> TokensOf(SyntaxNode node, CancellationToken cancellationToken)
    {
        var pending = new Stack<SyntaxNodeOrToken>();
        pending.Push(node);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = pending.Pop();
            if (next.IsToken)
            {
                if (TextOf(next.AsToken()) is { Length: > 0 } text)
                {
                    yield return text;
                }

                continue;
            }

            var children = next.AsNode() is AttributeListSyntax list && ExceptionsIn(list, cancellationToken) is { IsEmpty: false } exceptions
                ? Without(exceptions, list)
                : next.ChildNodesAndTokens();
            foreach (var child in children.Reverse())
            {
                pending.Push(child);
            }
        }
    }

    /// <remarks>A line ends within a string that spans lines as the file's lines do, which is for version control to decide.</remarks>
    private static string TextOf(SyntaxToken token) => token.Text.Replace("\r\n", "\n").Replace('\r', '\n');

    private ImmutableArray<AttributeSyntax> ExceptionsIn(AttributeListSyntax list, CancellationToken cancellationToken) =>
        list.Attributes.Where(attribute => IsException(attribute, cancellationToken)).ToImmutableArray();

    private bool IsException(AttributeSyntax attribute, CancellationToken cancellationToken) =>
        spelling.MayBeAnnotation(attribute)
#pragma warning disable RS1030 // The compiler shares the models of its compilation: docs/decisions/2026-11-22-summaries-on-demand.md.
        && compilation.GetSemanticModel(attribute.SyntaxTree).GetSymbolInfo(attribute, cancellationToken) is var info
#pragma warning restore RS1030
        && AnnotationNames.Of((info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.ContainingType) == AnnotationNames.PolicyException;

    /// <summary>The list with the other attributes, one comma between any two; nothing when there are none.</summary>
    private static IEnumerable<SyntaxNodeOrToken> Without(ImmutableArray<AttributeSyntax> exceptions, AttributeListSyntax list)
    {
        var others = list.Attributes.Where(attribute => !exceptions.Contains(attribute)).ToList();
        if (others.Count == 0)
        {
            yield break;
        }

        foreach (var child in list.ChildNodesAndTokens().TakeWhile(child => !child.IsKind(SyntaxKind.Attribute)))
        {
            yield return child;
        }

        for (var i = 0; i < others.Count; i++)
        {
            if (i > 0)
            {
                yield return SyntaxFactory.Token(SyntaxKind.CommaToken);
            }

            yield return others[i];
        }

        yield return list.CloseBracketToken;
    }
}
