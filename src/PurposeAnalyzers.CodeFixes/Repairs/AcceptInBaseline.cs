using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Baseline;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.CodeFixes.Repairs;

/// <summary>
/// Adds the finding to the baseline that the project has. Nothing is offered where it has none: whether old findings may stay is decided
/// once for a code base, not at one of them.
/// </summary>
internal sealed class AcceptInBaseline : IRepair
{
    public bool NeedsDecision => true;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (!finding.Diagnostic.IsSuppressed
            && finding[FindingDiagnostic.Fingerprint] is { } name
            && Fingerprint.Parse(name) is { } fingerprint
            && BaselineOf(finding.Project.Project) is { } baseline)
        {
            yield return new Repair(
                Titles.Get("AcceptInBaseline", fingerprint.Rule, baseline.Name),
                "AcceptInBaseline." + fingerprint.Rule,
                [new AdditionalTextEdit(baseline.Id, name, text => SourceText.From(BaselineFile.Parse(text).Add([fingerprint]), text.Encoding))]);
        }
    }

    private static TextDocument? BaselineOf(Project project)
    {
        var options = project.AnalyzerOptions;
        var files = BaselineFiles.Among(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider);
        return project.AdditionalDocuments.FirstOrDefault(document => files.Any(file => file.Path == (document.FilePath ?? document.Name)));
    }
}
