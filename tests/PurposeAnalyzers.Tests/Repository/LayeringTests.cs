using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>The engine knows C# and nothing of purposes; the compiler loads no more than it needs.</summary>
public sealed class LayeringTests
{
    /// <summary>Each may reference those before it, the compiler, and the framework.</summary>
    private static readonly string[] Layers = ["PurposeAnalyzers.Annotations", "PurposeAnalyzers.Flow", "PurposeAnalyzers"];

    public static TheoryData<string> AnalyzerAssemblies => ["PurposeAnalyzers.Flow", "PurposeAnalyzers"];

    [Theory]
    [MemberData(nameof(AnalyzerAssemblies))]
    public void An_analyzer_assembly_references_no_workspace(string assembly) =>
        Assert.DoesNotContain(ReferencesOf(assembly), name => name.Contains("Workspaces", StringComparison.Ordinal));

    /// <summary>What is static outlives the compilation and is shared by all that a host analyzes at a time.</summary>
    [Theory]
    [MemberData(nameof(AnalyzerAssemblies))]
    public void An_analyzer_assembly_keeps_no_state_that_can_change(string assembly) =>
        Assert.DoesNotContain(
            Assembly.Load(assembly).GetTypes()
                .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)))
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Where(field => !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute)))
                .Where(field => !field.IsInitOnly || field.FieldType is { IsClass: true, Namespace: "System.Collections.Generic" or "System.Collections.Concurrent" })
                .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"),
            _ => true);

    [Fact]
    public void The_engine_references_no_other_part() =>
        Assert.Empty(ReferencesOf("PurposeAnalyzers.Flow").Intersect(Layers));

    [Fact]
    public void The_analyzers_do_not_load_the_attributes() =>
        Assert.Equal(["PurposeAnalyzers.Flow"], ReferencesOf("PurposeAnalyzers").Intersect(Layers));

    [Fact]
    public void The_attributes_reference_the_framework_only() =>
        Assert.Equal(["netstandard"], ReferencesOf("PurposeAnalyzers.Annotations"));

    [Fact]
    public void The_engine_names_nothing_of_purposes()
    {
        var names = RepositoryFiles.Texts("src/PurposeAnalyzers.Flow", ".cs")
            .SelectMany(path => CSharpSyntaxTree.ParseText(RepositoryFiles.Read(path)).GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText)
            .Where(name => name != "PurposeAnalyzers")
            .ToHashSet();
        Assert.True(names.Count > 100);
        Assert.DoesNotContain(names, name => Regex.IsMatch(
            name, "Purpose|Policy|Policies|Tag(?![a-z])|Tagged|Personal|Privacy|Consent|Recipient|Disclos|Categor|Anonymiz|Permi", RegexOptions.None));
    }

    private static IEnumerable<string> ReferencesOf(string assembly) => Assembly.Load(assembly).GetReferencedAssemblies().Select(a => a.Name!);
}
