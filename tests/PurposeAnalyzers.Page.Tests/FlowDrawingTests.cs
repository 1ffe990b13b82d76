using PurposeAnalyzers.Cli.Reports.Html.Drawing;

namespace PurposeAnalyzers.Page.Tests;

/// <summary>The drawing of the flows.</summary>
public sealed class FlowDrawingTests
{
    private static readonly FlowGraph Large = LargeReport.Create(0).Flows;

    [Fact]
    public void Bars_of_a_column_do_not_overlap()
    {
        var drawing = new FlowDrawing(FoldedFlows.Of(Large, rest => $"{rest} more"));
        Assert.All(drawing.Nodes.GroupBy(node => node.X), column =>
        {
            var bars = column.OrderBy(node => node.Y).ToList();
            Assert.All(bars.Zip(bars.Skip(1)), pair => Assert.True(pair.First.Y + pair.First.Height < pair.Second.Y));
            Assert.True(bars[^1].Y + bars[^1].Height < drawing.Height);
        });
    }

    [Fact]
    public void What_does_not_fit_is_put_together_and_nothing_is_lost()
    {
        var folded = FoldedFlows.Of(Large, rest => $"{rest} more");
        Assert.All(folded.Nodes.GroupBy(node => node.Kind), column => Assert.InRange(column.Count(), 1, 18));
        Assert.Contains(folded.Nodes, node => node is { Kind: FlowNodeKind.Data, Name: "13 more" });
        Assert.Equal(Large.Edges.Sum(edge => edge.Count), folded.Edges.Sum(edge => edge.Count));
        Assert.Equal(Large.Edges.Sum(edge => edge.Violations), folded.Edges.Sum(edge => edge.Violations));
    }

    [Fact]
    public void A_graph_that_fits_is_drawn_as_it_is()
    {
        FlowGraph small = new([new(FlowNodeKind.Data, "contact", "contact"), new(FlowNodeKind.Recipient, "courier", "courier")], [new(0, 1, 3, 1)]);
        var folded = FoldedFlows.Of(small, _ => throw new InvalidOperationException());
        Assert.Equal<FlowNode>([.. small.Nodes], [.. folded.Nodes]);
        Assert.Equal<FlowEdge>([.. small.Edges], [.. folded.Edges]);
    }
}
