using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.CodeFixes.Tests;

internal static class SampleReferences
{
    /// <summary>An assembly whose source is not there.</summary>
    public static MetadataReference Compile(string name, string source)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            ReferenceAssemblies.TestProject.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
