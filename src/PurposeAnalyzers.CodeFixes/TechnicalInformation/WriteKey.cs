using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.CodeFixes.Trials;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.CodeFixes.TechnicalInformation;

/// <summary>Writes the key of an object in place of its personal data: <c>customer.Id</c> for <c>customer.Email</c>, or for the whole <c>customer</c>.</summary>
/// <param name="sink">The kind of place that it repairs.</param>
/// <param name="title">What it is called there.</param>
internal sealed class WriteKey(SinkKind sink, string title) : IRepair
{
    public bool NeedsDecision => true;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (finding[FlowDiagnostic.Sink] != sink.ToString()
            || finding.Model is not { } model
            || WrittenText.Of(finding, cancellationToken) is not { } written
            || ShorterText.Of(written, finding, cancellationToken) is not { } text)
        {
            yield break;
        }

        var keys = text.Pieces.Select(piece => ObjectKey.Of(piece, finding.Project, model, cancellationToken)).ToList();
        if (keys[0] is { } key
            && keys.All(other => other?.Expression.ToString() == key.Expression.ToString())
            && text.Replace(written.Call, key.Expression, key.Name) is { } replaced
            && Trial.Compiles(written.Call, replaced, finding.Project.Compilation, cancellationToken))
        {
            yield return new Repair(
                Titles.Get(title, text.Named, key.Expression),
                "Key",
                [new NodeEdit(written.Call, $"key for {text.Named} in argument {finding[FlowDiagnostic.Argument]}", (call, _) => text.Replace(call, key.Expression, key.Name) ?? call)]);
        }
    }
}
