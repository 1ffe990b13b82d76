using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>A body as hashes of its tokens, so that a later version can be compared with it.</summary>
/// <param name="Tokens">All of them, in their order.</param>
/// <param name="Words">The names in it.</param>
/// <param name="Created">The names of types of which it creates objects.</param>
/// <param name="CreatesUnnamed">Whether it creates an object without naming its type: <c>new(x)</c>.</param>
internal sealed record BodyOutline(ulong Tokens, HashSet<int> Words, HashSet<int> Created, bool CreatesUnnamed)
{
    public static BodyOutline Read(SyntaxNode body)
    {
        var tokens = TokenHash.Start;
        var words = new HashSet<int>();
        foreach (var token in body.DescendantTokens())
        {
            tokens = TokenHash.Add(tokens, token.Text);
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                words.Add(WordSet.HashOf(token.ValueText));
            }
        }

        var created = body.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Select(CreatedBy).ToList();
        return new BodyOutline(tokens, words, new HashSet<int>(created.OfType<string>().Select(WordSet.HashOf)), created.Contains(null));
    }

    private static string? CreatedBy(BaseObjectCreationExpressionSyntax creation) => (creation as ObjectCreationExpressionSyntax)?.Type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => null,
    };
}
