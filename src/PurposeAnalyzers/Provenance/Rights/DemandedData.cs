using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>The personal data of a record that a handler must cover.</summary>
internal sealed class DemandedData(PersonalData data, OwnedTypes owned, ValueTypes types, BodyStore bodies, IAssemblySymbol here)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> storage = new(SymbolEqualityComparer.Default);

    public ValueTypes Types { get; } = types;

    /// <summary>Ordered by <see cref="Datum.Id"/>. Where a member's objects have tagged members of their own, these say all.</summary>
    public ImmutableArray<Datum> In(ImmutableHashSet<ISymbol> ownedTypes, DataRight right)
    {
        var tagged = ownedTypes.OfType<INamedTypeSymbol>()
            .SelectMany(type => owned.MembersOf(type))
            .Where(m => data.Find(m.Member) is not null)
            .ToList();
        var holders = tagged.Select(m => (ISymbol)m.Member.ContainingType).ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
        return tagged
            .Where(m => !Types.Of(m.Value).Any(holders.Contains))
            .Where(m => m.Member is not IPropertySymbol { OverriddenProperty.OriginalDefinition: { } overridden } || !tagged.Any(t => SymbolEqualityComparer.Default.Equals(t.Member, overridden)))
            .Where(m => right == DataRight.Disclosure || CanBeWritten(m.Member))
            .Select(m => data.Find(m.Member)!)
            .OrderBy(datum => datum.Id, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    /// <summary>
    /// What a property is computed from: the members that its getter reads. Empty for those that keep their value themselves.
    /// </summary>
    public ImmutableArray<ISymbol> StorageOf(ISymbol member, CancellationToken cancellationToken)
    {
        if (member is not IPropertySymbol { GetMethod: { } getter } property || !SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, here))
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        return storage.TryGetValue(member, out var known) ? known : storage.GetOrAdd(member, bodies.Bind(Callable.Of(getter), cancellationToken)
            .SelectMany(root => root.DescendantsAndSelf())
            .OfType<IMemberReferenceOperation>()
            .Where(reference => reference is IFieldReferenceOperation or IPropertyReferenceOperation && reference.Instance is IInstanceReferenceOperation)
            .Select(reference => reference.Member.OriginalDefinition)
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray());
    }

    /// <summary>Of another assembly only what can be seen counts: a property without a setter that no constructor fills is computed.</summary>
    private bool CanBeWritten(ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, here)
        || member is not IPropertySymbol { SetMethod: null } property
        || PositionalMembers.ParameterOf(property) is not null
        || property.ContainingType.InstanceConstructors.Any(c => c.Parameters.Any(p => string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase)));
}
