using System.Collections.Concurrent;
using System.Reflection.Metadata;
using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Symbols;

/// <summary>
/// Which assemblies can hold annotations, or attributes that the policy takes for tags: one look at an assembly spares looking at each of
/// its symbols.
/// </summary>
internal sealed class AnnotatedAssemblies(Compilation compilation, MarkedAssemblies marked)
{
    public const string AnnotationsAssembly = "PurposeAnalyzers.Annotations";
    private const string AnnotationsType = AnnotationNames.Namespace + "." + AnnotationNames.PermittedPurposes;

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> known = new(SymbolEqualityComparer.Default);

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

    /// <summary>Whether somebody could tag the type's members: it is this compilation's, or of an assembly whose authors tag or mark.</summary>
    public bool CouldBeTagged(ITypeSymbol type) =>
        type.ContainingAssembly is { } assembly
        && (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) || (MayHoldAny(assembly) && (!IsFramework(assembly.Name) || MayHold(assembly))));

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
        MayAnnotate(assembly) && (assembly.GetMetadata() is not { } metadata || metadata.GetModules().Any(module => Names(module.GetMetadataReader(), attribute)));

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

    private static bool MayHold(IAssemblySymbol assembly) =>
        assembly.Modules.Any(m => m.ReferencedAssemblies.Any(a => a.Name == AnnotationsAssembly))
        || (!IsFramework(assembly.Name) && assembly.TypeNames.Contains(AnnotationNames.PermittedPurposes));

    /// <summary>By name, because looking for copies in each of two hundred assemblies would cost more than all the rest.</summary>
    public static bool IsFramework(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.", StringComparison.Ordinal)
        || name is "System" or "mscorlib" or "netstandard" or "WindowsBase";
}
