using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Resources;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Baseline;

/// <summary>Suppresses the findings that a baseline accepts: reports show them as suppressed, each with the reason that its entry gives.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        new PurposeAnalyzer().SupportedDiagnostics.Select(rule => Suppressing(rule.Id, reason: null)).ToImmutableArray();

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var accepted = BaselineFiles.Among(context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider)
            .SelectMany(file => BaselineFiles.Read(file, context.CancellationToken).Entries)
            .ToLookup(entry => entry.Fingerprint.ToString());
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FindingDiagnostic.Fingerprint, out var fingerprint)
                && accepted[fingerprint!].FirstOrDefault() is { } entry)
            {
                context.ReportSuppression(Suppression.Create(Suppressing(diagnostic.Id, entry.Reason ?? ""), diagnostic));
            }
        }
    }

    private static SuppressionDescriptor Suppressing(string rule, string? reason) => new("S" + rule, rule, new Justification(reason));

    /// <summary>
    /// The compiler takes only suppressions that a suppressor has announced, and knows them by their justification too. The reason of an
    /// entry is known when the file is, so all justifications count as the announced one.
    /// </summary>
    private sealed class Justification(string? reason) : LocalizableString
    {
        // An entry without a reason justifies nothing, and reviewers shall see that.
        private readonly LocalizableString text = reason switch
        {
            null => Texts.Get("Baseline_Accepted"),
            "" => "",
            _ => Texts.Get("Baseline_AcceptedBecause", reason),
        };

        protected override string GetText(IFormatProvider? formatProvider) => text.ToString(formatProvider);

        protected override int GetHash() => typeof(Justification).GetHashCode();

        protected override bool AreEqual(object? other) => other is Justification;
    }
}
