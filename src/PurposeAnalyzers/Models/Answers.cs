using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Models;

/// <summary>Results that were found or worked out elsewhere, so that what was asked with is not in them: the subscription that was fetched by a customer's number.</summary>
internal static class Answers
{
    private static readonly ImmutableArray<string> Made = ImmutableArray.Create("Token", "Code", "Key", "Secret", "Password", "Stamp", "Salt");

    /// <param name="knowsTags">Whether the method's assembly knows of tags, so that a result that is personal data would say so.</param>
    /// <param name="isFromOutside">Whether somebody outside answers, who was sent what the method takes.</param>
    public static bool Contain(IMethodSymbol method, bool knowsTags, bool isFromOutside = false)
    {
        if (method.MethodKind != MethodKind.Ordinary)
        {
            return false;
        }

        var result = Awaited.Of(method.ReturnType);
        var isAwaited = !SymbolEqualityComparer.Default.Equals(result, method.ReturnType);
        return IsMadeUp(method.Name)
            || (!HoldsText(result)
                && method.Parameters.All(p => !SymbolEqualityComparer.Default.Equals(p.Type, result))
                && ((knowsTags && IsMeasure(result)) || (isAwaited && (isFromOutside || !method.IsStatic)) || (isFromOutside && !method.IsStatic)));
    }

    /// <summary>A fresh secret for somebody: <c>GenerateUserTokenAsync(user, provider, purpose)</c>.</summary>
    private static bool IsMadeUp(string name) =>
        name.StartsWith("Generate", StringComparison.Ordinal) && Made.Any(what => name.IndexOf(what, StringComparison.Ordinal) >= 0);

    /// <summary>Text, bytes, what may be either, and collections of them: an encrypted or translated text is still the text.</summary>
    private static bool HoldsText(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Byte or SpecialType.System_Object } => true,
        IArrayTypeSymbol array => HoldsText(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HoldsText),
        _ => true,
    };

    /// <summary>Numbers, dates and choices.</summary>
    private static bool IsMeasure(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? IsMeasure(nullable.TypeArguments[0])
        : type.IsTupleType ? ((INamedTypeSymbol)type).TupleElements.All(e => IsMeasure(e.Type))
        : type.IsValueType;
}
