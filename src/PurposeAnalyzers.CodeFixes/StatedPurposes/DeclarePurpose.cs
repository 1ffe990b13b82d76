using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.PolicyFiles;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes.Exceptions;

namespace PurposeAnalyzers.CodeFixes.StatedPurposes;

/// <summary>Declares the purpose that code names in the policy in force, with a text that somebody has yet to write.</summary>
internal sealed class DeclarePurpose : IRepair
{
    public bool NeedsDecision => true;

    private const string Section = "Purposes";

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (finding.Diagnostic.Location.IsInSource
            && finding[UnknownId.KindProperty] is nameof(IdKind.Purpose)
            && finding[UnknownId.IdProperty] is { } id
            && PolicyId.IsWellFormed(id)
            && finding.Project.Policies.Current is { Purposes.IsEmpty: false } policy
            && PolicyText.Find(policy.Path, finding.Project.Project) is { } document
            && finding.Project.Project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(file => file.Path == policy.Path)?.GetText(cancellationToken) is { } written
            && PolicyText.Append(written, Section, string.Empty) != written)
        {
            yield return new Repair(
                Titles.Get("DeclarePurpose", id, document.Name),
                "DeclarePurpose",
                [new AdditionalTextEdit(document.Id, "declare " + id, text => PolicyText.Append(text, Section, $"<Purpose Id=\"{id}\">{ExceptionValidity.ToDo}: say what the data is used for</Purpose>"))]);
        }
    }
}
