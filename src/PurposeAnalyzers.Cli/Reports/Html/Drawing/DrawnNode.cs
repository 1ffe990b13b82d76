using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Html.Drawing;

/// <summary>A bar of the drawing.</summary>
/// <param name="Places">Places in code where data flows through it.</param>
public sealed record DrawnNode(FlowNode Node, double X, double Y, double Height, int Places);
