using System.Collections.Concurrent;
using System.Reflection.Metadata;
using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Symbols;

/// <summary>
/// Which assemblies can hold annotations, or attributes that the policy takes for tags: one look at an assembly spares looking at each of
/// its symbols.
/// </summary>
/// <param name="referencedProjects">The assemblies of the solution's other projects, as <see cref="Settings.PurposeOptions.ReferencedProjects"/> lists them.</param>
/// <param name="indexOf">What is known of a file.</param>
internal sealed class AnnotatedAssemblies(
    Compilation compilation, MarkedAssemblies marked, string referencedProjects = "", Func<SyntaxTree, FileIndex>? indexOf = null)
{
    public const string AnnotationsAssembly = "PurposeAnalyzers.Annotations";
    private const string AnnotationsType = AnnotationNames.Namespace + "." + AnnotationNames.PermittedPurposes;

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> known = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> users = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> projects = new(referencedProjects.Split('|'), StringComparer.Ordinal);

    private readonly Lazy<bool> anyReferenced = new(() => AreReferenced(compilation) || marked.AnyReferenced);
    private readonly Lazy<bool> atHand = new(() => AreAvailable(compilation));
    private readonly Lazy<bool> inSource = new(() => AreAvailable(compilation) && (AreNamedInSource(compilation) || AreReferenced(compilation)));

    /// <summary>Our attributes and no others count.</summary>
    public AnnotatedAssemblies(Compilation compilation)
        : this(compilation, new MarkedAssemblies(compilation, Policy.MarkerBindings.None))
    {
    }

    /// <summary>Whether a symbol can carry an annotation.</summary>
    public bool MayAnnotate(ISymbol symbol) =>
        (symbol as IAssemblySymbol ?? symbol.ContainingAssembly) is { } assembly
        && (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) ? InSource || MarkedInSource : MayHoldAny(assembly));

    /// <summary>Whether somebody could tag the type's members: its authors tag, or it is of another project of the solution.</summary>
    public bool CouldBeTagged(ITypeSymbol type) => KnowsTags(type) || (type.ContainingAssembly is { } assembly && projects.Contains(assembly.Name));

    /// <summary>Whether the type is this compilation's, or of an assembly whose authors tag or mark: what they leave without a tag is no data to them.</summary>
    public bool KnowsTags(ITypeSymbol type) =>
        type.ContainingAssembly is { } assembly
        && (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
            || (users.TryGetValue(assembly, out var uses) ? uses : users.GetOrAdd(assembly, Uses(assembly))));

    /// <summary>Of a project whose source is there, as in an editor, what its compiled assembly would tell: it keeps the references that it uses.</summary>
    private bool Uses(IAssemblySymbol assembly)
    {
        var source = (compilation.GetMetadataReference(assembly) as CompilationReference)?.Compilation;
        return (MayHold(assembly) && (source is null || IsNamedIn(source)))
            || (!IsFramework(assembly.Name) && marked.MayHold(assembly) && (source is null ? marked.Attributes.Any(attribute => Names(assembly, attribute.Name)) : marked.AreNamedIn(source)));
    }

    /// <summary>
    /// Whether the project annotates anything: to name an attribute it must import the namespace, or use an attribute of its
    /// own that a reference defines with ours.
    /// </summary>
    public bool InSource => inSource.Value;

    /// <summary>Whether the project puts attributes on anything that the policy takes for tags.</summary>
    public bool MarkedInSource => marked.InSource;

    /// <summary>Whether an assembly that this one references, other than the annotations themselves, holds annotations or what counts as such.</summary>
    public bool AnyReferenced => anyReferenced.Value;

    /// <summary>Whether whoever works on this project wants to annotate: the annotations are at hand.</summary>
    public bool AreAtHand => atHand.Value;

    private bool MayHoldAny(IAssemblySymbol assembly) =>
        known.TryGetValue(assembly, out var holds) ? holds : known.GetOrAdd(assembly, MayHold(assembly) || marked.MayHold(assembly));

    /// <summary>Whether anything in the assembly can carry one of our attributes: what is compiled lists the types that it names, so that its symbols need no look.</summary>
    public bool MayApply(IAssemblySymbol assembly, string attribute) =>
        MayAnnotate(assembly) && Names(assembly, attribute);

    private static bool Names(IAssemblySymbol assembly, string attribute) =>
        assembly.GetMetadata() is not { } metadata || metadata.GetModules().Any(module => Names(module.GetMetadataReader(), attribute));

    private static bool Names(MetadataReader reader, string type) =>
        reader.TypeReferences.Any(reference => reader.StringComparer.Equals(reader.GetTypeReference(reference).Name, type))
        || reader.TypeDefinitions.Any(definition => reader.StringComparer.Equals(reader.GetTypeDefinition(definition).Name, type));

    private static bool AreReferenced(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(a => a.Name != AnnotationsAssembly && MayHold(a));

    /// <summary>Whether the annotations are referenced, come with a reference, or are the project's own.</summary>
    private static bool AreAvailable(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(a => a.Name == AnnotationsAssembly)
        || compilation.Assembly.GetTypeByMetadataName(AnnotationsType) is not null
        || AreReferenced(compilation);

    private static bool AreNamedInSource(Compilation compilation) =>
        TextSearch.IsNamed(compilation, [AnnotationNames.Namespace]);

    /// <remarks>Other projects are large, and most of their files the same after an edit.</remarks>
    private bool IsNamedIn(Compilation project) => indexOf is null
        ? AreNamedInSource(project)
        : project.SyntaxTrees.Any(tree => AnnotationNames.Namespace.Split('.').All(indexOf(tree).Words.MayContain) && TextSearch.Contains(tree, [AnnotationNames.Namespace]));

    private static bool MayHold(IAssemblySymbol assembly) =>
        assembly.Modules.Any(m => m.ReferencedAssemblies.Any(a => a.Name == AnnotationsAssembly))
        || (!IsFramework(assembly.Name) && assembly.TypeNames.Contains(AnnotationNames.PermittedPurposes));

    /// <summary>By name, because looking for copies in each of two hundred assemblies would cost more than all the rest.</summary>
    public static bool IsFramework(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.", StringComparison.Ordinal)
        || name is "System" or "mscorlib" or "netstandard" or "WindowsBase";
}
