using PurposeAnalyzers.Flow.Mentions;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Symbols;

/// <summary>Which assemblies can hold attributes that the policy takes for tags.</summary>
internal sealed class MarkedAssemblies
{
    private readonly Compilation compilation;
    private readonly MarkerBindings markers;
    private readonly Lazy<bool> inSource;
    private readonly Lazy<ImmutableHashSet<string>> homes;
    private readonly Lazy<ImmutableHashSet<IAssemblySymbol>> holders;

    public MarkedAssemblies(Compilation compilation, MarkerBindings markers)
    {
        this.compilation = compilation;
        this.markers = markers;
        inSource = new(() => AreNamedIn(compilation));
        homes = new(Homes);
        holders = new(Holders);
    }

    /// <summary>Whether this compilation names one of the attributes.</summary>
    public bool InSource => inSource.Value;

    /// <summary>The attributes, and what the same namespace derives from them.</summary>
    public IEnumerable<INamedTypeSymbol> Attributes =>
        markers.Attributes.SelectMany(a => a.IsSealed ? [a] : a.ContainingNamespace.GetTypeMembers().Where(derived => Derives(derived, a)));

    public bool AnyReferenced => !markers.IsEmpty && compilation.SourceModule.ReferencedAssemblySymbols.Any(MayHold);

    /// <remarks>Members of the framework carry an attribute only in the library that it comes with: <c>[PersonalData]</c> stands on <c>IdentityUser</c>. A facade has none.</remarks>
    public bool MayHold(IAssemblySymbol assembly) =>
        !markers.IsEmpty
        && (AnnotatedAssemblies.IsFramework(assembly.Name)
            ? !IsFacade(assembly) && markers.Attributes.Any(a => IsOfSameLibrary(a.ContainingAssembly.Name, assembly.Name)) && References(assembly, homes.Value)
            : holders.Value.Contains(assembly));

    /// <summary>The names under which other assemblies know those that define the attributes: older ones may forward them.</summary>
    private ImmutableHashSet<string> Homes()
    {
        var names = markers.Attributes.Select(a => a.ContainingAssembly.Name).ToImmutableHashSet(StringComparer.Ordinal).ToBuilder();
        foreach (var attribute in markers.Attributes)
        {
            var name = Models.LibraryNames.Of(attribute);
            names.UnionWith(compilation.SourceModule.ReferencedAssemblySymbols.Where(a => a.ResolveForwardedType(name) is not null).Select(a => a.Name));
        }

        return names.ToImmutable();
    }

    /// <summary>Who defines or references an attribute, or references somebody who may have derived another from it.</summary>
    private ImmutableHashSet<IAssemblySymbol> Holders()
    {
        var known = homes.Value.ToBuilder();
        var holders = ImmutableHashSet.CreateBuilder<IAssemblySymbol>(SymbolEqualityComparer.Default);
        var others = compilation.SourceModule.ReferencedAssemblySymbols.Where(a => !AnnotatedAssemblies.IsFramework(a.Name)).ToList();
        while (others.Where(a => known.Contains(a.Name) || References(a, known)).ToList() is { Count: > 0 } found)
        {
            holders.UnionWith(found);
            known.UnionWith(found.Select(a => a.Name));
            others.RemoveAll(holders.Contains);
        }

        return holders.ToImmutable();
    }

    private static bool IsFacade(IAssemblySymbol assembly) => assembly.TypeNames.All(name => name == "<Module>");

    private static bool References(IAssemblySymbol assembly, ICollection<string> names) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => names.Contains(reference.Name)));

    /// <summary><c>Microsoft.Extensions.Identity.Core</c> and <c>Microsoft.Extensions.Identity.Stores</c></summary>
    private static bool IsOfSameLibrary(string left, string right) =>
        left.LastIndexOf('.') is var dot and > 0 && right.StartsWith(left.Substring(0, dot + 1), StringComparison.Ordinal);

    /// <summary>
    /// Whoever uses an attribute names it, or one that the same namespace derives from it. Other attributes that are derived from it name
    /// it here, or stand in assemblies that count.
    /// </summary>
    public bool AreNamedIn(Compilation project) =>
        !markers.IsEmpty
        && TextSearch.IsNamed(
            project, Attributes.Select(a => a.Name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? AnnotationNames.Short(a.Name) : a.Name).ToImmutableArray());

    private static bool Derives(INamedTypeSymbol? type, INamedTypeSymbol attribute) =>
        type is not null && (SymbolEqualityComparer.Default.Equals(type, attribute) || Derives(type.BaseType, attribute));
}
