using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.CodeFixes.PolicyFiles;

namespace PurposeAnalyzers.CodeFixes.Tests.PolicyFiles;

public sealed class StartTagTests
{
    [Theory]
    [InlineData("<C Id=\"a\" Purposes=\"x y\"/>", "<C Id=\"a\" Purposes=\"x y z\"/>")]
    [InlineData("<C Id='a' Purposes='x'  >", "<C Id='a' Purposes='x z'  >")]
    [InlineData("<C Id=\"a\"\n   Purposes = \"x\n     y \" Prohibited=\"p\"/>", "<C Id=\"a\"\n   Purposes = \"x\n     y z \" Prohibited=\"p\"/>")]
    [InlineData("<C Id=\"a\" Purposes=\"\"/>", "<C Id=\"a\" Purposes=\"z\"/>")]
    [InlineData("<C Id=\"a\" Prohibited=\"Purposes='x'\"/>", "<C Id=\"a\" Purposes=\"z\" Prohibited=\"Purposes='x'\"/>")]
    [InlineData("<C Id=\"a\" Other=\"it's\" Purposes=\"x\"/>", "<C Id=\"a\" Other=\"it's\" Purposes=\"x z\"/>")]
    [InlineData("<C/>", "<C Purposes=\"z\"/>")]
    [InlineData("<C Id=\"a\" Purposes=\"x z\"/>", "<C Id=\"a\" Purposes=\"x z\"/>")]
    public void An_id_is_added_and_nothing_else_changes(string tag, string expected)
    {
        var text = $"<!-- first --><P>{tag}";
        var change = StartTag.At(text, text.Length - 1).AddTo("Purposes", "z");
        Assert.Equal($"<!-- first --><P>{expected}", SourceText.From(text).WithChanges(change).ToString());
    }
}
