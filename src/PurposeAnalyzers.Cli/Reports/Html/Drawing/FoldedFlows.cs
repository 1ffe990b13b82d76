using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Html.Drawing;

/// <summary>A graph small enough to be drawn: of each column, the nodes with most flow, and one for all others.</summary>
public static class FoldedFlows
{
    /// <summary>The id of a node for all others.</summary>
    public const string Rest = "+";

    private const int MostNodes = 18;

    /// <param name="nameRest">Names the node for all others, given how many they are.</param>
    public static FlowGraph Of(FlowGraph graph, Func<int, string> nameRest)
    {
        var flow = new int[graph.Nodes.Length];
        foreach (var edge in graph.Edges)
        {
            flow[edge.From] += edge.Count;
            flow[edge.To] += edge.Count;
        }

        var nodes = ImmutableArray.CreateBuilder<FlowNode>();
        var placeOf = new int[graph.Nodes.Length];
        foreach (var column in Enumerable.Range(0, graph.Nodes.Length).GroupBy(i => graph.Nodes[i].Kind).OrderBy(column => column.Key))
        {
            int[] ranked = [.. column.OrderByDescending(i => flow[i])];
            int[] shown = ranked.Length > MostNodes ? ranked[..(MostNodes - 1)] : ranked;
            foreach (var i in shown)
            {
                placeOf[i] = nodes.Count;
                nodes.Add(graph.Nodes[i]);
            }

            var rest = ranked.Length - shown.Length;
            if (rest > 0)
            {
                foreach (var i in ranked[shown.Length..])
                {
                    placeOf[i] = nodes.Count;
                }

                nodes.Add(new FlowNode(column.Key, Rest, nameRest(rest)));
            }
        }

        var edges = graph.Edges
            .GroupBy(edge => (From: placeOf[edge.From], To: placeOf[edge.To]))
            .Select(edge => new FlowEdge(edge.Key.From, edge.Key.To, edge.Sum(e => e.Count), edge.Sum(e => e.Violations)));
        return new(nodes.ToImmutable(), [.. edges]);
    }
}
