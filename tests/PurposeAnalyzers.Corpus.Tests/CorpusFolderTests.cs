using PurposeAnalyzers.Corpus.Compilations;

namespace PurposeAnalyzers.Corpus.Tests;

public class CorpusFolderTests
{
    [Fact]
    public void Projects_compile_with_what_their_project_files_say()
    {
        using var corpus = new ScratchCorpus();

        var projects = corpus.Compiler().Compile(Scenario.NotReferenced);

        Assert.Equal(["Shop", "Web"], projects.Select(p => p.Name));
        Assert.DoesNotContain(projects.SelectMany(p => p.Compilation.GetDiagnostics()), d => d.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Removed_files_and_build_output_are_left_out()
    {
        using var corpus = new ScratchCorpus();

        var sources = corpus.Compiler().Projects.Single(p => p.Name == "Shop").Sources;

        Assert.Equal(["Customer.cs", "Texts.cs"], sources.Select(Path.GetFileName));
    }

    [Fact]
    public void An_excluded_project_is_left_out()
    {
        using var corpus = new ScratchCorpus();

        Assert.Equal(["Shop"], corpus.Compiler(exclude: ["Web/"]).Projects.Select(p => p.Name));
    }

    [Fact]
    public void Versions_of_packages_may_stand_in_one_file_and_be_made_of_properties()
    {
        using var corpus = new ScratchCorpus();
        corpus.Write("Directory.Packages.props", """
            <Project>
              <PropertyGroup><AspireVersion>13.1.0</AspireVersion></PropertyGroup>
              <ItemGroup><PackageVersion Include="Aspire.Npgsql" Version="$(AspireVersion)" /></ItemGroup>
            </Project>
            """);
        corpus.Write("Tool/Tool.csproj", """
            <Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Aspire.Npgsql" /></ItemGroup></Project>
            """);

        var package = Assert.Single(corpus.Compiler().Projects.Single(p => p.Name == "Tool").Packages);

        Assert.Equal(("Aspire.Npgsql", "13.1.0"), (package.Id, package.Version));
    }

    [Fact]
    public void A_project_sees_another_as_a_reference_assembly()
    {
        using var corpus = new ScratchCorpus();

        var web = corpus.Compiler().Compile(Scenario.NotReferenced).Single(p => p.Name == "Web");

        Assert.Empty(web.Compilation.References.OfType<CompilationReference>());
        Assert.NotNull(web.Compilation.GetTypeByMetadataName("Shop.Customer"));
    }

    [Fact]
    public void A_project_that_lacks_a_package_is_still_seen_as_a_reference_assembly()
    {
        using var corpus = new ScratchCorpus();
        corpus.Write("Shop/Missing.cs", """
            using Lacking.Package;
            namespace Shop;
            public class Letter : LackingBase { public LackingType? Stamp { get; set; } public string? Address { get; set; } [Lacking] public void Send() { } }
            """);

        var web = corpus.Compiler().Compile(Scenario.NotReferenced).Single(p => p.Name == "Web");

        Assert.Empty(web.Compilation.References.OfType<CompilationReference>());
        var letter = web.Compilation.GetTypeByMetadataName("Shop.Letter");
        Assert.NotNull(letter);
        Assert.Equal(["Address", "Send"], letter.GetMembers().Where(m => m is { IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public } and not IMethodSymbol { MethodKind: not MethodKind.Ordinary }).Select(m => m.Name).Order());
    }

    [Theory]
    [InlineData("net8.0", null, Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12)]
    [InlineData("net10.0", null, Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp14)]
    [InlineData("net10.0", "9.0", Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp9)]
    [InlineData("net8.0", "latest", Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest)]
    public void The_language_version_follows_the_project_or_its_framework(
        string framework, string? requested, Microsoft.CodeAnalysis.CSharp.LanguageVersion expected) =>
        Assert.Equal(expected, Projects.TargetFramework.LanguageVersion(framework, requested));

    [Fact]
    public void Only_a_scenario_with_annotations_references_them()
    {
        using var corpus = new ScratchCorpus();
        var compiler = corpus.Compiler();

        Assert.DoesNotContain(Names(Scenario.NotReferenced), name => name.StartsWith("PurposeAnalyzers", StringComparison.Ordinal));
        Assert.Contains("PurposeAnalyzers.Annotations", Names(Scenario.NothingTagged));

        IEnumerable<string> Names(Scenario scenario) => compiler.Compile(scenario)[0].Compilation.ReferencedAssemblyNames.Select(name => name.Name);
    }
}
