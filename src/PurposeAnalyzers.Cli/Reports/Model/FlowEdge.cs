namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>Data that flows between two nodes of neighbouring columns, or past a purpose that is not known.</summary>
/// <param name="From">Index into the nodes.</param>
/// <param name="To">Index into the nodes.</param>
/// <param name="Count">Places in code.</param>
/// <param name="Violations">Those of them that are not allowed.</param>
public sealed record FlowEdge(int From, int To, int Count, int Violations);
