namespace PurposeAnalyzers.Testing;

/// <summary>What sample code is compiled against. Nothing is downloaded: samples see what their test project references.</summary>
public sealed class ReferenceAssemblies
{
    private static readonly Lazy<ReferenceAssemblies> LazyTestProject = new(() =>
    {
        var list = Path.Combine(AppContext.BaseDirectory, "sample-references.txt");
        return File.Exists(list) ? FromFiles(File.ReadAllLines(list)) : Framework;
    });

    private static readonly Lazy<ReferenceAssemblies> LazyFramework = new(() =>
    {
        var shared = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.GetFullPath(Path.Combine(shared, "../../../packs/Microsoft.NETCore.App.Ref"));
        var newest = Directory.GetDirectories(packs).MaxBy(d => Version.Parse(Path.GetFileName(d).Split('-')[0]))!;
        return FromFiles(Directory.GetFiles(newest, "*.dll", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(f))) == "ref"));
    });

    private ReferenceAssemblies(ImmutableArray<MetadataReference> references) => References = references;

    /// <summary>The references of the test project that runs; without their list, those of the framework.</summary>
    public static ReferenceAssemblies TestProject => LazyTestProject.Value;

    /// <summary>The reference assemblies of the newest installed framework and nothing else.</summary>
    public static ReferenceAssemblies Framework => LazyFramework.Value;

    public ImmutableArray<MetadataReference> References { get; }

    /// <summary>Leaves an assembly out, such as <c>PurposeAnalyzers.Annotations</c>.</summary>
    public ReferenceAssemblies Without(string assemblyName) => new(References.RemoveAll(r => IsNamed(r, assemblyName)));

    public ReferenceAssemblies With(params IEnumerable<MetadataReference> references) => new(References.AddRange(references));

    internal static bool IsNamed(MetadataReference reference, string assemblyName) =>
        reference is PortableExecutableReference { FilePath: { } path } && Path.GetFileNameWithoutExtension(path) == assemblyName;

    private static ReferenceAssemblies FromFiles(IEnumerable<string> files) =>
        new([.. files.Order(StringComparer.Ordinal).Select(f => MetadataReference.CreateFromFile(f))]);
}
