using System.Reflection;
using System.Text.RegularExpressions;
using PurposeAnalyzers.Tests.Limits;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>The page of limits and the tests that pin them name the same.</summary>
public sealed class LimitsPageTests
{
    private static readonly string[] Pinned =
    [
        .. typeof(LimitTests).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LimitTests)))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
            .Select(method => method.Name)
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_page_names_every_test_of_a_limit_and_no_other() =>
        Assert.Equal(Pinned, Regex.Matches(RepositoryFiles.Read("docs/limits.md"), @"`([A-Z][a-z]*(_\w+){2,})`")
            .Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
}
