using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>The members whose text is in the text of an object, where the compiler or the framework writes <c>ToString</c>.</summary>
internal static class PrintedMembers
{
    /// <summary>Empty for a type that writes its own <c>ToString</c>, or has that of <c>object</c>.</summary>
    public static ImmutableArray<ISymbol> Of(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple => ImmutableArray<ISymbol>.CastUp(tuple.TupleElements),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Named(nullable, "Value"),
        INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } pair =>
            Named(pair, "Key").AddRange(Named(pair, "Value")),
        _ => OfRecord(type),
    };

    private static ImmutableArray<ISymbol> OfRecord(ITypeSymbol type)
    {
        var members = ImmutableArray.CreateBuilder<ISymbol>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var t = FromPrinting(type); t is { SpecialType: SpecialType.None } && !HasOwnPrinting(t); t = t.BaseType)
        {
            members.AddRange(t.GetMembers().Where(member => IsPrinted(member) && names.Add(member.Name)));
        }

        return members.ToImmutable();
    }

    /// <summary>The class whose <c>ToString</c> the compiler wrote, if that is the one that runs. It prints what virtual members hold.</summary>
    private static ITypeSymbol? FromPrinting(ITypeSymbol type) => ToStringMethod.Of(type) is { } method && Callable.IsWrittenByCompiler(method) ? type : null;

    private static bool HasOwnPrinting(ITypeSymbol type) =>
        type.GetMembers("PrintMembers").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == 1) is { } print && !Callable.IsWrittenByCompiler(print);

    private static bool IsPrinted(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } and (IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null });

    private static ImmutableArray<ISymbol> Named(INamedTypeSymbol type, string property) => type.GetMembers(property);
}
