using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>Files stay small and names say what they name.</summary>
public sealed class SourceShapeTests
{
    private const int MaxLines = 400;

    private static readonly Regex Vague = new("(Helpers?|Util(s|ity|ities)?|Managers?|Common|Misc)$", RegexOptions.CultureInvariant);

    private static readonly string[] Sources = [.. new[] { "src", "tests" }.SelectMany(folder => RepositoryFiles.Texts(folder, ".cs"))];

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Assert.DoesNotContain(Sources, path => RepositoryFiles.Read(path).Count(c => c == '\n') > MaxLines);

    [Fact]
    public void No_file_has_a_vague_name() =>
        Assert.DoesNotContain(Sources, path => Path.GetFileNameWithoutExtension(path).Split('.').Any(Vague.IsMatch));

    [Fact]
    public void No_folder_has_a_vague_name() =>
        Assert.DoesNotContain(Sources, path => Path.GetDirectoryName(path)!.Split('/', '.').Any(Vague.IsMatch));

    [Fact]
    public void No_type_has_a_vague_name()
    {
        var types = Sources.SelectMany(path => CSharpSyntaxTree.ParseText(RepositoryFiles.Read(path)).GetRoot()
            .DescendantNodes(node => node is not BaseMethodDeclarationSyntax)
            .OfType<BaseTypeDeclarationSyntax>()
            .Select(type => (path, Name: type.Identifier.ValueText))).ToList();
        Assert.True(types.Count > 200);
        Assert.DoesNotContain(types, type => Vague.IsMatch(type.Name));
    }

    [Theory]
    [InlineData("MailHelper")]
    [InlineData("StringUtils")]
    [InlineData("Common")]
    public void A_vague_name_is_recognised(string name) => Assert.Matches(Vague, name);

    [Theory]
    [InlineData("CommonAncestor")]
    [InlineData("Permission")]
    public void A_telling_name_is_left_alone(string name) => Assert.DoesNotMatch(Vague, name);
}
