using System.Collections.Concurrent;
using System.Threading;

namespace PurposeAnalyzers.Flow.Summaries;

/// <summary>
/// Summaries on demand: walks what the asked-for callable depends on, solves each strongly connected component when all it
/// depends on is solved, and publishes a component only when it is complete. So every answer is the least solution, whichever
/// thread asks first and for whatever, and a cancelled query leaves nothing half-done behind.
/// </summary>
/// <remarks>Tarjan (1972), "Depth-first search and linear graph algorithms", with a stack of its own: call chains may be long.</remarks>
internal sealed class SummarySolver<TSummary>
    where TSummary : IEquatable<TSummary>
{
    private readonly ISummaryEquations<TSummary> equations;
    private readonly ConcurrentDictionary<ISymbol, TSummary> published = new(SymbolEqualityComparer.Default);

    public SummarySolver(ISummaryEquations<TSummary> equations)
    {
        this.equations = equations;
        Published = callable => published[callable];
    }

    private Func<ISymbol, TSummary> Published { get; }

    public TSummary Get(ISymbol callable, CancellationToken cancellationToken)
    {
        if (!published.TryGetValue(callable, out var summary))
        {
            new Query(this, cancellationToken).Run(callable);
            summary = published[callable];
        }

        return summary;
    }

    private sealed class Node
    {
        public Node(ISymbol callable, int index, ImmutableArray<ISymbol> dependencies)
        {
            Callable = callable;
            Index = LowLink = index;
            Dependencies = dependencies;
        }

        public ISymbol Callable { get; }

        public int Index { get; }

        public ImmutableArray<ISymbol> Dependencies { get; }

        public int LowLink { get; set; }

        /// <summary>How many dependencies have been walked.</summary>
        public int Walked { get; set; }

        public bool InOpenComponent { get; set; } = true;

        /// <summary>Whether it depends on itself without detour.</summary>
        public bool IsRecursive { get; set; }
    }

    private sealed class Query
    {
        private readonly SummarySolver<TSummary> solver;
        private readonly CancellationToken cancellationToken;
        private readonly Dictionary<ISymbol, Node> nodes = new(SymbolEqualityComparer.Default);
        private readonly Stack<Node> path = new();
        private readonly Stack<Node> open = new();

        public Query(SummarySolver<TSummary> solver, CancellationToken cancellationToken)
        {
            this.solver = solver;
            this.cancellationToken = cancellationToken;
        }

        public void Run(ISymbol callable)
        {
            Enter(callable);
            while (path.Count > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var node = path.Peek();
                if (node.Walked < node.Dependencies.Length)
                {
                    Walk(node, node.Dependencies[node.Walked++]);
                }
                else
                {
                    Leave(path.Pop());
                }
            }
        }

        private void Enter(ISymbol callable)
        {
            var node = new Node(callable, nodes.Count, solver.equations.Dependencies(callable, cancellationToken));
            nodes.Add(callable, node);
            path.Push(node);
            open.Push(node);
        }

        private void Walk(Node from, ISymbol to)
        {
            if (nodes.TryGetValue(to, out var known))
            {
                from.IsRecursive |= known == from;
                if (known.InOpenComponent)
                {
                    from.LowLink = Math.Min(from.LowLink, known.Index);
                }
            }
            else if (!solver.published.ContainsKey(to))
            {
                Enter(to);
            }
        }

        private void Leave(Node node)
        {
            if (path.Count > 0)
            {
                path.Peek().LowLink = Math.Min(path.Peek().LowLink, node.LowLink);
            }

            if (node.LowLink != node.Index)
            {
                return;
            }

            if (open.Peek() == node && !node.IsRecursive)
            {
                open.Pop().InOpenComponent = false;
                Publish(node.Callable, solver.equations.Compute(node.Callable, solver.Published, cancellationToken));
            }
            else
            {
                Solve(PopComponent(node));
            }
        }

        private List<Node> PopComponent(Node root)
        {
            var component = new List<Node>();
            Node member;
            do
            {
                member = open.Pop();
                member.InOpenComponent = false;
                component.Add(member);
            }
            while (member != root);
            return component;
        }

        private void Solve(List<Node> component)
        {
            var local = component.ToDictionary<Node, ISymbol, TSummary>(n => n.Callable, _ => solver.equations.Bottom, SymbolEqualityComparer.Default);
            TSummary SummaryOf(ISymbol callable) => local.TryGetValue(callable, out var summary) ? summary : solver.published[callable];

            var dependents = DependentsWithin(component, local);
            var queue = new Queue<ISymbol>(component.Select(n => n.Callable));
            var queued = new HashSet<ISymbol>(queue, SymbolEqualityComparer.Default);
            while (queue.Count > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var callable = queue.Dequeue();
                queued.Remove(callable);
                var summary = solver.equations.Compute(callable, SummaryOf, cancellationToken);
                if (summary.Equals(local[callable]))
                {
                    continue;
                }

                local[callable] = summary;
                foreach (var dependent in dependents[callable])
                {
                    if (queued.Add(dependent))
                    {
                        queue.Enqueue(dependent);
                    }
                }
            }

            foreach (var pair in local)
            {
                Publish(pair.Key, pair.Value);
            }
        }

        private void Publish(ISymbol callable, TSummary summary) => solver.published.TryAdd(callable, summary);

        private static ILookup<ISymbol, ISymbol> DependentsWithin(List<Node> component, Dictionary<ISymbol, TSummary> members) =>
            component
                .SelectMany(n => n.Dependencies.Where(members.ContainsKey).Select(d => (Dependency: d, Dependent: n.Callable)))
                .ToLookup(p => p.Dependency, p => p.Dependent, SymbolEqualityComparer.Default);
    }
}
