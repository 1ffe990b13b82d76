using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>No text lies around unused. That both languages have the same texts is tested with the policy's.</summary>
public sealed class TextsTests
{
    private static readonly HashSet<string> Literals =
    [
        .. RepositoryFiles.Texts("src/PurposeAnalyzers", ".cs")
            .SelectMany(path => CSharpSyntaxTree.ParseText(RepositoryFiles.Read(path)).GetRoot().DescendantNodes())
            .Select(node => node switch
            {
                LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
                EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
                _ => null,
            })
            .OfType<string>(),
    ];

    public static TheoryData<string> Keys =>
    [
        .. XDocument.Parse(RepositoryFiles.Read("src/PurposeAnalyzers/Resources/Texts.resx"))
            .Root!.Elements("data").Select(data => data.Attribute("name")!.Value),
    ];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_text_is_used(string key) => Assert.True(IsUsed(key), $"Nothing in src/PurposeAnalyzers names '{key}'.");

    [Fact]
    public void An_unused_text_is_noticed() => Assert.False(IsUsed("PUR0206_Unheard"));

    /// <summary>By its name, or by a name composed of two parts at a <c>_</c>: <c>"PUR0206_" + text</c>.</summary>
    private static bool IsUsed(string key)
    {
        var joint = key.IndexOf('_', StringComparison.Ordinal);
        return Literals.Contains(key)
            || (joint > 0
                && ((Literals.Contains(key[..(joint + 1)]) && Literals.Contains(key[(joint + 1)..]))
                    || (Literals.Contains(key[..joint]) && Literals.Contains(key[joint..]))));
    }
}
