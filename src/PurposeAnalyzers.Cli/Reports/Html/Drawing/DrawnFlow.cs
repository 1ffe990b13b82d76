using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Html.Drawing;

/// <summary>A band of the drawing.</summary>
/// <param name="Path">As SVG writes it.</param>
public sealed record DrawnFlow(string Path, double Thickness, FlowEdge Edge, FlowNode From, FlowNode To);
