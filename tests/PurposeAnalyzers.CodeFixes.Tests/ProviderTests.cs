using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.CodeFixes.Tests;

public sealed class ProviderTests
{
    private static readonly Type[] Providers = [.. typeof(PurposeCodeFix).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))];

    [Fact]
    public void Editors_find_each_fix_by_its_own_name() => Assert.All(Providers, type => Assert.Equal(type.Name, type.GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Name));
}
