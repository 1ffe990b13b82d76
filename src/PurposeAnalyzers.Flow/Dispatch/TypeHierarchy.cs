using System.Threading;

namespace PurposeAnalyzers.Flow.Dispatch;

/// <param name="Type">The class or struct for whose objects the method runs.</param>
/// <param name="Method">Its own method, or one that it inherits.</param>
internal readonly record struct Implementation(INamedTypeSymbol Type, IMethodSymbol Method);

/// <summary>Which methods of this compilation override or implement which others. Built once, when the first virtual call asks.</summary>
internal sealed class TypeHierarchy
{
    private readonly Compilation compilation;
    private Dictionary<ISymbol, ImmutableArray<Implementation>>? implementations;

    public TypeHierarchy(Compilation compilation) => this.compilation = compilation;

    /// <summary>The direct and indirect overrides and implementations of a method that this compilation declares.</summary>
    public ImmutableArray<Implementation> ImplementationsOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var index = implementations;
        if (index is null)
        {
            // Two threads may both build it: the results are equal, and no lock is held while the compiler binds.
            index = Build(cancellationToken);
            Interlocked.CompareExchange(ref implementations, index, null);
        }

        return index.TryGetValue(method.OriginalDefinition, out var found) ? found : ImmutableArray<Implementation>.Empty;
    }

    private Dictionary<ISymbol, ImmutableArray<Implementation>> Build(CancellationToken cancellationToken)
    {
        var found = new Dictionary<ISymbol, ImmutableArray<Implementation>.Builder>(SymbolEqualityComparer.Default);
        foreach (var type in TypesOf(compilation.Assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddOverrides(type, found);
            AddImplementations(type, found);
        }

        return found.ToDictionary(
            pair => pair.Key,
            pair => InOrder(pair.Value),
            (IEqualityComparer<ISymbol>)SymbolEqualityComparer.Default);
    }

    /// <summary>By name: the compiler lists types in the order of the files, on which no finding may depend.</summary>
    private static ImmutableArray<Implementation> InOrder(ImmutableArray<Implementation>.Builder implementations) =>
        implementations.Count == 1
            ? implementations.ToImmutable()
            : implementations.OrderBy(i => i.Type.ToDisplayString(), StringComparer.Ordinal).ToImmutableArray();

    private static void AddOverrides(INamedTypeSymbol type, Dictionary<ISymbol, ImmutableArray<Implementation>.Builder> found)
    {
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(m => m.IsOverride))
        {
            for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            {
                Add(found, overridden, new Implementation(type, method));
            }
        }
    }

    private void AddImplementations(INamedTypeSymbol type, Dictionary<ISymbol, ImmutableArray<Implementation>.Builder> found)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(contract.ContainingAssembly, compilation.Assembly))
            {
                continue;
            }

            foreach (var member in contract.GetMembers().OfType<IMethodSymbol>())
            {
                if (type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation)
                {
                    Add(found, member, new Implementation(type, OverrideIn(type, implementation)));
                }
            }
        }
    }

    /// <summary>A virtual method that implements a member may be overridden between its class and the given one.</summary>
    private static IMethodSymbol OverrideIn(INamedTypeSymbol type, IMethodSymbol implementation)
    {
        for (var t = type; t is not null && (implementation.IsVirtual || implementation.IsAbstract || implementation.IsOverride); t = t.BaseType)
        {
            foreach (var method in t.GetMembers(implementation.Name).OfType<IMethodSymbol>())
            {
                for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, implementation.OriginalDefinition))
                    {
                        return method;
                    }
                }
            }
        }

        return implementation;
    }

    private static void Add(Dictionary<ISymbol, ImmutableArray<Implementation>.Builder> found, IMethodSymbol contract, Implementation implementation)
    {
        if (!found.TryGetValue(contract.OriginalDefinition, out var list))
        {
            found.Add(contract.OriginalDefinition, list = ImmutableArray.CreateBuilder<Implementation>());
        }

        list.Add(implementation);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol root)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (var member in next.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                pending.Push(member);
            }
        }
    }
}
