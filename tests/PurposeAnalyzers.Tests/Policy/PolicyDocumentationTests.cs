using System.Text.RegularExpressions;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>The page on the policy file shows what the reader accepts, and describes all of it.</summary>
public sealed class PolicyDocumentationTests : PolicyTestBase
{
    private static readonly string Page = ReadPage();

    [Fact]
    public void Every_example_is_valid()
    {
        var examples = Regex.Matches(Page, "^```xml\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(m => m.Groups[1].Value)
            .ToList();
        Assert.Equal(2, examples.Count);
        var set = Load([.. examples.Select((text, i) => ($"/PrivacyPolicy.{i}.xml", text))]);
        Assert.Empty(set.Diagnostics);
        Assert.Equal(2, set.Versions.Length);
        Assert.Empty(PurposeAnalyzer.PolicyRules.SelectMany(rule => rule.Judge(set)));
    }

    [Fact]
    public void Every_element_and_attribute_is_described() => AssertDescribed(PolicyVocabulary.Root);

    private static void AssertDescribed(ElementRule rule)
    {
        Assert.Contains($"`{rule.Name}`", Page, StringComparison.Ordinal);
        Assert.All(rule.Required.Concat(rule.Optional), a => Assert.Contains($"`{a}`", Page, StringComparison.Ordinal));
        Assert.All(rule.Children, AssertDescribed);
    }

    private static string ReadPage()
    {
        using var stream = typeof(PolicyDocumentationTests).Assembly.GetManifestResourceStream("policy-file.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
