using System.Collections.Concurrent;

namespace PurposeAnalyzers.Symbols;

/// <summary>Which assemblies can hold annotations at all: one look at an assembly spares looking at each of its symbols.</summary>
internal sealed class AnnotatedAssemblies(Compilation compilation)
{
    private const string AnnotationsAssembly = "PurposeAnalyzers.Annotations";

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> known = new(SymbolEqualityComparer.Default);

    public bool MayAnnotate(ISymbol symbol) =>
        (symbol as IAssemblySymbol ?? symbol.ContainingAssembly) is { } assembly
        && (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) || known.GetOrAdd(assembly, References));

    /// <summary>Whether an assembly that this one references, other than the annotations themselves, holds annotations.</summary>
    public bool AnyReferenced() =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(a => a.Name != AnnotationsAssembly && known.GetOrAdd(a, References));

    private static bool References(IAssemblySymbol assembly) =>
        assembly.Modules.Any(m => m.ReferencedAssemblies.Any(a => a.Name == AnnotationsAssembly))
        || assembly.GetTypeByMetadataName(AnnotationNames.Namespace + "." + AnnotationNames.PermittedPurposes) is not null;
}
