namespace PurposeAnalyzers.Flow.Edits;

/// <summary>
/// What a symbol is called, so that the same one can be found in a later compilation without holding the earlier one. Names are only made of what has one: no lambda, local function or
/// anonymous type, which stand in bodies.
/// </summary>
internal abstract record SymbolName
{
    /// <summary>The symbol of that name; null when there is none any more.</summary>
    public abstract ISymbol? In(SymbolFinder finder);

    protected static ITypeSymbol? TypeIn(SymbolName name, SymbolFinder finder) => finder.Find(name) as ITypeSymbol;

    /// <returns>Default when one of them is missing.</returns>
    protected static ImmutableArray<ITypeSymbol> TypesIn(ImmutableArray<SymbolName> names, SymbolFinder finder)
    {
        var types = ImmutableArray.CreateBuilder<ITypeSymbol>(names.Length);
        foreach (var name in names)
        {
            if (TypeIn(name, finder) is not { } type)
            {
                return default;
            }

            types.Add(type);
        }

        return types.ToImmutable();
    }

    /// <summary>A symbol of compiled code, which compilations share as long as they share the reference.</summary>
    internal sealed record Shared(ISymbol Symbol) : SymbolName
    {
        public override ISymbol? In(SymbolFinder finder) => finder.Shares(Symbol.ContainingAssembly) ? Symbol : null;
    }

    /// <summary>A definition, by its documentation id.</summary>
    internal sealed record Declared(string Id) : SymbolName
    {
        public override ISymbol? In(SymbolFinder finder) => finder.Declared(Id);
    }

    internal sealed record ParameterOf(SymbolName Owner, int Ordinal) : SymbolName
    {
        public override ISymbol? In(SymbolFinder finder) => finder.Find(Owner) switch
        {
            IMethodSymbol method => method.Parameters.ElementAtOrDefault(Ordinal),
            IPropertySymbol property => property.Parameters.ElementAtOrDefault(Ordinal),
            _ => null,
        };
    }

    internal sealed record TypeParameterOf(SymbolName Owner, int Ordinal) : SymbolName
    {
        public override ISymbol? In(SymbolFinder finder) => finder.Find(Owner) switch
        {
            IMethodSymbol method => method.TypeParameters.ElementAtOrDefault(Ordinal),
            INamedTypeSymbol type => type.TypeParameters.ElementAtOrDefault(Ordinal),
            _ => null,
        };
    }

    internal sealed record ArrayOf(SymbolName Element, NullableAnnotation Nullability, int Rank) : SymbolName
    {
        public override ISymbol? In(SymbolFinder finder) => TypeIn(Element, finder) is { } element ? finder.Compilation.CreateArrayTypeSymbol(element, Rank, Nullability) : null;
    }

    /// <summary>A generic type with arguments, or a type within one.</summary>
    internal sealed record ConstructedType(SymbolName Definition, SymbolName? Around, ImmutableArray<SymbolName> Arguments, ImmutableArray<NullableAnnotation> Nullability) : SymbolName
    {
        public override ISymbol? In(SymbolFinder finder)
        {
            if (finder.Find(Definition) is not INamedTypeSymbol definition || TypesIn(Arguments, finder) is not { IsDefault: false } arguments)
            {
                return null;
            }

            var type = Around is null
                ? definition
                : (finder.Find(Around) as INamedTypeSymbol)?.GetTypeMembers(definition.Name, definition.Arity).FirstOrDefault(t => SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, definition));
            return arguments.IsEmpty ? type : type?.Construct(arguments, Nullability);
        }
    }

    internal sealed record ConstructedMethod(SymbolName Method, ImmutableArray<SymbolName> Arguments, ImmutableArray<NullableAnnotation> Nullability) : SymbolName
    {
        public override ISymbol? In(SymbolFinder finder) =>
            finder.Find(Method) is IMethodSymbol method && TypesIn(Arguments, finder) is { IsDefault: false } arguments ? method.Construct(arguments, Nullability) : null;
    }

    /// <summary>A member of a constructed type.</summary>
    internal sealed record MemberOf(SymbolName Type, SymbolName Definition) : SymbolName
    {
        public override ISymbol? In(SymbolFinder finder) =>
            finder.Find(Definition) is { } definition
                ? TypeIn(Type, finder)?.GetMembers(definition.Name).FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, definition))
                : null;
    }

    internal sealed record TupleOf(ImmutableArray<SymbolName> Elements, ImmutableArray<string?> Names) : SymbolName
    {
        public override ISymbol? In(SymbolFinder finder) =>
            TypesIn(Elements, finder) is { IsDefault: false } elements ? finder.Compilation.CreateTupleTypeSymbol(elements, Names.Any(n => n is not null) ? Names : default) : null;
    }

    internal sealed record ElementOf(SymbolName Type, string Name) : SymbolName
    {
        public override ISymbol? In(SymbolFinder finder) => TypeIn(Type, finder)?.GetMembers(Name).OfType<IFieldSymbol>().FirstOrDefault();
    }
}
