using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.PolicyFiles;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Rules.PolicyExceptions;

namespace PurposeAnalyzers.CodeFixes.StatedPurposes;

/// <summary>Writes the id that was probably meant: in an attribute, where a constant of the wrong value is replaced too, and in the policy file.</summary>
internal sealed class UseSuggestedId : IRepair
{
    public bool NeedsDecision => false;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (finding[UnknownId.SuggestionProperty] is { } suggestion
            && (finding[UnknownId.IdProperty] ?? finding[ExceptionDiagnostic.Exception]) is { } id
            && ((Edit?)EditInCode(suggestion, finding, cancellationToken) ?? EditInPolicy(id, suggestion, finding)) is { } edit)
        {
            yield return new Repair(Titles.Get("UseSuggestedId", id, suggestion), "UseSuggestedId", [edit]);
        }
    }

    private static NodeEdit? EditInCode(string suggestion, ReportedFinding finding, CancellationToken cancellationToken)
    {
        var kind = Enum.TryParse<IdKind>(finding[UnknownId.KindProperty], out var named) ? named : IdKind.Exception;
        return finding.Node(cancellationToken) is ExpressionSyntax id
            ? new NodeEdit(id, "use " + suggestion, (old, context) => PolicyConstantReference.Build(suggestion, kind, context).WithTriviaFrom(old))
            : null;
    }

    private static AdditionalTextEdit? EditInPolicy(string id, string suggestion, ReportedFinding finding)
    {
        var place = finding.Diagnostic.Location;
        return place.Kind == LocationKind.ExternalFile && PolicyText.Find(place.GetLineSpan().Path, finding.Project.Project) is { } policy
            ? new AdditionalTextEdit(policy.Id, $"{id} at {place.SourceSpan} becomes {suggestion}", text => PolicyText.Replace(text, place.GetLineSpan().StartLinePosition, id, suggestion))
            : null;
    }
}
