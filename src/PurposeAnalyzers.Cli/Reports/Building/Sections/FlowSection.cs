using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Building.Sections;

/// <summary>Flows from data through purposes to recipients. Data is put together by category, or by the type that holds it, so that the drawing stays readable.</summary>
internal static class FlowSection
{
    /// <summary>What one can still follow with the eye; the thinnest edges are left out beyond.</summary>
    private const int MaxEdges = 80;

    public static FlowGraph Build(CollectedRecords records)
    {
        var edges = new Dictionary<(FlowNode From, FlowNode To), (int Count, int Violations)>();
        foreach (var ((data, purpose), uses) in records.Uses.Cells)
        {
            Add(DataNode(data, records), PurposeNode(purpose), uses.All, uses.Refused);
        }

        foreach (var ((data, purpose, recipient), disclosed) in records.Disclosures.Edges)
        {
            var from = purpose.Length > 0 ? PurposeNode(purpose) : DataNode(data, records);
            Add(from, new FlowNode(FlowNodeKind.Recipient, recipient, recipient), disclosed.All, disclosed.Refused);
        }

        var drawn = edges
            .OrderByDescending(edge => edge.Value.Violations)
            .ThenByDescending(edge => edge.Value.Count)
            .ThenBy(edge => edge.Key.From.Id, StringComparer.Ordinal)
            .ThenBy(edge => edge.Key.To.Id, StringComparer.Ordinal)
            .Take(MaxEdges)
            .ToList();
        var nodes = drawn.SelectMany(edge => new[] { edge.Key.From, edge.Key.To })
            .Distinct()
            .OrderBy(node => node.Kind)
            .ThenBy(node => node.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        return new FlowGraph(
            nodes,
            [
                .. drawn.Select(edge => new FlowEdge(nodes.IndexOf(edge.Key.From), nodes.IndexOf(edge.Key.To), edge.Value.Count, edge.Value.Violations))
                    .OrderBy(edge => edge.From)
                    .ThenBy(edge => edge.To),
            ]);

        void Add(FlowNode from, FlowNode to, int count, int violations)
        {
            var (known, wrong) = edges.GetValueOrDefault((from, to));
            edges[(from, to)] = (known + count, wrong + violations);
        }
    }

    private static FlowNode PurposeNode(string purpose) => new(FlowNodeKind.Purpose, purpose, purpose);

    private static FlowNode DataNode(string id, CollectedRecords records)
    {
        var category = records.Inventory.Data.TryGetValue(id, out var datum) ? datum.Categories.FirstOrDefault() : null;
        var group = category is null ? records.Names.RecordOf(id) ?? records.Names.Of(id) : new Symbol(category, category);
        return new FlowNode(FlowNodeKind.Data, group.Id, group.Name);
    }
}
