using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Provenance.Uses;

/// <summary>
/// A type handles the data that it declares: in the property's own accessors, constructors and initializers, equality and
/// comparison, and in private methods that only these call. Whatever else it does with the data is a use.
/// </summary>
internal sealed class DeclaringType(BodyStore bodies)
{
    private readonly ConcurrentDictionary<ISymbol, ILookup<ISymbol, ISymbol>> callers = new(SymbolEqualityComparer.Default);

    public bool Owns(Datum datum, ISymbol code, CancellationToken cancellationToken)
    {
        var member = MemberOf(code);
        return IsAccessorOf(member, datum.Symbol)
            || (DeclaringTypeOf(datum.Symbol) is { } type
                && IsWithin(member, type)
                && !IsStoredFunction(code, member)
                && (Handles(member, datum) || OnlyHandlersCall(member, datum, type, cancellationToken)));
    }

    private static ISymbol MemberOf(ISymbol code)
    {
        var member = code.OriginalDefinition;
        while (member is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } outer })
        {
            member = outer;
        }

        return member;
    }

    /// <summary>A lambda that a field or property is initialised with runs when somebody calls it, not when the object is made.</summary>
    private static bool IsStoredFunction(ISymbol code, ISymbol member) =>
        member is IFieldSymbol or IPropertySymbol && code is IMethodSymbol;

    private static INamedTypeSymbol? DeclaringTypeOf(ISymbol symbol) => symbol.ContainingType?.OriginalDefinition;

    private static bool IsWithin(ISymbol member, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType?.OriginalDefinition, type);

    private static bool Handles(ISymbol member, Datum datum) => member switch
    {
        IFieldSymbol or IPropertySymbol => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => true,
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator, Name: var name } => name
            is WellKnownMemberNames.EqualityOperatorName or WellKnownMemberNames.InequalityOperatorName
            or WellKnownMemberNames.LessThanOperatorName or WellKnownMemberNames.LessThanOrEqualOperatorName
            or WellKnownMemberNames.GreaterThanOperatorName or WellKnownMemberNames.GreaterThanOrEqualOperatorName,
        IMethodSymbol { AssociatedSymbol: not null } => IsAccessorOf(member, datum.Symbol),
        IMethodSymbol method => IsOrImplements(method, nameof(Equals)) || IsOrImplements(method, nameof(GetHashCode)) || IsOrImplements(method, nameof(IComparable.CompareTo)),
        _ => false,
    };

    /// <summary>An accessor of the property, or of one that overrides it.</summary>
    private static bool IsAccessorOf(ISymbol member, ISymbol declared)
    {
        for (var property = (member as IMethodSymbol)?.AssociatedSymbol as IPropertySymbol; property is not null; property = property.OverriddenProperty)
        {
            if (SymbolEqualityComparer.Default.Equals(property.OriginalDefinition, declared))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOrImplements(IMethodSymbol method, string name) =>
        method.Name == name || method.ExplicitInterfaceImplementations.Any(m => m.Name == name);

    private bool OnlyHandlersCall(ISymbol member, Datum datum, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!IsPrivateMethod(member))
        {
            return false;
        }

        bodies.Kept.Reads.Note(type);
        var known = callers.TryGetValue(type, out var found) ? found : callers.GetOrAdd(type, CallersWithin(type, cancellationToken));
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { member };
        var pending = new Stack<ISymbol>(visited);
        while (pending.Count > 0)
        {
            var method = pending.Pop();
            if (!known[method].Any())
            {
                return false;
            }

            foreach (var caller in known[method].Where(c => !Handles(c, datum)))
            {
                if (!IsPrivateMethod(caller))
                {
                    return false;
                }

                if (visited.Add(caller))
                {
                    pending.Push(caller);
                }
            }
        }

        return true;
    }

    private static bool IsPrivateMethod(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private };

    private ILookup<ISymbol, ISymbol> CallersWithin(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        return MembersWithin(type)
            .Where(m => m is IMethodSymbol or IFieldSymbol or IPropertySymbol)
            .Select(m => m is IMethodSymbol method ? Callable.Of(method) : m)
            .SelectMany(member => bodies.Get(member, cancellationToken).Events.OfType<Call>().Select(call => (call.Target, Caller: member)))
            .ToLookup(p => p.Target, p => p.Caller, SymbolEqualityComparer.Default);
    }

    /// <summary>Nested types see private members too.</summary>
    private static IEnumerable<ISymbol> MembersWithin(INamedTypeSymbol type) =>
        type.GetMembers().Concat(type.GetTypeMembers().SelectMany(MembersWithin));
}
