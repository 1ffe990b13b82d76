namespace PurposeAnalyzers.Policy;

/// <summary>Bindings that name a scope: a member, a type, a namespace or an assembly.</summary>
internal sealed class ScopedBindings(
    SymbolBindings symbols,
    ImmutableDictionary<string, ImmutableArray<PolicyBinding>> namespaces,
    ImmutableDictionary<string, ImmutableArray<PolicyBinding>> assemblies)
{
    public bool IsEmpty => symbols.IsEmpty && namespaces.IsEmpty && assemblies.IsEmpty;

    /// <summary>Whether anything of the compilation, or of what it references, is in one of the scopes.</summary>
    public bool MayApplyTo(Compilation compilation) =>
        !symbols.IsEmpty
        || (!namespaces.IsEmpty && Roots(compilation).Any(root => namespaces.Keys.Any(name => IsIn(root, name))))
        || (!assemblies.IsEmpty && compilation.SourceModule.ReferencedAssemblySymbols.Append(compilation.Assembly).Any(a => assemblies.ContainsKey(a.Name)));

    /// <summary>The bound members and types, all of them original definitions.</summary>
    public IEnumerable<ISymbol> Symbols => symbols.Symbols;

    /// <summary>Bindings of the member or type itself.</summary>
    public ImmutableArray<PolicyBinding> Of(ISymbol memberOrType) => symbols.Of(memberOrType);

    /// <summary>Bindings of the namespace itself, not of those around it.</summary>
    /// <param name="name">The full name: <c>Contoso.Marketing</c>.</param>
    /// <param name="assembly">The simple name of the assembly whose code is asked for.</param>
    public ImmutableArray<PolicyBinding> OfNamespace(string name, string assembly) =>
        namespaces.TryGetValue(name, out var found)
            ? found.RemoveAll(b => b.Assembly is not null && !string.Equals(b.Assembly, assembly, StringComparison.OrdinalIgnoreCase))
            : [];

    /// <summary>Bindings of the whole assembly.</summary>
    public ImmutableArray<PolicyBinding> OfAssembly(string assembly) =>
        assemblies.TryGetValue(assembly, out var found) ? found : [];

    /// <summary>The one namespace around all others, and those of references that code reaches by <c>extern alias</c> only.</summary>
    private static IEnumerable<INamespaceSymbol> Roots(Compilation compilation) => compilation.References
        .Where(reference => reference.Properties.Aliases is { IsDefaultOrEmpty: false } aliases && !aliases.Contains(MetadataReferenceProperties.GlobalAlias))
        .Select(compilation.GetAssemblyOrModuleSymbol)
        .OfType<IAssemblySymbol>()
        .Select(assembly => assembly.GlobalNamespace)
        .Prepend(compilation.GlobalNamespace);

    private static bool IsIn(INamespaceSymbol root, string name)
    {
        INamespaceSymbol? space = root;
        foreach (var part in name.Split('.'))
        {
            space = space?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        }

        return space is not null;
    }
}
