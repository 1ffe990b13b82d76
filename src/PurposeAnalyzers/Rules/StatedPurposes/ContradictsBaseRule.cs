using System.Threading;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Resources;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes;

/// <summary>
/// Callers of a base or interface member see its annotations only, so what overrides or implements it must neither permit more,
/// nor permit less where its value comes out, nor serve another purpose.
/// </summary>
/// <example>
/// <code>
/// interface IContact { [PermittedPurposes("support")] string Email { get; } }
/// class Member : IContact { [PermittedPurposes("support", "marketing")] public string Email { get; set; } }   // PUR0204
/// </code>
/// </example>
internal sealed class ContradictsBaseRule : IAnnotationRule
{
    public IEnumerable<Diagnostic> Judge(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken)
    {
        foreach (var contract in Contracts.Of(use.Target, _ => true))
        {
            var problem = use.Name switch
            {
                AnnotationNames.PermittedPurposes or AnnotationNames.DataCategory => JudgeTag(use, contract, model),
                AnnotationNames.Purpose => JudgePurpose(use, contract, model),
                _ => null,
            };
            if (problem is not null)
            {
                yield return Diagnostic.Create(
                    Descriptors.PUR0204_ContradictsBase,
                    use.Location,
                    contract.Locations.Where(l => l.IsInSource).Select(model.Reportable),
                    Wording.Code(use.Target),
                    Wording.Code(contract),
                    problem);
            }
        }
    }

    private static LocalizableString? JudgeTag(AnnotationUse use, ISymbol contract, PurposeModel model)
    {
        var stated = model.PersonalData.Find(contract);
        var own = model.PersonalData.OwnTags(use.Target).Where(t => t.Location.SourceSpan == use.Syntax.Span).ToImmutableArray();
        var wider = stated is null
            ? ImmutableArray<string>.Empty
            : own.SelectMany(Permitted).Distinct().Where(id => stated.RefusedBy(id) is not null).ToImmutableArray();
        if (!wider.IsEmpty)
        {
            return Texts.Get("PUR0204_Wider", Wording.Ids(wider));
        }

        // What goes in is checked against the base by its callers and against both inside; what comes out, by the base alone.
        if (use.Target is IParameterSymbol || !IsEditable(contract, model))
        {
            return null;
        }

        if (stated is null)
        {
            return Texts.Get("PUR0204_UntaggedBase");
        }

        var narrower = stated.Tags.SelectMany(Permitted).Distinct()
            .Where(id => stated.RefusedBy(id) is null && own.Any(t => Permission.Refuses(t, id)))
            .ToImmutableArray();
        return narrower.IsEmpty ? null : Texts.Get("PUR0204_Narrower", Wording.Ids(narrower));
    }

    private static LocalizableString? JudgePurpose(AnnotationUse use, ISymbol contract, PurposeModel model)
    {
        var declared = model.CodePurposes.DeclaredOnMember(contract);
        var other = declared.IsEmpty
            ? ImmutableArray<string>.Empty
            : use.Data.Strings().Where(id => !declared.Any(d => PurposeId.IsWithin(id, d))).ToImmutableArray();
        return other.IsEmpty ? null : Texts.Get("PUR0204_OtherPurpose", Wording.Ids(other), Wording.Ids(declared));
    }

    private static IEnumerable<string> Permitted(Tag tag) => tag.Permitted.Concat(tag.ConsentRequired);

    /// <summary>Nobody can tag a base in another assembly by an attribute.</summary>
    private static bool IsEditable(ISymbol contract, PurposeModel model) => model.IsInSource(contract);
}
