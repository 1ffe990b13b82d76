using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Baseline;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.Foundation;

/// <summary>
/// A line of a baseline that accepts nothing: it is malformed, repeats another, or its finding is gone. Entries of members that are
/// declared elsewhere may belong to another project of the solution, and are left to it.
/// </summary>
/// <example>
/// <code>
/// PUR0901|M:Campaign.To(Member)|P:Member.Email|0    # PUR0006: the method reads no email any more
/// </code>
/// </example>
internal static class IneffectiveBaselineRule
{
    private const int ShownText = 80;

    public static IEnumerable<Diagnostic> Judge(AdditionalText file, PurposeModel model, MemberFindings findings, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text)
        {
            yield break;
        }

        var baseline = BaselineFile.Parse(text);
        foreach (var problem in baseline.Problems)
        {
            yield return At(problem.Span, problem.First > 0
                ? Texts.Get("PUR0006_Duplicate", problem.First.ToString(CultureInfo.InvariantCulture))
                : Texts.Get("PUR0006_Malformed", problem.Text.Length > ShownText ? problem.Text.Substring(0, ShownText) + "…" : problem.Text));
        }

        foreach (var member in baseline.Entries.GroupBy(entry => entry.Fingerprint.Member))
        {
            var declared = model.FindDeclared(member.Key);
            if (declared.IsEmpty)
            {
                foreach (var entry in member.Where(_ => IsGone(member.Key, model)))
                {
                    yield return At(entry.Span, Texts.Get("PUR0006_NoMember", member.Key));
                }

                continue;
            }

            var found = new HashSet<string?>(declared
                .SelectMany(symbol => findings.Of(symbol, cancellationToken))
                .Select(finding => finding.Properties[FindingDiagnostic.Fingerprint]));
            foreach (var entry in member.Where(entry => !found.Contains(entry.Fingerprint.ToString())))
            {
                yield return At(entry.Span, Texts.Get("PUR0006_Stale", entry.Fingerprint.Rule, member.Key));
            }
        }

        Diagnostic At(TextSpan span, LocalizableString reason) =>
            Diagnostic.Create(Descriptors.PUR0006_IneffectiveBaseline, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)), reason);
    }

    /// <summary>The type is here and the member is not. Where the type is not here either, it may be in another project.</summary>
    private static bool IsGone(string member, PurposeModel model) =>
        DocumentationId.TryParse(member) is { Container: { Length: > 0 } type } && !model.FindDeclared("T:" + type).IsEmpty;
}
