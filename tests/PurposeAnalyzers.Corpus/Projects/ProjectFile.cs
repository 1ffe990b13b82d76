namespace PurposeAnalyzers.Corpus.Projects;

/// <summary>What the runner needs to know of one project of the corpus.</summary>
/// <param name="Sdk">The project's SDK; it decides the implicit usings.</param>
/// <param name="References">Full paths of the referenced projects.</param>
/// <param name="SynthesizedSource">What the SDK would generate: global usings and friend assemblies.</param>
internal sealed record ProjectFile(
    string Path,
    string AssemblyName,
    string RootNamespace,
    string Sdk,
    OutputKind OutputKind,
    LanguageVersion LanguageVersion,
    NullableContextOptions Nullable,
    bool AllowUnsafe,
    bool IsTest,
    ImmutableArray<string> Symbols,
    ImmutableArray<string> Sources,
    ImmutableArray<string> References,
    ImmutableArray<PackageReference> Packages,
    string SynthesizedSource)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}

/// <param name="Version">Null when the project leaves it open.</param>
internal sealed record PackageReference(string Id, string? Version);
