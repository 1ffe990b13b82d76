using System.Collections.Concurrent;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>Which personal data an object holds, itself and through all that it refers to.</summary>
/// <remarks>
/// Each question is one walk over the graph of types, from scratch: an answer that reused the answers for other types would depend,
/// where types refer to each other, on who asked first.
/// </remarks>
internal sealed class ContainedData(PersonalData data, AnnotatedAssemblies assemblies)
{
    /// <summary>A generic type can refer to ever larger constructions of itself; these many are looked at one by one.</summary>
    private const int MaxConstructions = 100;

    private readonly HeldTypeArguments arguments = new();
    private readonly ConcurrentDictionary<WholeReader, ConcurrentDictionary<ITypeSymbol, ImmutableArray<Datum>>> known = new();

    /// <summary>What the reader finds in an object of the type, the object itself included if its type is tagged; ordered by <see cref="Datum.Id"/>.</summary>
    public ImmutableArray<Datum> Of(ITypeSymbol type, WholeReader reader)
    {
        if (IsPlain(type))
        {
            return ImmutableArray<Datum>.Empty;
        }

        var answers = known.GetOrAdd(reader, static _ => new(SymbolEqualityComparer.Default));
        return answers.TryGetValue(type, out var found) ? found : answers.GetOrAdd(type, Collect(type, reader));
    }

    public bool HoldsPersonalData(ITypeSymbol type) => !Of(type, WholeReader.Everything).IsEmpty;

    private ImmutableArray<Datum> Collect(ITypeSymbol type, WholeReader reader)
    {
        var walk = new Walk(MaxConstructions);
        AddValue(type, walk);
        while (walk.TryNext(out var next))
        {
            switch (next)
            {
                case IArrayTypeSymbol array:
                    AddValue(array.ElementType, walk);
                    break;
                case ITypeParameterSymbol parameter:
                    AddValues(parameter.ConstraintTypes, walk);
                    break;
                case INamedTypeSymbol { IsTupleType: true } tuple:
                    AddValues(tuple.TupleElements.Select(element => element.Type), walk);
                    break;
                case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named when MayHaveTaggedMembers(named):
                    AddMembers(named, reader, walk);
                    break;
                case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } library:
                    AddValues(arguments.Of(library), walk);
                    break;
            }
        }

        return walk.Found.OrderBy(datum => datum.Id, StringComparer.Ordinal).ToImmutableArray();
    }

    private void AddMembers(INamedTypeSymbol type, WholeReader reader, Walk walk)
    {
        foreach (var (member, value) in ReadMembers.Of(type, reader))
        {
            if (data.Find(member) is { } datum)
            {
                walk.Add(datum);
                walk.Visit(value);
            }
            else
            {
                AddValue(value, walk);
            }
        }

        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (!MayHaveTaggedMembers(parent))
            {
                walk.Visit(parent);
            }
        }

        AddValues(HeldTypeArguments.Elements(type), walk);
        AddValues(ReadMembers.DerivedTypes(type, reader), walk);
    }

    private void AddValues(IEnumerable<ITypeSymbol> types, Walk walk)
    {
        foreach (var type in types)
        {
            AddValue(type, walk);
        }
    }

    /// <summary>A value that no member holds, such as the element of a list, is known by its type's tag alone.</summary>
    private void AddValue(ITypeSymbol type, Walk walk)
    {
        if (data.FindType(type) is { } datum)
        {
            walk.Add(datum);
        }

        walk.Visit(type);
    }

    private bool MayHaveTaggedMembers(INamedTypeSymbol type) =>
        assemblies.MayAnnotate(type) || (data.HasBindings && !IsOfSystem(type));

    private static bool IsOfSystem(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            space = outer;
        }

        return space is { Name: "System" };
    }

    private static bool IsPlain(ITypeSymbol type) =>
        type is { SpecialType: not SpecialType.None } and not INamedTypeSymbol { IsGenericType: true };

    /// <summary>The types that one walk has still to look at, each once, and what it found.</summary>
    private sealed class Walk(int maxConstructions)
    {
        private readonly HashSet<ITypeSymbol> seen = new(SymbolEqualityComparer.Default);
        private readonly Dictionary<ITypeSymbol, int> constructions = new(SymbolEqualityComparer.Default);
        private readonly Stack<ITypeSymbol> pending = new();
        private readonly HashSet<Datum> found = [];

        public IEnumerable<Datum> Found => found;

        public void Add(Datum datum) => found.Add(datum);

        public void Visit(ITypeSymbol type)
        {
            if (!IsPlain(type) && seen.Add(type) && Bounded(type) is { } next)
            {
                pending.Push(next);
            }
        }

        public bool TryNext(out ITypeSymbol? next)
        {
            next = pending.Count == 0 ? null : pending.Pop();
            return next is not null;
        }

        /// <summary>Beyond the bound, the definition stands for all further constructions.</summary>
        private ITypeSymbol? Bounded(ITypeSymbol type)
        {
            if (type is not INamedTypeSymbol { IsGenericType: true, IsTupleType: false, IsDefinition: false } || type.DeclaringSyntaxReferences.IsEmpty)
            {
                return type;
            }

            var definition = type.OriginalDefinition;
            constructions.TryGetValue(definition, out var count);
            constructions[definition] = count + 1;
            return count < maxConstructions ? type : seen.Add(definition) ? definition : null;
        }
    }
}
