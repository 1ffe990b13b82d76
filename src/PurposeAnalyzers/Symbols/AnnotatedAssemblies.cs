using System.Collections.Concurrent;

namespace PurposeAnalyzers.Symbols;

/// <summary>Which assemblies can hold annotations at all: one look at an assembly spares looking at each of its symbols.</summary>
internal sealed class AnnotatedAssemblies(Compilation compilation)
{
    private const string AnnotationsAssembly = "PurposeAnalyzers.Annotations";
    private const string AnnotationsType = AnnotationNames.Namespace + "." + AnnotationNames.PermittedPurposes;

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> known = new(SymbolEqualityComparer.Default);

    public bool MayAnnotate(ISymbol symbol) =>
        (symbol as IAssemblySymbol ?? symbol.ContainingAssembly) is { } assembly
        && (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) || known.GetOrAdd(assembly, MayHold));

    /// <summary>Whether the annotations can be named here: they are referenced, come with a reference, or are the project's own.</summary>
    public bool AreAvailable() =>
        compilation.Assembly.GetTypeByMetadataName(AnnotationsType) is not null
        || compilation.SourceModule.ReferencedAssemblySymbols.Any(a => a.Name == AnnotationsAssembly || known.GetOrAdd(a, MayHold));

    /// <summary>Whether an assembly that this one references, other than the annotations themselves, holds annotations.</summary>
    public bool AnyReferenced() =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(a => a.Name != AnnotationsAssembly && known.GetOrAdd(a, MayHold));

    private static bool MayHold(IAssemblySymbol assembly) =>
        !IsFramework(assembly.Name)
        && (assembly.Modules.Any(m => m.ReferencedAssemblies.Any(a => a.Name == AnnotationsAssembly))
            || assembly.GetTypeByMetadataName(AnnotationsType) is not null);

    /// <summary>By name, because looking into each of two hundred assemblies would cost more than all the rest.</summary>
    private static bool IsFramework(string name) =>
        name.StartsWith("System", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.", StringComparison.Ordinal)
        || name is "mscorlib" or "netstandard" or "WindowsBase";
}
