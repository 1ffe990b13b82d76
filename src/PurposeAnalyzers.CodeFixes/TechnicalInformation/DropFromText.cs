using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.CodeFixes.Trials;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.CodeFixes.TechnicalInformation;

/// <summary>Drops the data from a log entry or message of which something is left: the hole of a template with its value, the hole of an interpolated string, a piece of a sum.</summary>
/// <param name="sink">The kind of place that it repairs.</param>
/// <param name="title">What it is called there.</param>
internal sealed class DropFromText(SinkKind sink, string title) : IRepair
{
    public bool NeedsDecision => true;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (finding[FlowDiagnostic.Sink] == sink.ToString() && WrittenText.Of(finding, cancellationToken) is { } written && Shorten(written, finding, cancellationToken) is { } text)
        {
            yield return new Repair(
                Titles.Get(title, text.Named),
                "Drop",
                [new NodeEdit(written.Call, $"drop {text.Named} from argument {finding[FlowDiagnostic.Argument]}", (call, _) => text.Drop(call) ?? call)]);
        }
    }

    /// <summary>Null where nothing can be dropped, or nothing would be left.</summary>
    public static ShorterText? Shorten(WrittenText written, ReportedFinding finding, CancellationToken cancellationToken) =>
        ShorterText.Of(written, finding, cancellationToken) is { } text
        && text.Drop(written.Call) is { } shorter
        && Trial.Compiles(written.Call, shorter, finding.Project.Compilation, cancellationToken)
            ? text
            : null;
}
