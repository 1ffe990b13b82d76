using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Html.Drawing;

/// <summary>Where everything stands in the drawing of the flows: data on the left, purposes in the middle, recipients on the right.</summary>
public sealed class FlowDrawing
{
    public const int Width = 960;
    public const int BarWidth = 8;

    private const int Top = 36;
    private const int Gap = 22;
    private const double ThinnestFlow = 2;
    private const double ThickestFlow = 18;
    private const double LowestBar = 10;

    private static readonly double[] Columns = [210, 476, 742];

    private readonly FlowGraph graph;
    private readonly double[] tops;
    private readonly double[] heights;
    private readonly int[] places;
    private readonly double most;

    public FlowDrawing(FlowGraph graph)
    {
        this.graph = graph;
        most = graph.Edges.Max(edge => (double?)edge.Count) ?? 1;
        tops = new double[graph.Nodes.Length];
        heights = [.. Enumerable.Range(0, graph.Nodes.Length).Select(HeightOf)];
        places = [.. Enumerable.Range(0, graph.Nodes.Length).Select(PlacesOf)];
        Height = PlaceColumns();
        Nodes = [.. graph.Nodes.Select((node, i) => new DrawnNode(node, Columns[(int)node.Kind], tops[i], heights[i], places[i]))];
        Flows = [.. DrawFlows()];
    }

    public double Height { get; }

    public ImmutableArray<DrawnNode> Nodes { get; }

    /// <summary>The thickest first, so that thin ones lie on top and can be pointed at.</summary>
    public ImmutableArray<DrawnFlow> Flows { get; }

    /// <summary>Where the heading of a column stands.</summary>
    public static double ColumnOf(FlowNodeKind kind) => Columns[(int)kind];

    private double WidthOf(FlowEdge edge) => ThinnestFlow + ((ThickestFlow - ThinnestFlow) * Math.Sqrt(edge.Count / most));

    private double HeightOf(int node) => Math.Max(
        LowestBar,
        Math.Max(graph.Edges.Where(edge => edge.From == node).Sum(WidthOf), graph.Edges.Where(edge => edge.To == node).Sum(WidthOf)));

    private int PlacesOf(int node) => Math.Max(
        graph.Edges.Where(edge => edge.From == node).Sum(edge => edge.Count), graph.Edges.Where(edge => edge.To == node).Sum(edge => edge.Count));

    /// <summary>Each column is centred, and ordered by where its flows come from: then few of them cross.</summary>
    private double PlaceColumns()
    {
        var columns = Enumerable.Range(0, graph.Nodes.Length).GroupBy(i => graph.Nodes[i].Kind).OrderBy(column => column.Key).ToList();
        var tallest = columns.Max(column => (double?)TallnessOf([.. column])) ?? 0;
        foreach (var column in columns)
        {
            int[] nodes = [.. column.OrderBy(node => graph.Nodes[node].Id == FoldedFlows.Rest).ThenBy(SourceOf)];
            var y = Top + ((tallest - TallnessOf(nodes)) / 2);
            foreach (var node in nodes)
            {
                tops[node] = y;
                y += heights[node] + Gap;
            }
        }

        return Top + tallest + Gap;
    }

    private double TallnessOf(int[] nodes) => nodes.Sum(node => heights[node]) + (Gap * (nodes.Length - 1));

    private double SourceOf(int node) =>
        graph.Edges.Where(edge => edge.To == node).Select(edge => (double?)(tops[edge.From] + (heights[edge.From] / 2))).Average() ?? 0;

    private IEnumerable<DrawnFlow> DrawFlows()
    {
        var starts = Offsets(edge => edge.From, edge => edge.To);
        var ends = Offsets(edge => edge.To, edge => edge.From);
        return graph.Edges
            .Select((edge, i) => Draw(edge, starts[i], ends[i]))
            .OrderByDescending(flow => flow.Thickness);
    }

    private DrawnFlow Draw(FlowEdge edge, double start, double end)
    {
        var (from, to) = (graph.Nodes[edge.From], graph.Nodes[edge.To]);
        var (x1, x2) = (Columns[(int)from.Kind] + BarWidth, Columns[(int)to.Kind]);
        var bend = (x1 + x2) / 2;
        return new(FormattableString.Invariant($"M{x1} {start:0.#}C{bend} {start:0.#} {bend} {end:0.#} {x2} {end:0.#}"), WidthOf(edge), edge, from, to);
    }

    /// <summary>At what height each edge touches the bar at one of its ends: edges lie side by side there, in the order of their other ends.</summary>
    private double[] Offsets(Func<FlowEdge, int> here, Func<FlowEdge, int> there)
    {
        var offsets = new double[graph.Edges.Length];
        foreach (var bar in Enumerable.Range(0, offsets.Length).GroupBy(i => here(graph.Edges[i])))
        {
            var y = tops[bar.Key] + ((heights[bar.Key] - bar.Sum(i => WidthOf(graph.Edges[i]))) / 2);
            foreach (var i in bar.OrderBy(i => tops[there(graph.Edges[i])]))
            {
                var thickness = WidthOf(graph.Edges[i]);
                offsets[i] = y + (thickness / 2);
                y += thickness;
            }
        }

        return offsets;
    }
}
