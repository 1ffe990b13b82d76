using System.Collections.Concurrent;

namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>
/// Of which of its type arguments an object of a library type holds values: those that it gives out. A list holds members; a comparer
/// of members, a logger named after them, or a delegate that takes them does not.
/// </summary>
internal sealed class HeldTypeArguments
{
    private readonly ConcurrentDictionary<ITypeParameterSymbol, bool> given = new(SymbolEqualityComparer.Default);

    public IEnumerable<ITypeSymbol> Of(INamedTypeSymbol type)
    {
        for (var t = type; t is not null; t = t.ContainingType)
        {
            for (var i = 0; i < t.TypeArguments.Length; i++)
            {
                if (IsGivenOut(t.OriginalDefinition.TypeParameters[i], type.OriginalDefinition))
                {
                    yield return t.TypeArguments[i];
                }
            }
        }

        foreach (var element in type.IsGenericType ? [] : Elements(type))
        {
            yield return element;
        }
    }

    /// <summary>What one gets who enumerates an object of the type.</summary>
    public static IEnumerable<ITypeSymbol> Elements(INamedTypeSymbol type) =>
        type.AllInterfaces.Where(IsSequence).Select(sequence => sequence.TypeArguments[0]);

    public static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type is { Name: "IAsyncEnumerable", TypeArguments.Length: 1, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };

    private bool IsGivenOut(ITypeParameterSymbol parameter, INamedTypeSymbol by) =>
        parameter.Variance != VarianceKind.In
        && (SymbolEqualityComparer.Default.Equals(parameter.ContainingType, by)
            ? given.TryGetValue(parameter, out var known) ? known : given.GetOrAdd(parameter, GivesOut(by, parameter))
            : GivesOut(by, parameter));

    private static bool GivesOut(INamedTypeSymbol type, ITypeParameterSymbol parameter)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.GetMembers().Any(member => GivesOut(member, parameter)))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(contract => IsSequence(contract)
            ? Mentions(contract.TypeArguments[0], parameter)
            : contract.IsGenericType && contract.GetMembers().Any(member => GivesOut(member, parameter)));
    }

    private static bool GivesOut(ISymbol member, ITypeParameterSymbol parameter) => member switch
    {
        { IsStatic: true } or { DeclaredAccessibility: not Accessibility.Public } => false,
        IFieldSymbol field => Mentions(field.Type, parameter),
        IPropertySymbol property => property.GetMethod is not null && Mentions(property.Type, parameter),
        IMethodSymbol method => Mentions(method.ReturnType, parameter)
            || method.Parameters.Any(p => p.RefKind == RefKind.Out && Mentions(p.Type, parameter)),
        _ => false,
    };

    private static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter) => type switch
    {
        ITypeParameterSymbol other => SymbolEqualityComparer.Default.Equals(other, parameter),
        IArrayTypeSymbol array => Mentions(array.ElementType, parameter),
        INamedTypeSymbol { TypeKind: not TypeKind.Delegate } named =>
            named.TypeArguments.Any(argument => Mentions(argument, parameter))
            || (named.ContainingType is { } outer && Mentions(outer, parameter)),
        _ => false,
    };
}
