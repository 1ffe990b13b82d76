using System.Threading;
using PurposeAnalyzers.Facts;

namespace PurposeAnalyzers.Rules.StatedPurposes;

/// <summary>Code that something outside can call uses personal data and declares no purpose.</summary>
/// <example>
/// <code>
/// public class Export { public string Line(Member m) =&gt; m.Email; }   // PUR0202
/// </code>
/// </example>
internal sealed class UndeclaredPurposeRule : IFindingRule
{
    public FindingKind Kind => FindingKind.UndeclaredPurpose;

    public Draft Report(Finding finding, PurposeModel model, CancellationToken cancellationToken) => FindingDiagnostic.Create(
        Descriptors.PUR0202_UndeclaredPurpose, finding, model, cancellationToken,
        Wording.Used(finding.Refused), Wording.Code(finding.Owner));
}
