using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>The fields and properties that a reader of whole objects reads.</summary>
internal static class ReadMembers
{
    /// <summary>The members of the type, of its base classes, and of its contracts if it is one; with the type of their values.</summary>
    public static IEnumerable<(ISymbol Member, ITypeSymbol Value)> Of(INamedTypeSymbol type, WholeReader reader)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declaring in DeclaringTypes(type))
        {
            foreach (var member in declaring.GetMembers())
            {
                if (ValueType(member) is { } value
                    && (names.Add(member.Name) || IsHiddenOnly(member, reader))
                    && IsRead(member, reader))
                {
                    yield return (member, value);
                }
            }
        }
    }

    /// <summary>The derived types that the attributes on a type announce to serializers.</summary>
    public static IEnumerable<ITypeSymbol> DerivedTypes(INamedTypeSymbol type, WholeReader reader) =>
        reader is WholeReader.Destructuring or WholeReader.LogProperties
            ? Enumerable.Empty<ITypeSymbol>()
            : type.GetAttributes()
                .Where(ReaderAttributes.AnnouncesDerivedType)
                .SelectMany(attribute => attribute.ConstructorArguments)
                .SelectMany(argument => argument.Kind == TypedConstantKind.Array && !argument.IsNull ? argument.Values : ImmutableArray.Create(argument))
                .Where(argument => argument.Kind == TypedConstantKind.Type)
                .Select(argument => argument.Value)
                .OfType<ITypeSymbol>();

    private static IEnumerable<INamedTypeSymbol> DeclaringTypes(INamedTypeSymbol type)
    {
        for (var t = type; t is { SpecialType: not SpecialType.System_Object }; t = t.BaseType)
        {
            yield return t;
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var contract in type.AllInterfaces)
            {
                yield return contract;
            }
        }
    }

    /// <summary>Most readers go by name and see one member of each; the object has the hidden ones too.</summary>
    private static bool IsHiddenOnly(ISymbol member, WholeReader reader) =>
        reader == WholeReader.Everything && member is { IsVirtual: false, IsAbstract: false, IsOverride: false };

    private static ITypeSymbol? ValueType(ISymbol member) => member switch
    {
        { IsStatic: true } => null,
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
        _ => null,
    };

    private static bool IsRead(ISymbol member, WholeReader reader)
    {
        if (reader == WholeReader.Everything)
        {
            return true;
        }

        var attributes = member.GetAttributes();
        if (ReaderAttributes.Exclude(attributes, reader))
        {
            return false;
        }

        return ReaderAttributes.NeedsInclusion(member.ContainingType, reader)
            ? ReaderAttributes.Include(attributes, reader)
            : IsPublic(member, reader) || ReaderAttributes.Include(attributes, reader);
    }

    private static bool IsPublic(ISymbol member, WholeReader reader) => member switch
    {
        IPropertySymbol property => property.GetMethod!.DeclaredAccessibility == Accessibility.Public,
        _ => member.DeclaredAccessibility == Accessibility.Public && reader is not (WholeReader.Destructuring or WholeReader.LogProperties),
    };
}
