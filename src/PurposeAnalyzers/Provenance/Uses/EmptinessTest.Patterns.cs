using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Provenance.Uses;

/// <content>Patterns that ask only whether there is a value.</content>
internal static partial class EmptinessTest
{
    private static bool AsksForEmptiness(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => IsNothing(constant.Value),
        INegatedPatternOperation negated => AsksForEmptiness(negated.Pattern),
        IBinaryPatternOperation binary => AsksForEmptiness(binary.LeftPattern) && AsksForEmptiness(binary.RightPattern),
        IDiscardPatternOperation => true,
        IRecursivePatternOperation recursive =>
            recursive.DeclaredSymbol is null
            && recursive.DeconstructionSubpatterns.IsEmpty
            && IsSameType(recursive.MatchedType, recursive.InputType)
            && recursive.PropertySubpatterns.All(AsksForSize),
        IListPatternOperation list => list.Patterns.IsEmpty && list.DeclaredSymbol is null,
        ITypePatternOperation type => IsSameType(type.MatchedType, type.InputType),
        _ => false,
    };

    private static bool AsksForSize(IPropertySubpatternOperation subpattern) =>
        subpattern.Member is IPropertyReferenceOperation { Property.Name: { } name }
        && IsSize(name)
        && ComparesWithZero(subpattern.Pattern);

    private static bool ComparesWithZero(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => IsZero(constant.Value),
        IRelationalPatternOperation relational => IsZero(relational.Value),
        INegatedPatternOperation negated => ComparesWithZero(negated.Pattern),
        IBinaryPatternOperation binary => ComparesWithZero(binary.LeftPattern) && ComparesWithZero(binary.RightPattern),
        _ => false,
    };

    private static bool IsSameType(ITypeSymbol matched, ITypeSymbol input) =>
        SymbolEqualityComparer.Default.Equals(matched, input) || SymbolEqualityComparer.Default.Equals(matched, Underlying(input));
}
