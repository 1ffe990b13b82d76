using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;

/// <summary>Annotations on code that has none, or whose signature they do not fit.</summary>
internal static class CodeChecks
{
    /// <summary><c>DataSubjectRight.Suspension</c></summary>
    private const string Suspension = "Suspension";

    public static IEnumerable<Problem> OfPurpose(AnnotationUse use)
    {
        if (use.Data.Strings().IsEmpty && !use.Elements().Any())
        {
            yield return Problem.At(use.Location, "NoPurpose");
        }
        else if (IsAutoProperty(use.Target))
        {
            yield return Problem.At(use.Location, "NoCode");
        }
    }

    public static IEnumerable<Problem> OfAnonymizer(AnnotationUse use)
    {
        var type = use.Target switch
        {
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol { GetMethod: not null } property => property.Type,
            _ => null,
        };
        if (type is null || type.SpecialType == SpecialType.System_Void || IsTask(type, generic: false))
        {
            yield return Problem.At(use.Location, "NoResult");
        }
    }

    public static IEnumerable<Problem> OfConsentCheck(AnnotationUse use)
    {
        var isCheck = use.Target switch
        {
            IMethodSymbol method => method.ReturnsVoid || IsTask(method.ReturnType, generic: false) || IsDecision(method.ReturnType),
            IPropertySymbol property => IsDecision(property.Type),
            _ => true,
        };
        if (!isCheck)
        {
            yield return Problem.At(use.Location, "NotADecision");
        }
    }

    public static IEnumerable<Problem> OfDataSubjectRequest(AnnotationUse use)
    {
        var records = use.Data.Types(position: 1);
        if (records.IsEmpty)
        {
            yield return Problem.At(use.Location, "NoRecord");
        }

        var flag = use.Data.String("Flag");
        if (flag is null)
        {
            if (Right(use.Data) == Suspension)
            {
                yield return Problem.At(use.Location, "NoFlag");
            }
        }
        else if (!records.IsEmpty && !records.Any(r => HasMember(r, flag)))
        {
            yield return Problem.At(use.LocationOf(flag, "Flag"), "UnknownFlag", flag);
        }
    }

    private static string? Right(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Enum, Type: { } type } right
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, right.Value))?.Name
            : null;

    private static bool HasMember(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (!t.GetMembers(name).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAutoProperty(ISymbol target) =>
        target is IPropertySymbol { IsAbstract: false, IsVirtual: false, ContainingType: { TypeKind: not TypeKind.Interface } type } property
        && type.GetMembers($"<{property.Name}>k__BackingField").Any()
        && !property.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null })
        && new[] { property.GetMethod, property.SetMethod }.All(HasNoCode);

    private static bool HasNoCode(IMethodSymbol? accessor) =>
        accessor is null
        || accessor.DeclaringSyntaxReferences.All(r => r.GetSyntax() is AccessorDeclarationSyntax { Body: null, ExpressionBody: null });

    private static bool IsDecision(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Boolean
        || (IsTask(type, generic: true) && ((INamedTypeSymbol)type).TypeArguments[0].SpecialType == SpecialType.System_Boolean);

    private static bool IsTask(ITypeSymbol type, bool generic) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" } task && task.IsGenericType == generic;
}
