using System.Collections.Concurrent;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>Gives names to symbols of a compilation, and finds symbols by the names that an earlier one gave.</summary>
internal sealed class SymbolFinder
{
    private readonly ConcurrentDictionary<SymbolName, ISymbol?> found = new();
    private readonly ConcurrentDictionary<string, ISymbol?> declared = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, SymbolName?> names = new(SymbolEqualityComparer.Default);
    private readonly ImmutableHashSet<ISymbol> assemblies;

    public SymbolFinder(Compilation compilation)
    {
        Compilation = compilation;
        assemblies = compilation.SourceModule.ReferencedAssemblySymbols.ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
    }

    public Compilation Compilation { get; }

    public bool Shares(IAssemblySymbol assembly) => assemblies.Contains(assembly);

    /// <summary>The symbol of that name; null when there is none any more.</summary>
    public ISymbol? Find(SymbolName name) => found.TryGetValue(name, out var known) ? known : found.GetOrAdd(name, name.In(this));

    /// <summary>The only symbol that this compilation's own code declares under a documentation id.</summary>
    public ISymbol? Declared(string id)
    {
        if (declared.TryGetValue(id, out var known))
        {
            return known;
        }

        var symbols = DocumentationCommentId.GetSymbolsForDeclarationId(id, Compilation).RemoveAll(s => !IsOwn(s));
        return declared.GetOrAdd(id, symbols.Length == 1 ? symbols[0] : null);
    }

    /// <summary>What later compilations call the symbol; null where they cannot find it by a name.</summary>
    public SymbolName? NameOf(ISymbol symbol)
    {
        if (names.TryGetValue(symbol, out var known))
        {
            return known;
        }

        // Names that lead elsewhere, as those of some members that the compiler makes, are none.
        var name = Name(symbol);
        return names.GetOrAdd(symbol, name is not null && SymbolEqualityComparer.Default.Equals(Find(name), symbol) ? name : null);
    }

    private SymbolName? Name(ISymbol symbol) => symbol switch
    {
        IArrayTypeSymbol array => NameOf(array.ElementType) is { } element ? new SymbolName.ArrayOf(element, array.ElementNullableAnnotation, array.Rank) : null,
        INamedTypeSymbol { IsTupleType: true, IsDefinition: false } tuple => NamesOf(tuple.TupleElements.Select(e => e.Type)) is { } elements
            ? new SymbolName.TupleOf(elements, tuple.TupleElements.Select(e => e.IsExplicitlyNamedTupleElement ? e.Name : null).ToImmutableArray())
            : null,
        IFieldSymbol { ContainingType: { IsTupleType: true, IsDefinition: false } } element => NameOf(element.ContainingType) is { } tuple ? new SymbolName.ElementOf(tuple, element.Name) : null,
        INamedTypeSymbol { IsAnonymousType: true } or IErrorTypeSymbol or ILocalSymbol or IDynamicTypeSymbol => null,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction or MethodKind.BuiltinOperator or MethodKind.DelegateInvoke } => null,
        IMethodSymbol { ReducedFrom: not null } => null,
        IParameterSymbol { ContainingSymbol: IMethodSymbol or IPropertySymbol } parameter => NameOf(parameter.ContainingSymbol) is { } owner ? new SymbolName.ParameterOf(owner, parameter.Ordinal) : null,
        ITypeParameterSymbol { ContainingSymbol: IMethodSymbol or INamedTypeSymbol } parameter => NameOf(parameter.ContainingSymbol) is { } owner ? new SymbolName.TypeParameterOf(owner, parameter.Ordinal) : null,
        INamedTypeSymbol or IMethodSymbol or IFieldSymbol or IPropertySymbol or IEventSymbol => symbol.IsDefinition ? NameOfDefinition(symbol) : NameOfConstructed(symbol),
        _ => null,
    };

    private SymbolName? NameOfDefinition(ISymbol symbol) =>
        IsOwn(symbol) ? (symbol.GetDocumentationCommentId() is { } id ? new SymbolName.Declared(id) : null)
        : Shares(symbol.ContainingAssembly) && symbol.Locations.All(location => location.IsInMetadata) ? new SymbolName.Shared(symbol)
        : null;

    private SymbolName? NameOfConstructed(ISymbol symbol)
    {
        if (symbol is IMethodSymbol { IsGenericMethod: true } method && !SymbolEqualityComparer.Default.Equals(method.ConstructedFrom, method))
        {
            return NameOf(method.ConstructedFrom) is { } generic && NamesOf(method.TypeArguments) is { } types ? new SymbolName.ConstructedMethod(generic, types, method.TypeArgumentNullableAnnotations) : null;
        }

        if (NameOf(symbol.OriginalDefinition) is not { } definition)
        {
            return null;
        }

        if (symbol is INamedTypeSymbol type)
        {
            var around = type.ContainingType is { IsDefinition: false } outer ? NameOf(outer) : null;
            return (around is null) == (type.ContainingType?.IsDefinition != false) && NamesOf(type.TypeArguments) is { } arguments ? new SymbolName.ConstructedType(definition, around, arguments, type.TypeArgumentNullableAnnotations) : null;
        }

        return NameOf(symbol.ContainingType) is { } owner ? new SymbolName.MemberOf(owner, definition) : null;
    }

    private ImmutableArray<SymbolName>? NamesOf(IEnumerable<ITypeSymbol> types)
    {
        var found = ImmutableArray.CreateBuilder<SymbolName>();
        foreach (var type in types)
        {
            if (NameOf(type) is not { } name)
            {
                return null;
            }

            found.Add(name);
        }

        return found.ToImmutable();
    }

    private bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);
}
