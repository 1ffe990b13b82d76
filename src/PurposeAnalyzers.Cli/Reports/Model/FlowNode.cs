namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>Something that data flows from, through or to.</summary>
/// <param name="Id">Unique among the nodes of its kind; empty for the purpose of unmarked code.</param>
public sealed record FlowNode(FlowNodeKind Kind, string Id, string Name);
