using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Provenance.Uses;

/// <content>Patterns that ask only whether there is a value.</content>
internal static partial class EmptinessTest
{
    /// <summary>The patterns that the value is matched with; a null stands for a test of another kind. Default: it is not matched.</summary>
    private static ImmutableArray<IPatternOperation?> PatternsFor(IOperation value) => value.Parent switch
    {
        IIsPatternOperation test => ImmutableArray.Create<IPatternOperation?>(test.Pattern),
        IPropertySubpatternOperation subpattern => ImmutableArray.Create<IPatternOperation?>(subpattern.Pattern),
        ISwitchExpressionOperation choice when choice.Value == value => choice.Arms.Select(a => (IPatternOperation?)a.Pattern).ToImmutableArray(),
        ISwitchOperation choice when choice.Value == value => choice.Cases
            .SelectMany(c => c.Clauses)
            .Where(c => c is not IDefaultCaseClauseOperation && !(c is ISingleValueCaseClauseOperation single && IsNothing(single.Value)))
            .Select(c => (c as IPatternCaseClauseOperation)?.Pattern)
            .ToImmutableArray(),
        ITupleOperation tuple when PatternsFor(tuple) is { IsDefault: false } patterns =>
            patterns.Select(p => p is null ? null : Position(p, tuple.Elements.IndexOf(value))).ToImmutableArray(),
        _ => default,
    };

    /// <summary>What the pattern of a tuple says of one of its elements.</summary>
    private static IPatternOperation? Position(IPatternOperation pattern, int position) => pattern switch
    {
        IRecursivePatternOperation { DeclaredSymbol: null } recursive when position < recursive.DeconstructionSubpatterns.Length => recursive.DeconstructionSubpatterns[position],
        INegatedPatternOperation negated => Position(negated.Pattern, position),
        IDiscardPatternOperation discard => discard,
        _ => null,
    };

    private static bool AsksForEmptiness(IPatternOperation? pattern) => pattern switch
    {
        IConstantPatternOperation constant => IsNothing(constant.Value),
        INegatedPatternOperation negated => AsksForEmptiness(negated.Pattern),
        IBinaryPatternOperation binary => AsksForEmptiness(binary.LeftPattern) && AsksForEmptiness(binary.RightPattern),
        IDiscardPatternOperation => true,
        IRecursivePatternOperation recursive =>
            recursive.DeclaredSymbol is null
            && recursive.DeconstructionSubpatterns.IsEmpty
            && AsksForEmptiness(recursive.MatchedType, recursive.InputType)
            && recursive.PropertySubpatterns.All(AsksForSize),
        IListPatternOperation list => list.Patterns.IsEmpty && list.DeclaredSymbol is null,
        ITypePatternOperation type => AsksForEmptiness(type.MatchedType, type.InputType),
        _ => false,
    };

    /// <summary>Everything but null is of its own type, and an object.</summary>
    private static bool AsksForEmptiness(ITypeSymbol tested, ITypeSymbol? declared) =>
        tested.SpecialType == SpecialType.System_Object
        || SymbolEqualityComparer.Default.Equals(tested, declared)
        || SymbolEqualityComparer.Default.Equals(tested, Underlying(declared));

    private static bool AsksForSize(IPropertySubpatternOperation subpattern) =>
        subpattern.Member is IPropertyReferenceOperation reference
        && (IsEmptiness(reference.Property) || (IsSize(reference.Property.Name) && ComparesWithZero(subpattern.Pattern)));

    /// <summary>With zero, or with null where there is no size: <c>p.Email?.Length is 0 or null</c>.</summary>
    private static bool ComparesWithZero(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => IsZero(constant.Value) || IsNothing(constant.Value),
        IRelationalPatternOperation relational => IsZero(relational.Value),
        INegatedPatternOperation negated => ComparesWithZero(negated.Pattern),
        IBinaryPatternOperation binary => ComparesWithZero(binary.LeftPattern) && ComparesWithZero(binary.RightPattern),
        _ => false,
    };
}
