using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Symbols;

/// <summary>The two halves of a positional record member: what is said of one holds for the other.</summary>
internal static class PositionalMembers
{
    /// <summary>The parameter that a record declares together with the property.</summary>
    public static IParameterSymbol? ParameterOf(IPropertySymbol property)
    {
        if (!property.ContainingType.IsRecord)
        {
            return null;
        }

        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is ParameterSyntax syntax)
            {
                return property.ContainingType.InstanceConstructors
                    .SelectMany(c => c.Parameters)
                    .FirstOrDefault(p => p.Name == property.Name && p.DeclaringSyntaxReferences.Any(r => r.Span == syntax.Span && r.SyntaxTree == syntax.SyntaxTree));
            }
        }

        return null;
    }

    /// <summary>The property that a record declares together with the parameter.</summary>
    public static IPropertySymbol? PropertyOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } type }
            ? type.GetMembers(parameter.Name)
                .OfType<IPropertySymbol>()
                .FirstOrDefault(p => SymbolEqualityComparer.Default.Equals(ParameterOf(p), parameter))
            : null;
}
