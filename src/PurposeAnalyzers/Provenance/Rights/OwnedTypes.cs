using System.Collections.Concurrent;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>
/// What a record is made of: itself, its base classes, and the objects that its members refer to. What has a request of its own for the
/// same right is another record, and one that keeps a collection of what refers to it is the owner, not the owned.
/// </summary>
internal sealed class OwnedTypes(ValueTypes types)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<(ISymbol Member, ITypeSymbol Value)>> members = new(SymbolEqualityComparer.Default);

    /// <param name="others">Records with handlers of their own.</param>
    public ImmutableHashSet<ISymbol> Of(ITypeSymbol record, ImmutableHashSet<ISymbol> others)
    {
        var found = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<ITypeSymbol>();
        pending.Push(record.OriginalDefinition);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (!found.Add(next) || next is not INamedTypeSymbol type)
            {
                continue;
            }

            foreach (var part in Parts(type))
            {
                pending.Push(part);
            }

            foreach (var (member, _) in MembersOf(type))
            {
                foreach (var value in types.Of(TypeOf(member)).Where(value => !others.Contains(value) && !IsOwnerOf(type, member, value)))
                {
                    pending.Push(value);
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The instance fields and properties that a type declares itself, by their definitions.</summary>
    public ImmutableArray<(ISymbol Member, ITypeSymbol Value)> MembersOf(INamedTypeSymbol type) =>
        members.TryGetValue(type, out var known) ? known : members.GetOrAdd(type, type.GetMembers().Where(IsState).Select(member => (member, TypeOf(member))).ToImmutableArray());

    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static bool IsState(ISymbol member) =>
        !member.IsStatic && member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false };

    /// <summary>A base class is part of the object, even if it is a record of its own; so are the elements of a class that is a collection.</summary>
    private IEnumerable<ITypeSymbol> Parts(INamedTypeSymbol type)
    {
        var bases = type.BaseType is { SpecialType: SpecialType.None } baseType ? types.Of(baseType) : ImmutableArray<ITypeSymbol>.Empty;
        return bases
            .Concat(types.Elements(type).Where(element => element is INamedTypeSymbol))
            .Concat(type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Select(contract => contract.OriginalDefinition) : []);
    }

    /// <summary><c>Order.Buyer</c>, where <c>Buyer.Orders</c> is a collection of orders.</summary>
    private bool IsOwnerOf(INamedTypeSymbol type, ISymbol member, ITypeSymbol value) =>
        value is INamedTypeSymbol owner
        && SymbolEqualityComparer.Default.Equals(TypeOf(member).OriginalDefinition, owner)
        && MembersOf(owner).Any(m => !SymbolEqualityComparer.Default.Equals(m.Value.OriginalDefinition, type) && types.Of(m.Value).Contains(type, SymbolEqualityComparer.Default));
}
