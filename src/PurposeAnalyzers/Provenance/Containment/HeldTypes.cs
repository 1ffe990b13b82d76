using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>What an object refers to directly: the edges of the graph of types.</summary>
internal sealed class HeldTypes(PersonalData data)
{
    private readonly HeldTypeArguments arguments = new();

    /// <summary>A value of a type, and the personal data that it is by its member's tag or its type's.</summary>
    public readonly record struct Held(ITypeSymbol Type, Datum? Datum);

    /// <summary>The datum that a value is which no member holds, such as the element of a list; none unless its type is tagged.</summary>
    public IEnumerable<Held> OfValue(ITypeSymbol type) => data.FindType(type) is { } datum ? [new Held(type, datum)] : [];

    /// <summary>Types that hold nothing, at one look.</summary>
    public static bool IsPlain(ITypeSymbol type) =>
        type is { SpecialType: not SpecialType.None } and not INamedTypeSymbol { IsGenericType: true };

    /// <summary>Whether an object of the type refers to nothing that could be tagged, as one of the framework does to which nobody gives types.</summary>
    public bool AreNone(ITypeSymbol type) =>
        (type.TypeKind is TypeKind.Delegate or TypeKind.Enum || IsOfFramework(type)) && data.FindType(type) is null;

    /// <summary>All that an object refers to which has no members of interest, such as a list: what it was given. Null for others.</summary>
    public IEnumerable<ITypeSymbol>? Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => [array.ElementType],
        INamedTypeSymbol { IsTupleType: false, IsGenericType: true, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named when !data.MayHaveTaggedMembers(named) => arguments.Of(named),
        _ => null,
    };

    public IEnumerable<Held> In(ITypeSymbol type, WholeReader reader) => type switch
    {
        IArrayTypeSymbol array => Values([array.ElementType]),
        ITypeParameterSymbol parameter => Values(parameter.ConstraintTypes),
        INamedTypeSymbol { IsTupleType: true } tuple => Values(tuple.TupleElements.Select(element => element.Type)),
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named =>
            data.MayHaveTaggedMembers(named) ? Members(named, reader) : Values(arguments.Of(named)),
        _ => [],
    };

    /// <summary>Looks at all that an object of the type refers to.</summary>
    /// <param name="type">The type.</param>
    /// <param name="reader">Who reads the object.</param>
    /// <param name="found">Gets the personal data that is there.</param>
    public TypeWalk Collect(ITypeSymbol type, WholeReader reader, HashSet<Datum> found)
    {
        found.UnionWith(OfValue(type).Select(held => held.Datum!));
        var walk = new TypeWalk(type);
        while (walk.Next() is { } next)
        {
            foreach (var held in In(next, reader))
            {
                if (held.Datum is { } datum)
                {
                    found.Add(datum);
                }

                walk.Add(held.Type, next);
            }
        }

        return walk;
    }

    private bool IsOfFramework(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: false, ContainingAssembly: { } assembly }
        && AnnotatedAssemblies.IsFramework(assembly.Name)
        && !data.MayHaveTaggedMembers(type);

    private IEnumerable<Held> Members(INamedTypeSymbol type, WholeReader reader)
    {
        foreach (var (member, value) in ReadMembers.Of(type, reader))
        {
            yield return new Held(value, data.Find(member) ?? data.FindType(value));
        }

        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (!data.MayHaveTaggedMembers(parent))
            {
                yield return new Held(parent, null);
            }
        }

        foreach (var held in Values(HeldTypeArguments.Elements(type)))
        {
            yield return held;
        }

        foreach (var held in Values(ReadMembers.DerivedTypes(type, reader)))
        {
            yield return held;
        }
    }

    private IEnumerable<Held> Values(IEnumerable<ITypeSymbol> types) => types.Select(type => new Held(type, data.FindType(type)));
}
