using System.Threading;
using PurposeAnalyzers.Resources;
using PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes;

/// <summary>An annotation that does nothing where it stands, or that takes back what it says.</summary>
/// <example>
/// <code>
/// [PermittedPurposes("support", Prohibited = new[] { "support" })] public string Email { get; set; }   // PUR0206
/// </code>
/// </example>
internal sealed class IneffectiveAnnotationRule : IAnnotationRule
{
    public IEnumerable<Draft> Judge(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken) =>
        Problems(use, model, cancellationToken).Select(problem => Draft.Create(
            Descriptors.PUR0206_IneffectiveAnnotation,
            problem.Location,
            AnnotationDiagnostic.Properties(problem.Kind).Add(AnnotationDiagnostic.Annotation, AnnotationNames.Short(use.Name)),
            AnnotationNames.Short(use.Name),
            use.Target is IAssemblySymbol ? use.Target.Name : Wording.Code(use.Target),
            problem.Text));

    private static IEnumerable<Problem> Problems(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken) =>
        IdChecks.Find(use, model.Policies).Concat(use.Name switch
        {
            AnnotationNames.PermittedPurposes or AnnotationNames.DataCategory => TagChecks.Find(use, model, cancellationToken),
            AnnotationNames.Purpose => PurposeChecks.Find(use),
            AnnotationNames.DisclosesTo => RecipientChecks.Find(use, model),
            AnnotationNames.PolicyException => ExceptionChecks.Find(use, model, cancellationToken),
            AnnotationNames.Anonymizes => CodeChecks.OfAnonymizer(use, model),
            AnnotationNames.ConsentCheck => CodeChecks.OfConsentCheck(use, model.Policies),
            AnnotationNames.DataSubjectRequest => RequestChecks.Find(use, model),
            _ => Enumerable.Empty<Problem>(),
        });
}
