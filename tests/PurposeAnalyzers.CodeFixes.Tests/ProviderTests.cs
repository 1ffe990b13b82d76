using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Baseline;

namespace PurposeAnalyzers.CodeFixes.Tests;

public sealed class ProviderTests
{
    private static readonly Type[] Providers = [.. typeof(PurposeCodeFix).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))];

    [Fact]
    public void Editors_find_each_fix_by_its_own_name() => Assert.All(Providers, type => Assert.Equal(type.Name, type.GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Name));

    [Fact]
    public void Every_rule_has_one_provider_at_most_beside_the_baseline()
    {
        var rules = Providers.Where(type => type.IsSubclassOf(typeof(PurposeCodeFix)) && type != typeof(BaselineCodeFix)).SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds).ToList();
        Assert.Equal(rules.Distinct(), rules);
    }

    /// <summary>What reaches a whole solution is what <c>dotnet format</c> does without asking.</summary>
    [Fact]
    public void Only_tags_ids_and_idle_annotations_are_repaired_in_whole_solutions() => Assert.Equal(
        ["ContradictsBaseCodeFix", "IneffectiveAnnotationCodeFix", "InvalidExceptionCodeFix", "LostTagCodeFix", "UntaggedDataCodeFix", "WidenedPurposeCodeFix"],
        Providers
            .Where(type => ((CodeFixProvider)Activator.CreateInstance(type)!).GetFixAllProvider()!.GetSupportedFixAllScopes().Contains(FixAllScope.Solution))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal));
}
