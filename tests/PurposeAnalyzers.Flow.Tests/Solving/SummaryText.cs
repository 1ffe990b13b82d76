using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Tests.Solving;

/// <summary>Everything that a summary says, as text that compares across compilations.</summary>
internal static class SummaryText
{
    public static string Of(FlowSummary summary) => string.Join('\n',
    [
        "returns " + Of(summary.Result),
        .. Sorted(summary.Outs.Select(p => $"leaves in {p.Key} {Of(p.Value)}")),
        .. Sorted(summary.Demands.InOrder.Select(p => $"asks {Of(p.Key.Origin, p.Value)} for {p.Key.Demand}")),
        .. Sorted(summary.Callbacks.Select(p => $"calls {Of(p.Key.Delegate, null)} {p.Key.Position} with {Of(p.Value)}")),
        .. Sorted(summary.Kept.Select(p => $"keeps in {p.Key} {Of(p.Value)}")),
        .. Sorted(summary.Created.Select(p => $"creates with {p.Key} {Of(p.Value)}")),
        summary.IsIncomplete ? "incomplete" : "complete",
    ]);

    public static string Of(Arrival arrival) => $"{arrival.Demand} <- {arrival.Symbol} at {Of(arrival.Site)} [{arrival.Argument}] in {arrival.Function}{Of(arrival.Trail)}";

    private static string Of(Value value) => "{" + string.Join(", ",
    [
        .. Sorted(value.Own.Entries.Select(e => Of(e.Origin, e.Trail))),
        .. Sorted(value.Members.Select(m => m.Member.Name + " = " + Of(m.Value))),
        .. Sorted(value.Targets.Select(t => "-> " + t.Method + Of(t.Receiver))),
    ]) + "}";

    private static string Of(Origin origin, Trail? trail) => origin switch
    {
        SymbolOrigin symbol => symbol.Symbol.ToString(),
        ParameterOrigin parameter => $"{parameter.Parameter.ContainingSymbol}#{parameter.Parameter}.{string.Join('.', parameter.Path.Steps.Select(s => s?.Name ?? "()"))}:{parameter.Form}",
        ObjectOrigin hidden => "object " + hidden.Type,
        _ => throw new NotSupportedException(origin.ToString()),
    } + Of(trail);

    private static string Of(Trail? trail) => trail is null ? "" : $" ({trail.Length}: {string.Join(" > ", Trail.StepsOf(trail).Select(s => Of(s.Step) + (s.Entered is { } callable ? " " + callable.Name : "")))})";

    private static string Of(SyntaxNode node) => $"{node.SyntaxTree.FilePath}{node.Span}";

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Order(StringComparer.Ordinal);
}
