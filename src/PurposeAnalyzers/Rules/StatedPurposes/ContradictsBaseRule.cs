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
    public IEnumerable<Draft> Judge(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken)
    {
        var isTag = use.Name is AnnotationNames.PermittedPurposes or AnnotationNames.DataCategory;
        var member = isTag ? Holder(use.Target) : use.Target;
        var own = isTag ? model.PersonalData.OwnTags(member).Where(t => IsWrittenBy(t, use)).ToImmutableArray() : ImmutableArray<Tag>.Empty;
        if (own.Any(t => t.Category is { } category && model.Policies.Current?.FindCategory(category) is null))
        {
            // Unknown categories have a finding of their own.
            yield break;
        }

        foreach (var contract in Contracts.Of(member, _ => true))
        {
            var problem = isTag ? JudgeTag(own, member, contract, model)
                : use.Name == AnnotationNames.Purpose ? JudgePurpose(use, contract, model)
                : null;
            if (problem is not null)
            {
                yield return Draft.Create(
                    Descriptors.PUR0204_ContradictsBase,
                    use.Location,
                    contract.Locations.Where(l => l.IsInSource).Select(model.Reportable),
                    AnnotationDiagnostic.Properties(problem.Kind, contract),
                    Wording.Code(member),
                    Wording.Code(contract),
                    Texts.Get("PUR0204_" + problem.Kind, problem.Arguments));
            }
        }
    }

    /// <summary>A tag on a positional parameter or on the result of a getter is one on the property, which is what has a base.</summary>
    private static ISymbol Holder(ISymbol target) => target switch
    {
        IParameterSymbol parameter => PositionalMembers.PropertyOf(parameter) ?? target,
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } => property,
        _ => target,
    };

    private static bool IsWrittenBy(Tag tag, AnnotationUse use) =>
        tag.Location.SourceTree == use.Syntax.SyntaxTree && tag.Location.SourceSpan == use.Syntax.Span;

    private static Contradiction? JudgeTag(ImmutableArray<Tag> own, ISymbol member, ISymbol contract, PurposeModel model)
    {
        var stated = model.PersonalData.Find(contract);
        var wider = stated is null
            ? ImmutableArray<string>.Empty
            : own.SelectMany(Permitted).Distinct().Where(id => stated.RefusedBy(id) is not null).ToImmutableArray();
        if (!wider.IsEmpty)
        {
            return new Contradiction("Wider", Wording.Ids(wider));
        }

        // What goes in is checked against the base by its callers and against both inside; what comes out, by the base alone.
        if (member is IParameterSymbol || !IsEditable(contract, model))
        {
            return null;
        }

        if (stated is null)
        {
            return new Contradiction("UntaggedBase");
        }

        var narrower = stated.Tags.SelectMany(Permitted).Distinct()
            .Where(id => stated.RefusedBy(id) is null && own.Any(t => Permission.Refuses(t, id)))
            .ToImmutableArray();
        return narrower.IsEmpty ? null : new Contradiction("Narrower", Wording.Ids(narrower));
    }

    private static Contradiction? JudgePurpose(AnnotationUse use, ISymbol contract, PurposeModel model)
    {
        var declared = model.CodePurposes.Of(contract);
        var other = declared.Kind == CodePurposeKind.Commitment
            ? use.Data.Strings().Distinct().Where(id => !declared.Purposes.Any(d => PurposeId.IsWithin(id, d))).ToImmutableArray()
            : ImmutableArray<string>.Empty;
        return other.IsEmpty ? null : new Contradiction("OtherPurpose", Wording.Ids(other), Wording.Ids(declared.Purposes));
    }

    private static IEnumerable<string> Permitted(Tag tag) => tag.Permitted.Concat(tag.ConsentRequired);

    /// <summary>Nobody can tag a base in another assembly by an attribute.</summary>
    private static bool IsEditable(ISymbol contract, PurposeModel model) => model.IsInSource(contract);

    /// <param name="Kind">Completes "'Subscriber.Address' contradicts 'Correspondent.Address': it …".</param>
    private sealed record Contradiction(string Kind, params object[] Arguments);
}
