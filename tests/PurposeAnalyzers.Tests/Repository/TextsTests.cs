using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>No text lies around unused. That both languages have the same texts is tested with the policy's.</summary>
public sealed class TextsTests
{
    private static readonly HashSet<string> Literals = LiteralsIn("src/PurposeAnalyzers");

    private static readonly HashSet<string> LiteralsOfFixes = LiteralsIn("src/PurposeAnalyzers.CodeFixes");

    public static TheoryData<string> Keys => KeysOf("src/PurposeAnalyzers/Resources/Texts.resx");

    public static TheoryData<string> TitleKeys => KeysOf("src/PurposeAnalyzers.CodeFixes/Resources/Titles.resx");

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_text_is_used(string key) => Assert.True(IsUsed(key, Literals), $"Nothing in src/PurposeAnalyzers names '{key}'.");

    [Theory]
    [MemberData(nameof(TitleKeys))]
    public void A_title_of_a_fix_is_used(string key) => Assert.True(IsUsed(key, LiteralsOfFixes), $"Nothing in src/PurposeAnalyzers.CodeFixes names '{key}'.");

    [Fact]
    public void An_unused_text_is_noticed() => Assert.False(IsUsed("PUR0206_Unheard", Literals));

    private static TheoryData<string> KeysOf(string file) =>
        [.. XDocument.Parse(RepositoryFiles.Read(file)).Root!.Elements("data").Select(data => data.Attribute("name")!.Value)];

    private static HashSet<string> LiteralsIn(string folder) =>
    [
        .. RepositoryFiles.Texts(folder, ".cs")
            .SelectMany(path => CSharpSyntaxTree.ParseText(RepositoryFiles.Read(path)).GetRoot().DescendantNodes())
            .Select(node => node switch
            {
                LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
                EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
                _ => null,
            })
            .OfType<string>(),
    ];

    /// <summary>By its name, or by a name composed of two parts at a <c>_</c>: <c>"PUR0206_" + text</c>.</summary>
    private static bool IsUsed(string key, HashSet<string> literals)
    {
        var joint = key.IndexOf('_', StringComparison.Ordinal);
        return literals.Contains(key)
            || (joint > 0
                && ((literals.Contains(key[..(joint + 1)]) && literals.Contains(key[(joint + 1)..]))
                    || (literals.Contains(key[..joint]) && literals.Contains(key[joint..]))));
    }
}
