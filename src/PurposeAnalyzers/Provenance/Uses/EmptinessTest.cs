using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Provenance.Uses;

/// <summary>Asking only whether there is a value: null tests, comparison with the empty string, a length compared with zero.</summary>
internal static partial class EmptinessTest
{
    public static bool Matches(IOperation read)
    {
        var value = Carrier(read);
        switch (value.Parent)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return IsNothing(comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand);
            case IIsTypeOperation test:
                return AsksForEmptiness(test.TypeOperand, value.Type);
            case IIsPatternOperation or ISwitchExpressionOperation or ISwitchOperation or IPropertySubpatternOperation or ITupleOperation:
                return PatternsFor(value) is { IsDefault: false } patterns && patterns.All(AsksForEmptiness);
            case ICoalesceAssignmentOperation assignment:
                return assignment.Target == value && Carrier(assignment).Parent is IExpressionStatementOperation;
            case IPropertyReferenceOperation reference when reference.Instance == value:
                return IsEmptiness(reference.Property) || (IsSize(reference.Property.Name) && IsComparedWithZero(reference));
            case IConditionalAccessOperation access:
                return Matches(ConditionalAccess.Placeholder(access));
            case IArgumentOperation { Parent: IInvocationOperation invocation } argument:
                return AsksForEmptiness(invocation, argument, value);
            case IInvocationOperation invocation when invocation.Instance == value:
                return AsksForEmptiness(invocation, argument: null, value);
            default:
                return false;
        }
    }

    /// <summary>The outermost expression that is the value or nothing: <c>q?.Email</c>, <c>(object)p.Email</c>, <c>p.Email ?? ""</c>.</summary>
    private static IOperation Carrier(IOperation value) => value.Parent switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Carrier(conversion),
        IAwaitOperation awaited => Carrier(awaited),
        IConditionalAccessOperation access when access.WhenNotNull == value => Carrier(access),
        ICoalesceOperation coalesce when coalesce.Value == value && (IsNothing(coalesce.WhenNull) || IsZero(coalesce.WhenNull)) => Carrier(coalesce),
        _ => value,
    };

    private static bool AsksForEmptiness(IInvocationOperation invocation, IArgumentOperation? argument, IOperation value)
    {
        var method = invocation.TargetMethod;
        return (method.ContainingType?.Name, method.Name) switch
        {
            (_, "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "Any") => method.ReturnType.SpecialType == SpecialType.System_Boolean && IsOnlyOfReceiver(invocation),
            ("ArgumentNullException", "ThrowIfNull") => argument?.Parameter?.Ordinal == 0,
            ("ArgumentException", "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace") => argument?.Parameter?.Ordinal == 0,
            (_, nameof(Equals) or nameof(ReferenceEquals)) => Operands(invocation).Any(operand => operand != value && IsNothing(operand)),
            (_, "Count" or "LongCount") => IsOnlyOfReceiver(invocation) && IsComparedWithZero(invocation),
            _ => false,
        };
    }

    private static bool IsOnlyOfReceiver(IInvocationOperation invocation) =>
        invocation.Arguments.Length == (invocation.Instance is null ? 1 : 0);

    private static IEnumerable<IOperation> Operands(IInvocationOperation invocation) =>
        invocation.Arguments.Select(a => a.Value).Concat(invocation.Instance is { } instance && !invocation.TargetMethod.IsStatic ? new[] { instance } : Array.Empty<IOperation>());

    /// <summary><c>HasValue</c> of a nullable, <c>IsEmpty</c> and <c>IsDefaultOrEmpty</c> of collections.</summary>
    private static bool IsEmptiness(IPropertySymbol property) => property.Type.SpecialType == SpecialType.System_Boolean && property.Name switch
    {
        nameof(Nullable<int>.HasValue) => property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        "IsEmpty" or "IsDefault" or "IsDefaultOrEmpty" => true,
        _ => false,
    };

    private static bool IsSize(string name) => name is "Length" or "Count" or "LongLength";

    private static bool IsComparedWithZero(IOperation size)
    {
        var value = Carrier(size);
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

    private static bool IsZero(IOperation value) => Unconverted(value).ConstantValue is { HasValue: true, Value: 0 or 0L };

    /// <summary>Null, the default of a type that has null, <c>""</c> or <c>string.Empty</c>.</summary>
    private static bool IsNothing(IOperation value) => Unconverted(value) is var constant
        && (constant.ConstantValue is { HasValue: true, Value: null or "" }
            || constant is IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } }
            || (constant is IDefaultValueOperation { Type: { } type } && !SymbolEqualityComparer.Default.Equals(Underlying(type), type)));

    private static IOperation Unconverted(IOperation value) =>
        value is IConversionOperation { OperatorMethod: null } conversion ? Unconverted(conversion.Operand) : value;

    private static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
