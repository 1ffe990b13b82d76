using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;

/// <summary>Recipients of nothing: of what only comes out, or of what goes to them already.</summary>
internal static class RecipientChecks
{
    public static IEnumerable<Problem> Find(AnnotationUse use, PurposeModel model)
    {
        if (use.Target is IParameterSymbol { RefKind: RefKind.Out } || IsReadOnlyData(use.Target))
        {
            yield return Problem.At(use.Location, "NothingHandedOver");
        }
        else if (use.Target is IParameterSymbol parameter
            && use.Data.String(0) is { } recipient
            && model.Recipients.Of(parameter.ContainingSymbol).Contains(recipient))
        {
            yield return Problem.At(use.Location, "DisclosedAnyway", recipient, Wording.Code(parameter.ContainingSymbol));
        }
    }

    /// <summary>Nothing can be put into it, and it has no code that could send anything.</summary>
    private static bool IsReadOnlyData(ISymbol target) =>
        target is IPropertySymbol { SetMethod: null, IsIndexer: false, IsAbstract: false, IsVirtual: false, IsOverride: false, ContainingType: { TypeKind: not TypeKind.Interface } type } property
        && type.GetMembers($"<{property.Name}>k__BackingField").Any();
}
