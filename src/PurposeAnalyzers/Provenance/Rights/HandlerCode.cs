using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>Code that must cover all of a record.</summary>
/// <param name="Name">What messages call it.</param>
internal sealed record Handler(ISymbol Name, ImmutableArray<ISymbol> Callables);

/// <summary>
/// Finds the code that an attribute marks. What handles the same right of the same record in one type is judged together; what implements
/// a marked member, or overrides it, is a handler each.
/// </summary>
internal sealed class HandlerCode(TypeHierarchy hierarchy)
{
    /// <summary>Empty where another member of the type speaks for all that share the request, or where the code is not here.</summary>
    public ImmutableArray<Handler> Of(ISymbol marked, DataRight right, INamedTypeSymbol record, CancellationToken cancellationToken) => marked switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } => [new Handler(marked, [marked])],
        INamedTypeSymbol { TypeKind: TypeKind.Interface } contract => Implementing(contract, CallablesOf(contract), right, record, cancellationToken).ToImmutableArray(),
        INamedTypeSymbol type => [new Handler(type, WithImplementations(AllCallables(type), cancellationToken))],
        IAssemblySymbol assembly => [new Handler(assembly, AllTypes(assembly.GlobalNamespace).SelectMany(AllCallables).ToImmutableArray())],
        { ContainingType: { } type } => OfMember(marked, type, right, record, cancellationToken).ToImmutableArray(),
        _ => ImmutableArray<Handler>.Empty,
    };

    private IEnumerable<Handler> OfMember(ISymbol marked, INamedTypeSymbol type, DataRight right, INamedTypeSymbol record, CancellationToken cancellationToken)
    {
        var together = type.GetMembers()
            .Where(member => member is not INamedTypeSymbol && IsMarked(member, right, record))
            .OrderBy(member => member.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(member => member.Locations[0].SourceSpan.Start)
            .ToList();
        if (!SymbolEqualityComparer.Default.Equals(together.FirstOrDefault(), Whole(marked)))
        {
            return Enumerable.Empty<Handler>();
        }

        var callables = together.SelectMany(member => CallablesOf(member)).ToImmutableArray();
        var own = callables.Any(c => c is not IMethodSymbol { IsAbstract: true }) ? [new Handler(marked, callables)] : Enumerable.Empty<Handler>();
        return own.Concat(Implementing(type, callables, right, record, cancellationToken));
    }

    private static ISymbol Whole(ISymbol member) => member is IMethodSymbol { PartialDefinitionPart: { } definition } ? definition : member;

    /// <summary>For each type that implements or overrides some of the callables: these, and those that it inherits.</summary>
    private IEnumerable<Handler> Implementing(INamedTypeSymbol declaring, ImmutableArray<ISymbol> callables, DataRight right, INamedTypeSymbol record, CancellationToken cancellationToken)
    {
        var found = callables.OfType<IMethodSymbol>()
            .Where(method => method.IsAbstract || method.IsVirtual || method.IsOverride)
            .SelectMany(method => hierarchy.ImplementationsOf(method, cancellationToken).Select(i => (Declared: method, Own: i.Method)))
            .Where(pair => !pair.Own.IsAbstract && !SymbolEqualityComparer.Default.Equals(pair.Own.ContainingType, declaring))
            .Where(pair => !IsMarked(pair.Own.AssociatedSymbol ?? pair.Own, right, record) && !IsMarked(pair.Own.ContainingType, right, record));
        foreach (var type in found.GroupBy(pair => pair.Own.ContainingType, (_, pairs) => pairs.ToList(), SymbolEqualityComparer.Default))
        {
            var code = callables.Select(callable => type.Find(pair => SymbolEqualityComparer.Default.Equals(pair.Declared, callable)).Own ?? callable);
            var name = declaring.TypeKind == TypeKind.Interface && type.Count > 1 ? type[0].Own.ContainingType : type[0].Own.AssociatedSymbol ?? type[0].Own;
            yield return new Handler(name, code.Select(c => c is IMethodSymbol method ? Callable.Of(method) : c).ToImmutableArray());
        }
    }

    private ImmutableArray<ISymbol> WithImplementations(IEnumerable<ISymbol> callables, CancellationToken cancellationToken) =>
        callables.SelectMany(callable => callable is IMethodSymbol { IsStatic: false } method && (method.IsAbstract || method.IsVirtual)
            ? hierarchy.ImplementationsOf(method, cancellationToken).Select(i => (ISymbol)Callable.Of(i.Method)).Append(method)
            : [callable]).ToImmutableArray();

    private static bool IsMarked(ISymbol symbol, DataRight right, INamedTypeSymbol record) => SubjectRequest.On(symbol).Any(request => request.IsFor(right, record));

    /// <summary>What runs as, or for, a member or a type.</summary>
    private static ImmutableArray<ISymbol> CallablesOf(ISymbol member) => member switch
    {
        IMethodSymbol method => [Callable.Of(method)],
        IPropertySymbol property => Callables(property.GetMethod, property.SetMethod),
        IEventSymbol @event => Callables(@event.AddMethod, @event.RemoveMethod),
        INamedTypeSymbol type => type.GetMembers().OfType<IMethodSymbol>().Select(m => (ISymbol)Callable.Of(m)).ToImmutableArray(),
        _ => ImmutableArray<ISymbol>.Empty,
    };

    private static ImmutableArray<ISymbol> Callables(params IMethodSymbol?[] accessors) =>
        accessors.OfType<IMethodSymbol>().Select(accessor => (ISymbol)Callable.Of(accessor)).ToImmutableArray();

    private static IEnumerable<ISymbol> AllCallables(INamedTypeSymbol type) => CallablesOf(type).Concat(type.GetTypeMembers().SelectMany(AllCallables));

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(AllTypes));
}
