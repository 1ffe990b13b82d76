namespace PurposeAnalyzers.Corpus.Compilations;

/// <summary>What of the product a compilation of the corpus sees.</summary>
/// <param name="ReferencesAnnotations">Whether the annotations are referenced.</param>
/// <param name="PolicyFile">Full path of the policy whose bindings tag the code, or null.</param>
internal sealed record Scenario(string Name, bool ReferencesAnnotations, string? PolicyFile)
{
    public static readonly Scenario NotReferenced = new("annotations not referenced", ReferencesAnnotations: false, PolicyFile: null);

    public static readonly Scenario NothingTagged = new("annotations referenced, nothing tagged", ReferencesAnnotations: true, PolicyFile: null);

    public static Scenario WithPolicy(string path) =>
        new("with policy " + Path.GetFileName(path), ReferencesAnnotations: true, Path.GetFullPath(path));
}
