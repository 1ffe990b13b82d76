using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>A compilation with all the libraries that the models speak of, and ways to the symbols in it.</summary>
internal static class LibrarySample
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Text;
        global using System.Threading.Tasks;
        global using PurposeAnalyzers.Annotations;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    public static readonly Compilation Empty = Compile("");

    public static Compilation Compile(string source) => CSharpCompilation.Create(
        "Sample",
        [CSharpSyntaxTree.ParseText(source, Options), CSharpSyntaxTree.ParseText(Usings, Options)],
        ReferenceAssemblies.TestProject.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    /// <summary>Code that is right, so that a test does not ask about symbols that are not there.</summary>
    public static Compilation CompileWithoutErrors(string source)
    {
        var compilation = Compile(source);
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        return compilation;
    }

    /// <summary>Statements in a method that has the usual things at hand.</summary>
    public static Compilation Statements(string statements, string members = "") => CompileWithoutErrors($$"""
        using Microsoft.Extensions.Logging;
        public record Person(string Email);
        public class Sample
        {
            {{members}}
            public async Task Run(Person p, string s, object o, Microsoft.Extensions.Logging.ILogger logger, System.Net.Http.HttpClient http, Exception ex)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """);

    public static IEnumerable<IOperation> Operations(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.First();
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
            .Select(method => model.GetOperation(method))
            .OfType<IMethodBodyOperation>()
            .SelectMany(body => body.Descendants());
    }

    /// <summary>The last call or creation, in the order of the text.</summary>
    public static IOperation LastCall(Compilation compilation) =>
        Operations(compilation).Where(o => o is IInvocationOperation or IObjectCreationOperation && !o.IsImplicit).MaxBy(o => o.Syntax.Span.End)!;

    public static System.Collections.Immutable.ImmutableArray<IArgumentOperation> Arguments(IOperation call) =>
        call is IInvocationOperation invocation ? invocation.Arguments : ((IObjectCreationOperation)call).Arguments;
}
