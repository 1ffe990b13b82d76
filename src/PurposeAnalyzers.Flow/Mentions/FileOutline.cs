using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>A file as hashes of its tokens, so that a later version can be compared with it. Comments and spaces are no part of it.</summary>
/// <param name="Surface">
/// What other files can see: the declarations, without what stands in <see cref="FileBodies"/>. While it is the same, code elsewhere means the same.
/// </param>
/// <param name="Bodies">What stands in each of the bodies.</param>
internal sealed record FileOutline(ulong Surface, ImmutableArray<BodyOutline> Bodies)
{
    /// <param name="tree">The file.</param>
    /// <param name="more">What else of it matters to others.</param>
    public static FileOutline Read(SyntaxTree tree, string? more)
    {
        var surface = TokenHash.Add(TokenHash.Add(unchecked(TokenHash.Start ^ (uint)tree.Options.GetHashCode()), tree.FilePath), more ?? string.Empty);
        var bodies = ImmutableArray.CreateBuilder<BodyOutline>();
        foreach (var part in tree.GetRoot().DescendantNodesAndTokens(node => !FileBodies.IsBody(node)))
        {
            if (part.AsNode() is not { } node)
            {
                surface = AddDirectives(TokenHash.Add(surface, part.AsToken().Text), part.AsToken());
            }
            else if (FileBodies.IsBody(node))
            {
                surface = TokenHash.Add(surface, ShownOf(node));
                bodies.Add(BodyOutline.Read(node));
            }
        }

        return new FileOutline(surface, bodies.ToImmutable());
    }

    /// <summary>That there is one, and what reaches out of it: <c>field</c>, which gives a property a field, and <c>#nullable</c>, which holds beyond its end.</summary>
    private static string ShownOf(SyntaxNode body) =>
        (body.Parent is not BaseMethodDeclarationSyntax && body.DescendantTokens().Any(token => token.Text == "field") ? "{field}" : "{}")
        + (body.ContainsDirectives ? string.Concat(body.DescendantTrivia().Where(ReachesOn)) : string.Empty);

    /// <summary>Of other directives nobody else sees anything: those of Razor's code tell lines and checksums, which change with each edit of a view.</summary>
    private static bool ReachesOn(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.NullableDirectiveTrivia);

    private static ulong AddDirectives(ulong hash, SyntaxToken token) =>
        token.ContainsDirectives
            ? token.LeadingTrivia.Where(ReachesOn).Aggregate(hash, (sum, trivia) => TokenHash.Add(sum, trivia.ToString()))
            : hash;
}
