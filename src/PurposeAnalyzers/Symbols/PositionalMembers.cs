using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Symbols;

/// <summary>The two halves of a positional record member: what is said of one holds for the other.</summary>
internal static class PositionalMembers
{
    /// <summary>The parameter that a record declares together with the property.</summary>
    public static IParameterSymbol? ParameterOf(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.IsEmpty
            ? ParameterInMetadata(property)
            : Namesakes(property).FirstOrDefault(p => p.DeclaringSyntaxReferences.Any(half =>
                property.DeclaringSyntaxReferences.Any(own => own.Span == half.Span && own.SyntaxTree == half.SyntaxTree)));

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
        return deconstruct is null ? null : Namesakes(property).FirstOrDefault(p => NamesOf(p.ContainingSymbol).SequenceEqual(NamesOf(deconstruct)));
    }

    private static IEnumerable<IParameterSymbol> Namesakes(IPropertySymbol property) =>
        property.ContainingType.InstanceConstructors.SelectMany(c => c.Parameters).Where(p => p.Name == property.Name);

    private static IEnumerable<string> NamesOf(ISymbol method) => ((IMethodSymbol)method).Parameters.Select(p => p.Name);
}
