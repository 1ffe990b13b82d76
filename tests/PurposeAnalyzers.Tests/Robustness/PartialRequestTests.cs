using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Robustness;

/// <summary>An editor asks about a file, or about the lines on the screen, and about the same file again.</summary>
public class PartialRequestTests
{
    private const string Data = """
        using PurposeAnalyzers.Annotations;
        public class Member { [PermittedPurposes("support")] public string Email { get; set; } = ""; }
        internal static class Text { internal static string Of(Member m) => m.Email; }
        """;

    private const string Code = """
        using PurposeAnalyzers.Annotations;
        [Purpose("marketing")]
        internal class Campaign
        {
            string First(Member m) => m.Email;
            string Second(Member m) => Text.Of(m);
        }
        """;

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_request_for_a_file_is_answered(DocumentationMode mode, bool concurrent)
    {
        var run = Attach(Code, mode, concurrent, out var model);
        Assert.Equal(["PUR0901", "PUR0902"], await AskAsync(run, model, span: null));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_request_for_one_method_is_answered(DocumentationMode mode, bool concurrent)
    {
        foreach (var (method, expected) in new[] { ("First", "PUR0901"), ("Second", "PUR0902") })
        {
            var run = Attach(Code, mode, concurrent, out var model);
            Assert.Contains(expected, await AskAsync(run, model, SpanOf(model, method)));
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Requests_for_one_method_after_the_other_are_all_answered(DocumentationMode mode, bool concurrent)
    {
        var run = Attach(Code, mode, concurrent, out var model);
        Assert.Contains("PUR0901", await AskAsync(run, model, SpanOf(model, "First")));
        Assert.Contains("PUR0902", await AskAsync(run, model, SpanOf(model, "Second")));
        Assert.Equal(["PUR0901", "PUR0902"], await AskAsync(run, model, span: null));
        Assert.Equal(["PUR0901", "PUR0902"], Ids(await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None)));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_request_for_top_level_statements_is_answered(DocumentationMode mode, bool concurrent)
    {
        var run = Attach("""[assembly: PurposeAnalyzers.Annotations.Purpose("marketing")] System.GC.KeepAlive(new Member().Email);""", mode, concurrent, out var model);
        Assert.Equal(["PUR0901"], await AskAsync(run, model, span: null));
    }

    /// <summary>Editors parse documentation comments; a host that does not is told less.</summary>
    public static TheoryData<DocumentationMode, bool> Hosts => new()
    {
        { DocumentationMode.None, false },
        { DocumentationMode.None, true },
        { DocumentationMode.Parse, false },
        { DocumentationMode.Parse, true },
        { DocumentationMode.Diagnose, false },
    };

    private static CompilationWithAnalyzers Attach(string code, DocumentationMode mode, bool concurrent, out SemanticModel model)
    {
        var options = AnalyzerSession.ParseOptions.WithDocumentationMode(mode);
        var compilation = AnalyzerSession.Compile(CSharpSyntaxTree.ParseText(code, options, "/Code.cs"), CSharpSyntaxTree.ParseText(Data, options, "/Data.cs"));
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        return new CompilationWithAnalyzers(
            compilation,
            [new PurposeAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], new PolicyTestOptions()),
                (exception, _, _) => throw exception,
                concurrentAnalysis: concurrent,
                logAnalyzerExecutionTime: false));
    }

    private static TextSpan SpanOf(SemanticModel model, string method) =>
        model.SyntaxTree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(m => m.Identifier.Text == method).Span;

    private static async Task<IEnumerable<string>> AskAsync(CompilationWithAnalyzers run, SemanticModel model, TextSpan? span) =>
        Ids(await run.GetAnalyzerSemanticDiagnosticsAsync(model, span, CancellationToken.None));

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(d => d.Id).Order();
}
