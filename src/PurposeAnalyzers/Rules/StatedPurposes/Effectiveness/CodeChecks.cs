using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;

/// <summary>Annotations on code whose signature they do not fit.</summary>
internal static class CodeChecks
{
    public static IEnumerable<Problem> OfAnonymizer(AnnotationUse use, PurposeModel model)
    {
        var type = use.Target switch
        {
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol { GetMethod: not null } property => property.Type,
            _ => null,
        };
        if (type is null || HoldsNothing(type))
        {
            yield return Problem.At(use.Location, "NoResult");
        }
        else if (model.PersonalData.Find(use.Target) is not null)
        {
            yield return Problem.At(use.Location, "TaggedResult");
        }
    }

    public static IEnumerable<Problem> OfConsentCheck(AnnotationUse use, PolicySet policies)
    {
        var version = use.Data.String("Version");
        var isCheck = use.Target switch
        {
            IMethodSymbol method => HoldsNothing(method.ReturnType) || IsDecision(method.ReturnType),
            IPropertySymbol property => IsDecision(property.Type),
            _ => true,
        };
        if (!isCheck)
        {
            yield return Problem.At(use.Location, "NotADecision");
        }
        else if (version is null && use.Data.Strings().IsEmpty && !use.Elements().Any() && !MayBeGivenIds(use.Target))
        {
            yield return Problem.At(use.Location, "NoConsentIds");
        }

        if (version is not null && !policies.Versions.IsEmpty && policies.Versions.All(v => v.Version != version))
        {
            yield return Problem.At(use.LocationOf(version, "Version"), "UnknownVersion", version);
        }
    }

    /// <summary>Whether a method returns nothing, now or later.</summary>
    public static bool HoldsNothing(ITypeSymbol result) => result.SpecialType == SpecialType.System_Void || IsTask(result, generic: false);

    /// <summary>A check that names no ids takes them from the constant strings at its calls.</summary>
    private static bool MayBeGivenIds(ISymbol target) =>
        target is IMethodSymbol method && method.Parameters.Any(p => MayHoldString(p.Type));

    private static bool MayHoldString(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Object } or ITypeParameterSymbol => true,
        IArrayTypeSymbol array => MayHoldString(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(MayHoldString),
        _ => false,
    };

    private static bool IsDecision(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Boolean
        || (IsTask(type, generic: true) && ((INamedTypeSymbol)type).TypeArguments[0].SpecialType == SpecialType.System_Boolean);

    private static bool IsTask(ITypeSymbol type, bool generic) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" } task && task.IsGenericType == generic;
}
