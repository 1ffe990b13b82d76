using System.Collections.Concurrent;
using System.Threading;

namespace PurposeAnalyzers.Flow.Dispatch;

/// <param name="Type">The class or struct for whose objects the method runs.</param>
/// <param name="Method">Its own method, or one that it inherits.</param>
internal readonly record struct Implementation(INamedTypeSymbol Type, IMethodSymbol Method);

/// <summary>
/// Which methods of this compilation override or implement which others. What stands below which type is found in one pass, when
/// the first virtual call asks; the members of those types are looked at only for the methods that are called.
/// </summary>
internal sealed class TypeHierarchy
{
    private readonly Compilation compilation;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Implementation>> implementations = new(SymbolEqualityComparer.Default);
    private Dictionary<ISymbol, List<INamedTypeSymbol>>? below;

    public TypeHierarchy(Compilation compilation) => this.compilation = compilation;

    /// <summary>The direct and indirect overrides and implementations of a method that this compilation declares.</summary>
    public ImmutableArray<Implementation> ImplementationsOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var definition = method.OriginalDefinition;
        return implementations.TryGetValue(definition, out var known)
            ? known
            : implementations.GetOrAdd(definition, InOrder(Find(definition, cancellationToken)));
    }

    private List<Implementation> Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var types = below;
        if (types is null)
        {
            // Two threads may both build it: the results are equal, and no lock is held while the compiler binds.
            types = TypesBelow(cancellationToken);
            Interlocked.CompareExchange(ref below, types, null);
        }

        var found = new List<Implementation>();
        foreach (var type in types.TryGetValue(method.ContainingType, out var candidates) ? candidates : [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddOverrides(type, method, found);
            AddImplementations(type, method, found);
        }

        return found;
    }

    private Dictionary<ISymbol, List<INamedTypeSymbol>> TypesBelow(CancellationToken cancellationToken)
    {
        var found = new Dictionary<ISymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
        foreach (var type in TypesOf(compilation.Assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var t = type.BaseType; t is not null; t = t.BaseType)
            {
                Add(t, type);
            }

            if (type.TypeKind != TypeKind.Interface)
            {
                foreach (var contract in type.AllInterfaces.Where(IsOurs).Select(i => i.OriginalDefinition).Distinct<ISymbol>(SymbolEqualityComparer.Default))
                {
                    Add(contract, type);
                }
            }
        }

        return found;

        void Add(ISymbol above, INamedTypeSymbol type)
        {
            if (!found.TryGetValue(above.OriginalDefinition, out var list))
            {
                found.Add(above.OriginalDefinition, list = new List<INamedTypeSymbol>());
            }

            list.Add(type);
        }
    }

    private bool IsOurs(INamedTypeSymbol contract) => SymbolEqualityComparer.Default.Equals(contract.ContainingAssembly, compilation.Assembly);

    /// <summary>By name: the compiler lists types in the order of the files, on which no finding may depend.</summary>
    private static ImmutableArray<Implementation> InOrder(List<Implementation> implementations) =>
        implementations.Count < 2
            ? implementations.ToImmutableArray()
            : implementations.OrderBy(i => i.Type.ToDisplayString(), StringComparer.Ordinal).ToImmutableArray();

    private static void AddOverrides(INamedTypeSymbol type, IMethodSymbol method, List<Implementation> found)
    {
        foreach (var candidate in type.GetMembers(method.Name).OfType<IMethodSymbol>().Where(m => m.IsOverride))
        {
            for (var overridden = candidate.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            {
                if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method))
                {
                    found.Add(new Implementation(type, candidate));
                }
            }
        }
    }

    /// <summary>A type may implement a generic contract more than once.</summary>
    private static void AddImplementations(INamedTypeSymbol type, IMethodSymbol method, List<Implementation> found)
    {
        if (method.ContainingType.TypeKind != TypeKind.Interface)
        {
            return;
        }

        foreach (var contract in type.AllInterfaces.Where(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, method.ContainingType)))
        {
            foreach (var member in contract.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method)
                    && type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation)
                {
                    found.Add(new Implementation(type, OverrideIn(type, implementation)));
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
