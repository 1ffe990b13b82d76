using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.CodeFixes.Tests.Samples;

/// <summary><c>samples/PolicyViolations</c> as an editor has it: with its policy, and with what generators write.</summary>
internal static class PolicyViolationsSample
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "PolicyViolations");

    /// <summary>What the SDK and the project file import everywhere.</summary>
    private static readonly string[] Imports =
    [
        "System", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "System.Collections.Generic", "PurposeAnalyzers.Annotations",
    ];

    public static Project Load()
    {
        var project = new AdhocWorkspace().AddProject("PolicyViolations", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose))
            .WithMetadataReferences(ReferenceAssemblies.TestProject.References)
            .AddAnalyzerReference(new Generators([new PolicyConstantsGenerator().AsSourceGenerator(), LoggingGenerator()]));
        project = project.AddDocument("Imports.cs", string.Concat(Imports.Select(name => $"global using {name};\n")), filePath: Path.Combine(Folder, "obj", "Imports.cs")).Project;
        project = Directory.GetFiles(Folder, "*.cs").Order(StringComparer.Ordinal)
            .Aggregate(project, (current, path) => current.AddDocument(Path.GetFileName(path), Text(path), filePath: path).Project);
        project = Directory.GetFiles(Folder, "*.xml").Order(StringComparer.Ordinal)
            .Aggregate(project, (current, path) => current.AddAdditionalDocument(Path.GetFileName(path), Text(path), filePath: path).Project);
        return project.AddAnalyzerConfigDocument(
            "sample.globalconfig",
            SourceText.From("is_global = true\nbuild_property.RootNamespace = PolicyViolations\nbuild_property.PurposeCheckDate = 2026-10-01\n"),
            filePath: Path.Combine(Folder, "sample.globalconfig")).Project;
    }

    private static SourceText Text(string path) => SourceText.From(File.ReadAllText(path), System.Text.Encoding.UTF8);

    /// <summary>It comes with the framework's reference assemblies, next to which it lies.</summary>
    private static ISourceGenerator LoggingGenerator()
    {
        var reference = ReferenceAssemblies.TestProject.References.OfType<PortableExecutableReference>().Select(r => r.FilePath).First(path => Path.GetFileName(path) == "Microsoft.AspNetCore.dll")!;
        var pack = Path.GetFullPath(Path.Combine(reference, "../../.."));
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(pack, "analyzers", "dotnet", "cs", "Microsoft.Extensions.Logging.Generators.dll"));
        return ((IIncrementalGenerator)Activator.CreateInstance(assembly.GetType("Microsoft.Extensions.Logging.Generators.LoggerMessageGenerator", throwOnError: true)!)!).AsSourceGenerator();
    }

    private sealed class Generators(ImmutableArray<ISourceGenerator> generators) : AnalyzerReference
    {
        public override string? FullPath => null;

        public override object Id => this;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => generators;
    }
}
