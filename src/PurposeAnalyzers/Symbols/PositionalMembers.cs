using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Symbols;

/// <summary>The two halves of a positional record member: what is said of one holds for the other.</summary>
internal static class PositionalMembers
{
    /// <summary>The parameter that a record declares together with the property.</summary>
    public static IParameterSymbol? ParameterOf(IPropertySymbol property)
    {
        // A record struct does not say in metadata that it is one.
        if (property.DeclaringSyntaxReferences.IsEmpty)
        {
            return ParameterInMetadata(property);
        }

        return property.ContainingType.IsRecord
            ? Constructed(property).FirstOrDefault(p => p.DeclaringSyntaxReferences.Any(parameter => property.DeclaringSyntaxReferences.Any(own =>
                own.Span == parameter.Span && own.SyntaxTree == parameter.SyntaxTree)))
            : null;
    }

    /// <summary>The property that a record declares together with the parameter.</summary>
    public static IPropertySymbol? PropertyOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type }
            ? type.GetMembers(parameter.Name)
                .OfType<IPropertySymbol>()
                .FirstOrDefault(p => SymbolEqualityComparer.Default.Equals(ParameterOf(p), parameter))
            : null;

    /// <summary>There, only the Deconstruct that the compiler wrote tells which constructor has the positions.</summary>
    private static IParameterSymbol? ParameterInMetadata(IPropertySymbol property)
    {
        var deconstruct = property.ContainingType.GetMembers(WellKnownMemberNames.DeconstructMethodName)
            .OfType<IMethodSymbol>()
            .FirstOrDefault(Callable.IsWrittenByCompiler);
        return deconstruct is null
            ? null
            : Constructed(property).FirstOrDefault(p =>
                ((IMethodSymbol)p.ContainingSymbol).Parameters.Select(other => other.Name).SequenceEqual(deconstruct.Parameters.Select(other => other.Name)));
    }

    private static IEnumerable<IParameterSymbol> Constructed(IPropertySymbol property) =>
        property.ContainingType.InstanceConstructors.SelectMany(c => c.Parameters).Where(p => p.Name == property.Name);
}
