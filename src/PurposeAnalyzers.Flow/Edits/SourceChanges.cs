using System.Collections.Concurrent;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>What is different from an earlier compilation, where it is bodies alone.</summary>
/// <param name="files">The files, by position, in which something has moved.</param>
/// <param name="code">The bodies that have changed, and what they name and create that they did not before.</param>
internal sealed class SourceChanges(ImmutableHashSet<int> files, HashSet<long> code)
{
    /// <summary>Many answers follow from the same others, which are looked at once.</summary>
    private readonly ConcurrentDictionary<Traces, bool> touched = new();

    public bool Move(ImmutableArray<int> heldFiles) => heldFiles.Any(files.Contains);

    /// <summary>Whether an answer depends on any of it. With a stack of its own: chains of calls may be long.</summary>
    /// <param name="traces">What the answer depends on.</param>
    /// <param name="isSameAgain">Whether answers for which something was looked at that has changed are the same as before.</param>
    public bool Touch(Traces traces, Func<Traces, bool> isSameAgain)
    {
        var path = new Stack<(Traces Traces, IEnumerator<Traces> Others)>();
        Enter(traces);
        while (path.Count > 0)
        {
            var (open, others) = path.Peek();
            if (!others.MoveNext())
            {
                path.Pop();
                touched.TryAdd(open, false);
            }
            else if (!touched.TryGetValue(others.Current, out var known))
            {
                Enter(others.Current);
            }
            else if (known)
            {
                TouchAll();
            }
        }

        return touched[traces];

        void Enter(Traces entered)
        {
            if (!entered.AreTouchedThemselves(code))
            {
                path.Push((entered, entered.Others.GetEnumerator()));
            }
            else if (isSameAgain(entered))
            {
                touched[entered] = false;
            }
            else
            {
                touched.TryAdd(entered, true);
                TouchAll();
            }
        }

        // Whoever is on the way there follows from it.
        void TouchAll()
        {
            foreach (var (open, _) in path)
            {
                touched.TryAdd(open, true);
            }

            path.Clear();
        }
    }
}
