using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Summaries;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>What handlers of a right leave out (DESIGN 5.8). Nothing is computed before the first handler asks.</summary>
internal sealed class RightsCoverage(
    AnnotatedAssemblies assemblies, ContainedData contained, OwnedTypes owned, DemandedData demanded, RequestRegister register, SummarySolver<TouchSet> touches)
{
    private readonly ConcurrentDictionary<(ISymbol Record, DataRight Right), ImmutableHashSet<ISymbol>> ownedTypes = new();

    public static RightsCoverage Create(
        Compilation compilation, PersonalData data, AnnotatedAssemblies assemblies, ContainedData contained, LibraryModels libraries, BodyStore bodies, TypeHierarchy hierarchy, RequestRegister register)
    {
        var types = new ValueTypes(data, assemblies);
        var owned = new OwnedTypes(types);
        var domain = new TouchDomain(data, assemblies, contained, libraries, types, bodies.Callables, hierarchy);
        return new RightsCoverage(
            assemblies, contained, owned, new DemandedData(data, owned, types, bodies, compilation.Assembly), register, new SummarySolver<TouchSet>(new TouchEquations(bodies, hierarchy, domain)));
    }

    /// <summary>The personal data of the record that none of the callables covers, ordered by <see cref="Datum.Id"/>.</summary>
    public ImmutableArray<Datum> Missing(DataRight right, INamedTypeSymbol record, Handler handler, CancellationToken cancellationToken)
    {
        var data = Demanded(right, record, cancellationToken);
        if (data.IsEmpty)
        {
            return data;
        }

        var covered = Covered(right, handler, cancellationToken);
        return data.RemoveAll(datum => covered.Contains(datum.Symbol));
    }

    /// <summary>The personal data of the record that a handler must cover, ordered by <see cref="Datum.Id"/>.</summary>
    public ImmutableArray<Datum> Demanded(DataRight right, INamedTypeSymbol record, CancellationToken cancellationToken) =>
        demanded.In(Owned(record, right, cancellationToken), right);

    /// <summary>The flags of that name that the record has and the handler does not set.</summary>
    public ISymbol? MissingFlag(INamedTypeSymbol record, string flag, Handler handler, CancellationToken cancellationToken)
    {
        for (var type = record; type is not null; type = type.BaseType)
        {
            if (type.OriginalDefinition.GetMembers(flag).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) is { } member)
            {
                return Covered(DataRight.Suspension, handler, cancellationToken).Contains(member) ? null : member;
            }
        }

        return null;
    }

    /// <summary>Whether there is anything that a handler of the right would have to cover.</summary>
    public bool HoldsData(INamedTypeSymbol record, DataRight right, CancellationToken cancellationToken) =>
        !Demanded(right, record, cancellationToken).IsEmpty;

    /// <summary>Whether another record that has handlers for the right owns this one.</summary>
    public bool IsOwnedByHandled(INamedTypeSymbol record, DataRight right, CancellationToken cancellationToken) =>
        register.RecordsOf(right, cancellationToken).OfType<INamedTypeSymbol>().Any(other => Owned(other, right, cancellationToken).Contains(record));

    private ImmutableHashSet<ISymbol> Owned(ITypeSymbol record, DataRight right, CancellationToken cancellationToken) =>
        ownedTypes.TryGetValue((record, right), out var known)
            ? known
            : ownedTypes.GetOrAdd((record, right), owned.Of(record, register.RecordsOf(right, cancellationToken).Remove(record)));

    private CoveredMembers Covered(DataRight right, Handler handler, CancellationToken cancellationToken)
    {
        var done = handler.Callables.SelectMany(callable => touches.Get(callable, cancellationToken).Touches).ToImmutableHashSet();
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var whole = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var touch in done)
        {
            switch (touch)
            {
                case { Kind: TouchKind.Read } when right == DataRight.Disclosure:
                    members.Add(touch.Symbol);
                    members.UnionWith(touch.Symbol is IFieldSymbol or IPropertySymbol ? contained.Of(OwnedTypes.TypeOf(touch.Symbol), WholeReader.Everything).Select(d => d.Symbol) : []);
                    break;
                case { Kind: TouchKind.HandedOn or TouchKind.Returned } when right == DataRight.Disclosure:
                    members.UnionWith(ReadWhole(touch).Select(d => d.Symbol));
                    break;
                case { Kind: TouchKind.Written } when right != DataRight.Disclosure:
                    members.Add(touch.Symbol);
                    break;
                case { Kind: TouchKind.Removed or TouchKind.Blanked } when right == DataRight.Erasure:
                case { Kind: TouchKind.Replaced } when right is DataRight.Erasure or DataRight.Correction && !IsFilled(touch.Symbol, done):
                case { Kind: TouchKind.Stored } when right == DataRight.Correction && !IsFilled(touch.Symbol, done):
                    whole.UnionWith(TypesOf(touch.Symbol).SelectMany(type => Owned(type, right, cancellationToken)));
                    break;
            }
        }

        return new CoveredMembers(members, whole, assemblies, demanded, cancellationToken);
    }

    /// <summary>A parameter whose members the handler writes is the stored object, and nothing that replaces it.</summary>
    private static bool IsFilled(ISymbol symbol, ImmutableHashSet<Touch> done) =>
        symbol is IParameterSymbol && done.Contains(new Touch(TouchKind.Filled, symbol));

    private ImmutableArray<ITypeSymbol> TypesOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => demanded.Types.Of(parameter.Type),
        INamedTypeSymbol type => [type],
        _ => ImmutableArray<ITypeSymbol>.Empty,
    };

    /// <summary>
    /// What is read of a result is what serializers leave in it; and what only the object's own code can see is shown by that. An order
    /// that refers back to its buyer does not tell of the buyer.
    /// </summary>
    private IEnumerable<Datum> ReadWhole(Touch touch)
    {
        var reader = touch.Kind == TouchKind.Returned ? WholeReader.Serializer : touch.Reader;
        foreach (var type in TypesOf(touch.Symbol))
        {
            var parts = owned.Of(type, ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default));
            var hidden = contained.Of(type, WholeReader.Everything).Where(d => d.Symbol.DeclaredAccessibility != Accessibility.Public && !ReaderAttributes.Exclude(d.Symbol.GetAttributes(), reader));
            foreach (var datum in contained.Of(type, reader).Concat(hidden).Where(d => d.Symbol.ContainingType is { } holder && parts.Contains(holder.OriginalDefinition)))
            {
                yield return datum;
            }
        }
    }
}
