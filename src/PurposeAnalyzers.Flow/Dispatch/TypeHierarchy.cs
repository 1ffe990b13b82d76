using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Flow.Dispatch;

/// <param name="Type">The class or struct for whose objects the method runs.</param>
/// <param name="Method">Its own method, or one that it inherits.</param>
internal readonly record struct Implementation(INamedTypeSymbol Type, IMethodSymbol Method);

/// <summary>
/// Which methods of this compilation override or implement which others. The types below another are found by the names in their base lists; only those
/// are bound, and their members are looked at only for the methods that are called.
/// </summary>
/// <param name="compilation">The compilation.</param>
/// <param name="indexOf">What the text of a file tells.</param>
internal sealed class TypeHierarchy(Compilation compilation, Func<SyntaxTree, FileIndex> indexOf)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Implementation>> implementations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<INamedTypeSymbol>> below = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ConcurrentDictionary<ISymbol, CallTargets>> targets = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ILookup<string, NamedBelow>> declared = new(() => Declarations(compilation, indexOf));

    /// <summary>The direct and indirect overrides and implementations of a method that this compilation declares.</summary>
    public ImmutableArray<Implementation> ImplementationsOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var definition = method.OriginalDefinition;
        return implementations.TryGetValue(definition, out var known)
            ? known
            : implementations.GetOrAdd(definition, InOrder(Find(definition, cancellationToken)));
    }

    /// <summary>What may run when a virtual method is called: found once for each receiver, as several questions lead there.</summary>
    public CallTargets TargetsOf(IMethodSymbol method, ITypeSymbol receiver, CancellationToken cancellationToken)
    {
        var onReceivers = targets.TryGetValue(method, out var known) ? known : targets.GetOrAdd(method, new ConcurrentDictionary<ISymbol, CallTargets>(SymbolEqualityComparer.Default));
        return onReceivers.TryGetValue(receiver, out var found) ? found : onReceivers.GetOrAdd(receiver, CallTargets.Find(method, receiver, this, cancellationToken));
    }

    private List<Implementation> Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var found = new List<Implementation>();
        var type = method.ContainingType.OriginalDefinition;
        foreach (var candidate in below.TryGetValue(type, out var known) ? known : below.GetOrAdd(type, TypesBelow(type, cancellationToken)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddOverrides(candidate, method, found);
            AddImplementations(candidate, method, found);
        }

        return found;
    }

    /// <summary>All that name the type in their base list, or what names it; other types of that name are sorted out by their symbols.</summary>
    private ImmutableArray<INamedTypeSymbol> TypesBelow(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var names = new HashSet<string>(StringComparer.Ordinal) { type.Name };
        var pending = new Queue<string>(names);
        while (pending.Count > 0)
        {
            foreach (var (name, tree, position) in declared.Value[pending.Dequeue()])
            {
                if (names.Add(name))
                {
                    pending.Enqueue(name);
                }

                if (tree is not null && DeclaredAt(tree, position, cancellationToken) is { } candidate && IsBelow(candidate, type))
                {
                    found.Add(candidate);
                }
            }
        }

        return found.ToImmutableArray();
    }

    private INamedTypeSymbol? DeclaredAt(SyntaxTree tree, int position, CancellationToken cancellationToken)
    {
        var declaration = tree.GetRoot(cancellationToken).FindToken(position).Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>(t => t.SpanStart == position);
#pragma warning disable RS1030 // the compiler keeps the models of the compilation that it hands to analyzers
        return declaration is null ? null : compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration, cancellationToken);
#pragma warning restore RS1030
    }

    private static bool IsBelow(INamedTypeSymbol type, INamedTypeSymbol above)
    {
        if (above.TypeKind == TypeKind.Interface)
        {
            return type.TypeKind != TypeKind.Interface && type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, above));
        }

        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, above))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Which declarations name what, by the simple name in their base list or alias.</summary>
    private static ILookup<string, NamedBelow> Declarations(Compilation compilation, Func<SyntaxTree, FileIndex> indexOf)
    {
        var named = new List<(string Base, NamedBelow Declaration)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var index = indexOf(tree).Declared;
            named.AddRange(index.Types.SelectMany(type => type.Bases.Select(name => (name, new NamedBelow(type.Name, tree, type.Position)))));
            named.AddRange(index.Aliases.Select(alias => (alias.Name, new NamedBelow(alias.Alias, null, 0))));
        }

        return named.ToLookup(n => n.Base, n => n.Declaration, StringComparer.Ordinal);
    }

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

    /// <param name="Name">The name of a type below another, or another name for that type.</param>
    /// <param name="Tree">Where the type is declared; null for another name.</param>
    /// <param name="Position">Where its declaration begins.</param>
    private readonly record struct NamedBelow(string Name, SyntaxTree? Tree, int Position);
}
