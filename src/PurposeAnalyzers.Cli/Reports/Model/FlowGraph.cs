namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>The flows between data, purposes and recipients, put together so that they can be drawn.</summary>
public sealed record FlowGraph(ImmutableArray<FlowNode> Nodes, ImmutableArray<FlowEdge> Edges);
