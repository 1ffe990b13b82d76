namespace PurposeAnalyzers.Corpus.Projects;

/// <summary>All projects as one: one large compilation, as the cost figures want it. Names that several projects define collide.</summary>
internal static class MergedProject
{
    public static ProjectFile Of(ImmutableArray<ProjectFile> projects, string name) => new(
        Path: name,
        AssemblyName: name,
        RootNamespace: name,
        Sdk: "Microsoft.NET.Sdk",
        OutputKind: OutputKind.DynamicallyLinkedLibrary,
        LanguageVersion: projects.Max(p => p.LanguageVersion),
        Nullable: projects.Any(p => p.Nullable == NullableContextOptions.Enable) ? NullableContextOptions.Enable : NullableContextOptions.Disable,
        AllowUnsafe: projects.Any(p => p.AllowUnsafe),
        IsTest: projects.All(p => p.IsTest),
        Symbols: [.. projects.SelectMany(p => p.Symbols).Distinct()],
        Sources: [.. projects.SelectMany(p => p.Sources).Distinct()],
        References: [],
        Packages: [.. projects.SelectMany(p => p.Packages)],
        SynthesizedSource: string.Join(Environment.NewLine, projects.SelectMany(p => p.SynthesizedSource.Split(Environment.NewLine)).Distinct()));
}
