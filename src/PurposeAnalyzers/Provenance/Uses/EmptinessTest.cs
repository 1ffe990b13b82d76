using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Provenance.Uses;

/// <summary>Asking only whether there is a value: null tests, comparison with the empty string, a length compared with zero.</summary>
internal static partial class EmptinessTest
{
    public static bool Matches(IOperation value)
    {
        var parent = value.Parent;
        switch (parent)
        {
            case IConversionOperation { OperatorMethod: null }:
                return Matches(parent);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return IsNothing(comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand);
            case IIsPatternOperation test when test.Value == value:
                return AsksForEmptiness(test.Pattern);
            case IPropertySubpatternOperation subpattern when subpattern.Member == value:
                return AsksForEmptiness(subpattern.Pattern);
            case ISwitchExpressionOperation choice when choice.Value == value:
                return choice.Arms.All(arm => AsksForEmptiness(arm.Pattern));
            case IIsTypeOperation test:
                return SymbolEqualityComparer.Default.Equals(test.TypeOperand, Underlying(value.Type));
            case ICoalesceAssignmentOperation { Parent: IExpressionStatementOperation } assignment:
                return assignment.Target == value;
            case IPropertyReferenceOperation reference when reference.Instance == value:
                return IsHasValue(reference) || (IsSize(reference.Property.Name) && IsComparedWithZero(reference));
            case IConditionalAccessOperation access when access.Operation == value:
                return AsksForEmptiness(access);
            case IArgumentOperation { Parent: IInvocationOperation invocation }:
                return AsksForEmptiness(invocation);
            case IInvocationOperation invocation when invocation.Instance == value:
                return AsksForEmptiness(invocation);
            default:
                return false;
        }
    }

    /// <summary><c>x?.Length == 0</c>, <c>x?.Any()</c>.</summary>
    private static bool AsksForEmptiness(IConditionalAccessOperation access) => access.WhenNotNull switch
    {
        IPropertyReferenceOperation { Instance: IConditionalAccessInstanceOperation } size => IsSize(size.Property.Name) && IsComparedWithZero(access),
        IInvocationOperation invocation => AsksForEmptiness(invocation),
        _ => false,
    };

    private static bool AsksForEmptiness(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var arguments = invocation.Arguments;
        return (method.ContainingType?.Name, method.Name) switch
        {
            ("String", "IsNullOrEmpty" or "IsNullOrWhiteSpace") => true,
            ("ArgumentNullException", "ThrowIfNull") => true,
            ("ArgumentException", "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace") => true,
            ("Object", "ReferenceEquals") => arguments.Any(a => IsNothing(a.Value)),
            (_, "Any") => IsOnlyOfReceiver(invocation),
            (_, "Count" or "LongCount") => IsOnlyOfReceiver(invocation) && IsComparedWithZero(invocation),
            _ => false,
        };
    }

    private static bool IsOnlyOfReceiver(IInvocationOperation invocation) =>
        invocation.Arguments.Length == (invocation.Instance is null ? 1 : 0);

    private static bool IsHasValue(IPropertyReferenceOperation reference) =>
        reference.Property is { Name: nameof(Nullable<int>.HasValue), ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static bool IsSize(string name) => name is "Length" or "Count" or "LongLength";

    private static bool IsComparedWithZero(IOperation size)
    {
        var value = size;
        while (value.Parent is IConversionOperation { OperatorMethod: null })
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IBinaryOperation comparison => IsComparison(comparison.OperatorKind)
                && IsZero(comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand),
            IIsPatternOperation test => test.Value == value && ComparesWithZero(test.Pattern),
            _ => false,
        };
    }

    private static bool IsComparison(BinaryOperatorKind kind) => kind is
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static bool IsZero(IOperation value) => value.ConstantValue is { HasValue: true, Value: 0 or 0L };

    /// <summary>Null, the default of a reference type, <c>""</c> or <c>string.Empty</c>.</summary>
    private static bool IsNothing(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value.ConstantValue is { HasValue: true, Value: null or "" }
            || value is IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } };
    }

    private static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
