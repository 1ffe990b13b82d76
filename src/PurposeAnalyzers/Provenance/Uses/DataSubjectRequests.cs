using System.Collections.Concurrent;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Uses;

/// <summary><c>[DataSubjectRequest]</c> code serves the data subject: the named records, and what they own, are theirs.</summary>
internal sealed class DataSubjectRequests(AnnotatedAssemblies assemblies)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableHashSet<ISymbol>> owned = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<INamedTypeSymbol>> records = new(SymbolEqualityComparer.Default);

    public bool Cover(Datum datum, ISymbol code) =>
        datum.Symbol.ContainingType?.OriginalDefinition is { } type
        && RecordsOf(code.OriginalDefinition).Any(record => TypesOwnedBy(record).Contains(type));

    /// <summary>Whether the member hands a data subject their own data.</summary>
    public bool IsDisclosure(ISymbol member) =>
        Enclosing.SelfAndOuter(member).Any(code => assemblies.MayAnnotate(code) && AnnotationReader.RequestsDisclosure(code));

    /// <summary>The record and every type that its members, and theirs, are made of.</summary>
    public ImmutableHashSet<ISymbol> TypesOwnedBy(INamedTypeSymbol record) => owned.GetOrAdd(record.OriginalDefinition, _ => OwnedBy(record));

    /// <summary>The records of the nearest request: on the lambda or local function, the member, a base of it, a containing type, or the assembly.</summary>
    private ImmutableArray<INamedTypeSymbol> RecordsOf(ISymbol code)
    {
        if (records.TryGetValue(code, out var known))
        {
            return known;
        }

        var found = assemblies.MayAnnotate(code) ? AnnotationReader.RequestedRecordsOn(code) : ImmutableArray<INamedTypeSymbol>.Empty;
        if (found.IsEmpty)
        {
            found = Contracts.Of(code, assemblies.MayAnnotate).SelectMany(contract => RecordsOf(contract)).ToImmutableArray();
        }

        if (found.IsEmpty && Enclosing.Outer(code) is { } outer)
        {
            found = RecordsOf(outer);
        }

        return records.GetOrAdd(code, found);
    }

    private ImmutableHashSet<ISymbol> OwnedBy(INamedTypeSymbol record)
    {
        var found = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<ITypeSymbol>();
        pending.Push(record);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case IArrayTypeSymbol array:
                    pending.Push(array.ElementType);
                    break;
                case INamedTypeSymbol { SpecialType: SpecialType.None } type when found.Add(type.OriginalDefinition):
                    PushParts(type, pending);
                    break;
            }
        }

        return found.ToImmutable();
    }

    private void PushParts(INamedTypeSymbol type, Stack<ITypeSymbol> pending)
    {
        foreach (var argument in type.TypeArguments)
        {
            pending.Push(argument);
        }

        if (type.BaseType is { } baseType)
        {
            pending.Push(baseType);
        }

        // The members of framework types lead to the whole framework and hold no tags.
        if (assemblies.MayAnnotate(type))
        {
            foreach (var member in type.GetMembers())
            {
                switch (member)
                {
                    case IPropertySymbol property:
                        pending.Push(property.Type);
                        break;
                    case IFieldSymbol { IsImplicitlyDeclared: false } field:
                        pending.Push(field.Type);
                        break;
                }
            }
        }
    }
}
