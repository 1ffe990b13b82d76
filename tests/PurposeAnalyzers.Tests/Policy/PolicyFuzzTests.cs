using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>Whatever is left of a good file, reading it never throws and never silently accepts what is not a policy.</summary>
public sealed class PolicyFuzzTests : PolicyTestBase
{
    private static readonly Compilation Compilation = CSharpCompilation.Create("Fuzz");

    [Fact]
    public void A_file_cut_off_anywhere_is_reported()
    {
        for (var length = 0; length < PolicySamples.Complete.Length; length++)
        {
            Assert.Contains(Check(PolicySamples.Complete[..length]), d => d.Id == "PUR0003");
        }
    }

    [Fact]
    public void A_file_without_one_of_its_lines_is_reported_or_valid()
    {
        var lines = PolicySamples.Complete.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            Check(string.Join("\n", lines.Where((_, j) => j != i)));
        }
    }

    [Fact]
    public void A_file_without_one_of_its_tokens_is_reported_or_valid()
    {
        foreach (Match token in Regex.Matches(PolicySamples.Complete, """[\w.`-]+|[^\w\s]"""))
        {
            Check(PolicySamples.Complete.Remove(token.Index, token.Length));
        }
    }

    [Theory]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("\"")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("]]>")]
    [InlineData("<Unknown>")]
    public void A_file_with_anything_inserted_anywhere_is_reported_or_valid(string inserted)
    {
        for (var i = 0; i < PolicySamples.Complete.Length; i += 3)
        {
            Check(PolicySamples.Complete.Insert(i, inserted));
        }
    }

    /// <summary>What the rules say of the file as one of three versions.</summary>
    private static void JudgeBetween(string text)
    {
        var (older, newer) = (PolicySamples.Version("2024", "2024-01-01"), PolicySamples.Version("2028", "2028-01-01", "2026-10-01"));
        var set = Load(("/PrivacyPolicy.1.xml", older), ("/PrivacyPolicy.2.xml", text), ("/PrivacyPolicy.3.xml", newer));
        Assert.All(PurposeAnalyzer.PolicyRules.SelectMany(rule => rule.Judge(set)), finding => Assert.NotEmpty(Message(finding)));
        var tag = new PurposeAnalyzers.Symbols.AnnotationReader(set).TagOf("contact", "2024-06-01", Location.None);
        Assert.True(tag is null || Enum.IsDefined(PurposeAnalyzers.Purposes.Permission.Judge(tag, "marketing.email")));
    }

    /// <summary>Everything that the compiler does with a policy file, ending in diagnostics that can be shown.</summary>
    private static ImmutableArray<Diagnostic> Check(string text)
    {
        JudgeBetween(text);
        var set = Load(("/PrivacyPolicy.xml", text));
        var bindings = BindingResolver.Resolve(set.Current, Compilation, CancellationToken.None);
        var all = set.Diagnostics.AddRange(bindings.Diagnostics);
        foreach (var diagnostic in all)
        {
            Assert.NotEqual("", Message(diagnostic));
            Assert.InRange(diagnostic.Location.SourceSpan.End, 0, text.Length);
        }

        if (set.Current is not null)
        {
            var source = ConstantsSource.Write(PolicyConstants.From(set.Current, "Contoso"));
            Assert.Empty(CSharpSyntaxTree.ParseText(source).GetDiagnostics());
        }

        Assert.True(set.Current is not null || set.Diagnostics.Length > 0);
        return all;
    }
}
