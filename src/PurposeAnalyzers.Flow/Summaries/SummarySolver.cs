using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Flow.Edits;

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
    private readonly KeptAnswers kept;
    private readonly IKeptForm<TSummary>? form;
    private readonly ConcurrentDictionary<ISymbol, Answer> published = new(SymbolEqualityComparer.Default);

    /// <param name="equations">How summaries follow from each other.</param>
    public SummarySolver(ISummaryEquations<TSummary> equations)
        : this(equations, KeptAnswers.None, form: null)
    {
    }

    /// <param name="equations">How summaries follow from each other.</param>
    /// <param name="kept">What earlier compilations have found.</param>
    /// <param name="form">How summaries outlive their compilation; null when they do not.</param>
    public SummarySolver(ISummaryEquations<TSummary> equations, KeptAnswers kept, IKeptForm<TSummary>? form)
    {
        this.equations = equations;
        this.kept = kept;
        this.form = form;
        if (form is not null)
        {
            kept.Register(this, form);
        }

        Published = callable => published[callable].Summary;
    }

    private Func<ISymbol, TSummary> Published { get; }

    public TSummary Get(ISymbol callable, CancellationToken cancellationToken)
    {
        if (!IsPublished(callable, cancellationToken))
        {
            new Query(this, cancellationToken).Run(callable);
        }

        var answer = published[callable];
        kept.Reads.Note(answer.Traces);
        return answer.Summary;
    }

    private bool IsPublished(ISymbol callable, CancellationToken cancellationToken)
    {
        if (published.ContainsKey(callable))
        {
            return true;
        }

        if (form is null || kept.Recall(callable, form, cancellationToken) is not { } recalled)
        {
            return false;
        }

        published.TryAdd(callable, new Answer(recalled.Answer, recalled.Traces));
        return true;
    }

    /// <param name="Summary">The summary.</param>
    /// <param name="Traces">What it depends on; null where that is not noted.</param>
    private readonly record struct Answer(TSummary Summary, Traces? Traces);

    private sealed class Node
    {
        public Node(ISymbol callable, int index, ImmutableArray<ISymbol> dependencies, Traces? traces)
        {
            Callable = callable;
            Index = LowLink = index;
            Dependencies = dependencies;
            Traces = traces;
        }

        public ISymbol Callable { get; }

        public int Index { get; }

        public ImmutableArray<ISymbol> Dependencies { get; }

        /// <summary>What was looked at for its summary, besides its dependencies.</summary>
        public Traces? Traces { get; }

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
            var traces = solver.kept.Reads.Begin();
            var node = new Node(callable, nodes.Count, DependenciesOf(callable, traces), traces);
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
            else if (!solver.IsPublished(to, cancellationToken))
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
                var summary = Compute(node, solver.Published);
                NoteDependencies(node.Traces, node, _ => false);
                Publish([new KeyValuePair<ISymbol, TSummary>(node.Callable, summary)], node.Traces);
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
            var members = component.ToDictionary<Node, ISymbol>(n => n.Callable, SymbolEqualityComparer.Default);
            TSummary SummaryOf(ISymbol callable) => local.TryGetValue(callable, out var summary) ? summary : solver.Published(callable);

            var dependents = DependentsWithin(component, local);
            var queue = new Queue<ISymbol>(component.Select(n => n.Callable));
            var queued = new HashSet<ISymbol>(queue, SymbolEqualityComparer.Default);
            while (queue.Count > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var callable = queue.Dequeue();
                queued.Remove(callable);
                var summary = Compute(members[callable], SummaryOf);
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

            var traces = solver.kept.Reads.Begin();
            component.ForEach(member => NoteDependencies(traces, member, local.ContainsKey));
            Publish(local, traces);
        }

        private ImmutableArray<ISymbol> DependenciesOf(ISymbol callable, Traces? traces)
        {
            using (solver.kept.Reads.NoteIn(traces))
            {
                return solver.equations.Dependencies(callable, cancellationToken);
            }
        }

        private TSummary Compute(Node node, Func<ISymbol, TSummary> summaryOf)
        {
            using (solver.kept.Reads.NoteIn(node.Traces))
            {
                return solver.equations.Compute(node.Callable, summaryOf, cancellationToken);
            }
        }

        /// <summary>A summary depends on what the summaries that it follows from depend on.</summary>
        private void NoteDependencies(Traces? traces, Node node, Func<ISymbol, bool> isWithin)
        {
            if (traces is null)
            {
                return;
            }

            traces.Merge(node.Traces!);
            foreach (var dependency in node.Dependencies)
            {
                if (!isWithin(dependency) && solver.published[dependency].Traces is { } theirs)
                {
                    traces.Add(theirs);
                }
            }
        }

        private void Publish(IReadOnlyCollection<KeyValuePair<ISymbol, TSummary>> component, Traces? traces)
        {
            foreach (var summary in component)
            {
                solver.published.TryAdd(summary.Key, new Answer(summary.Value, traces));
            }

            if (traces is not null && solver.form is { } form)
            {
                solver.kept.Keep(component, traces, form);
            }
        }

        private static ILookup<ISymbol, ISymbol> DependentsWithin(List<Node> component, Dictionary<ISymbol, TSummary> members) =>
            component
                .SelectMany(n => n.Dependencies.Where(members.ContainsKey).Select(d => (Dependency: d, Dependent: n.Callable)))
                .ToLookup(p => p.Dependency, p => p.Dependent, SymbolEqualityComparer.Default);
    }
}
