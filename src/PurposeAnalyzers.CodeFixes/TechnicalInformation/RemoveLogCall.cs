using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.CodeFixes.Statements;
using PurposeAnalyzers.CodeFixes.Trials;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.CodeFixes.TechnicalInformation;

/// <summary>Removes a log call of which nothing is left without the data.</summary>
internal sealed class RemoveLogCall : IRepair
{
    public bool NeedsDecision => true;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (finding[FlowDiagnostic.Sink] == nameof(SinkKind.Log)
            && WrittenText.CallAt(finding, cancellationToken) is { } call
            && WrittenText.ListOf(call) is { } list
            && !ShorterText.DoesMore(list)
            && !(WrittenText.Of(finding, cancellationToken) is { } written && DropFromText.Shorten(written, finding, cancellationToken) is not null)
            && StatementRemoval.Of(call) is { } removal
            && Trial.Compiles(removal.Node, removal.Apply(removal.Node), finding.Project.Compilation, cancellationToken))
        {
            yield return new Repair(Titles.Get("RemoveLog", call is InvocationExpressionSyntax invocation ? invocation.Expression : call), "RemoveLog", [new NodeEdit(removal.Node, $"remove {call} at {call.SpanStart}", (current, _) => removal.Apply(current))]);
        }
    }
}
