using AdditionalFile = PurposeAnalyzers.Testing.CSharpAnalyzerVerifier<PurposeAnalyzers.Testing.Tests.AdditionalFileAnalyzer>;
using Verify = PurposeAnalyzers.Testing.CSharpAnalyzerVerifier<PurposeAnalyzers.Testing.Tests.GoodAnalyzer>;

namespace PurposeAnalyzers.Testing.Tests;

public class SolutionTests
{
    [Fact]
    public Task Several_files_are_one_project() => new Verify.Test
    {
        TestState =
        {
            Sources = { "class [|Bad|] : Other;", "class Other;", ("Named.cs", "class [|Bad3|] : Other;") },
        },
    }.RunAsync();

    [Fact]
    public async Task Several_projects_reference_each_other()
    {
        var test = new Verify.Test { TestCode = "class [|Bad|] : Library;" };
        test.TestState.AdditionalProjects["Lib"].Sources.Add("public class Library; class {|#0:BadInLibrary|};");
        test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithSpan("/Lib/Test0.cs", 1, 29, 1, 41));
        Assert.Contains("CS0246", await Failure.OfAsync(test.RunAsync()), StringComparison.Ordinal);

        test.TestState.AdditionalProjectReferences.Add("Lib");
        await test.RunAsync();

        test.TestState.AdditionalProjectReferences.Add("Nowhere");
        await Assert.ThrowsAsync<ArgumentException>(test.RunAsync);
    }

    [Fact]
    public async Task Additional_files_carry_markup_and_expectations()
    {
        await new AdditionalFile.Test { TestState = { AdditionalFiles = { ("Policy.txt", "good\n[|bad|]\n") } } }.RunAsync();
        await new AdditionalFile.Test
        {
            TestCode = "class C;",
            TestState = { AdditionalFiles = { ("/etc/Policy.txt", "good\nbad\n") } },
            ExpectedDiagnostics = { AdditionalFile.Diagnostic().WithSpan("/etc/Policy.txt", 2, 1, 2, 4).WithArguments("bad") },
        }.RunAsync();

        var failure = await Failure.OfAsync(new AdditionalFile.Test { TestState = { AdditionalFiles = { ("Policy.txt", "bad") } } }.RunAsync());
        Assert.Contains(".WithSpan(\"Policy.txt\", 1, 1, 1, 4)", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Global_options_reach_the_analyzer()
    {
        var test = new AdditionalFile.Test { TestState = { AdditionalFiles = { ("Policy.txt", "bad") }, GlobalOptions = { ["build_property.Tolerant"] = "true" } } };
        await test.RunAsync();
        test.TestState.GlobalOptions["build_property.Tolerant"] = "false";
        await Failure.OfAsync(test.RunAsync());
    }

    [Fact]
    public Task Editorconfig_sets_severities() => new Verify.Test
    {
        TestCode = "class Bad { }",
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.GOOD1.severity = error\n") } },
        ExpectedDiagnostics = { Verify.Diagnostic().WithSpan(1, 7, 1, 10).WithSeverity(DiagnosticSeverity.Error) },
    }.RunAsync();

    [Fact]
    public async Task Output_kind_and_language_version_are_chosen()
    {
        await new Verify.Test { TestCode = "System.Console.WriteLine();", TestState = { OutputKind = OutputKind.ConsoleApplication } }.RunAsync();
        await Failure.OfAsync(new Verify.Test { TestCode = "System.Console.WriteLine();" }.RunAsync());
        await Failure.OfAsync(new Verify.Test { TestCode = "record R;", TestState = { LanguageVersion = LanguageVersion.CSharp8 } }.RunAsync());
    }

    [Fact]
    public async Task Generated_sources_are_part_of_the_compilation_and_count_as_generated()
    {
        var test = new Verify.Test
        {
            TestCode = "class [|Bad|] { string x = BadConstants.Email; }",
            TestState = { AdditionalFiles = { ("Policy.txt", "Email\nName") }, SourceGenerators = { typeof(ConstantsGenerator) } },
        };
        await test.RunAsync();
        test.TestState.SourceGenerators.Clear();
        Assert.Contains("CS0103", await Failure.OfAsync(test.RunAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report", "GEN1")]
    [InlineData("crash", "CS8785")]
    public async Task What_a_generator_reports_surfaces(string line, string id)
    {
        var test = new Verify.Test { TestState = { AdditionalFiles = { ("Policy.txt", line) }, SourceGenerators = { typeof(ConstantsGenerator) } } };
        Assert.Contains(id, await Failure.OfAsync(test.RunAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public Task What_a_generator_reports_can_be_expected() => new Verify.Test
    {
        TestState = { AdditionalFiles = { ("Policy.txt", "report") }, SourceGenerators = { typeof(ConstantsGenerator) } },
        ExpectedDiagnostics = { new DiagnosticResult("GEN1", DiagnosticSeverity.Warning).WithMessage("m") },
    }.RunAsync();

    [Fact]
    public async Task Samples_see_the_references_of_their_test_project_but_for_those_left_out()
    {
        const string Source = "class C { [Xunit.Fact] void M() { } }";
        await Verify.VerifyAnalyzerAsync(Source);
        await Failure.OfAsync(new Verify.Test { TestCode = Source, ReferenceAssemblies = ReferenceAssemblies.TestProject.Without("xunit.core") }.RunAsync());
        await Failure.OfAsync(new Verify.Test { TestCode = Source, ReferenceAssemblies = ReferenceAssemblies.Framework }.RunAsync());
        await new Verify.Test { TestCode = "class C : System.IDisposable { public void Dispose() { } }", ReferenceAssemblies = ReferenceAssemblies.Framework }.RunAsync();
        await new Verify.Test
        {
            TestCode = Source,
            ReferenceAssemblies = ReferenceAssemblies.Framework,
            TestState = { AdditionalReferences = { MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location) } },
        }.RunAsync();
    }

    [Fact]
    public async Task Solution_transforms_run_before_the_analysis()
    {
        var test = new Verify.Test { TestCode = "class Fine;" };
        test.SolutionTransforms.Add((solution, main) => solution.AddDocument(DocumentId.CreateNewId(main), "Late.cs", "class Bad;"));
        Assert.Contains("GOOD1", await Failure.OfAsync(test.RunAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public Task Markup_can_be_ignored() => new Verify.Test { TestCode = "class [|Fine|];", TestState = { MarkupHandling = MarkupMode.Ignore } }.RunAsync();

    [Fact]
    public Task Markup_can_be_code() => new Verify.Test { TestCode = "class C { string s = \"[|x|]\"; }", TestState = { MarkupHandling = MarkupMode.None } }.RunAsync();
}
