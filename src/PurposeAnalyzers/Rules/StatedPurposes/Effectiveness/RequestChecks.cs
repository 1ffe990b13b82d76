using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;

/// <summary>Requests of data subjects about nothing, and flags that no handler could set.</summary>
internal static class RequestChecks
{
    /// <summary><c>DataSubjectRight.Suspension</c></summary>
    private const string Suspension = "Suspension";

    public static IEnumerable<Problem> Find(AnnotationUse use, PurposeModel model)
    {
        var records = use.Data.Types(position: 1);
        if (records.IsEmpty)
        {
            yield return Problem.At(use.Location, "NoRecord");
        }

        foreach (var record in records.Where(r => r.TypeKind != TypeKind.Error).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            if (!model.Requests.TypesOwnedBy(record).Any(type => HoldsPersonalData((INamedTypeSymbol)type, model)))
            {
                yield return Problem.At(use.Location, "EmptyRecord", record.Name);
            }
        }

        foreach (var problem in OfFlag(use, records))
        {
            yield return problem;
        }
    }

    private static bool HoldsPersonalData(INamedTypeSymbol type, PurposeModel model) =>
        !model.PersonalData.TagsOfType(type).IsEmpty || type.GetMembers().Any(member => model.PersonalData.Find(member) is not null);

    private static IEnumerable<Problem> OfFlag(AnnotationUse use, ImmutableArray<INamedTypeSymbol> records)
    {
        var right = Right(use.Data);
        var flag = use.Data.String("Flag");
        if (flag is null)
        {
            if (right == Suspension)
            {
                yield return Problem.At(use.Location, "NoFlag");
            }
        }
        else if (right is not (null or Suspension))
        {
            yield return Problem.At(use.LocationOf(flag, "Flag"), "FlagOfOtherRight", right);
        }
        else if (!records.IsEmpty && !records.Any(r => MembersNamed(r, flag).Any()))
        {
            yield return Problem.At(use.LocationOf(flag, "Flag"), "UnknownFlag", flag);
        }
        else if (!records.IsEmpty && !records.Any(r => MembersNamed(r, flag).Any(CanBeSet)))
        {
            yield return Problem.At(use.LocationOf(flag, "Flag"), "FixedFlag", flag);
        }
    }

    private static string? Right(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Enum, Type: { } type } right
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, right.Value))?.Name
            : null;

    private static IEnumerable<ISymbol> MembersNamed(INamedTypeSymbol type, string name)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            foreach (var member in t.GetMembers(name))
            {
                yield return member;
            }
        }

        foreach (var member in type.AllInterfaces.Where(_ => type.TypeKind == TypeKind.Interface).SelectMany(i => i.GetMembers(name)))
        {
            yield return member;
        }
    }

    private static bool CanBeSet(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly && !field.IsConst,
        IPropertySymbol property => property.SetMethod is { IsInitOnly: false } || HasOwnField(property) || IsSetInCopies(property),
        _ => false,
    };

    /// <summary><c>member with { IsSuspended = true }</c></summary>
    private static bool IsSetInCopies(IPropertySymbol property) => property.SetMethod is not null && property.ContainingType.IsRecord;

    /// <summary>Behind a property without a setter the type may write its state in other ways.</summary>
    private static bool HasOwnField(IPropertySymbol property) =>
        property.SetMethod is null && property.ContainingType.GetMembers($"<{property.Name}>k__BackingField").IsEmpty;
}
