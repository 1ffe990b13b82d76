using System.Collections.Concurrent;

namespace PurposeAnalyzers.Facts;

/// <summary>
/// Bodies that the compiler has shown and nobody has judged yet. They wait for the end of their file, because judging asks for
/// what they call, and a body that is asked for before the compiler shows it is bound twice. On the command line the files
/// end together, when all bodies have been shown; an editor ends the one that it asks about.
/// </summary>
internal sealed class WaitingBodies
{
    private readonly ConcurrentDictionary<SyntaxTree, File> files = new();

    /// <returns>False when the file has ended already: another thread was faster, and the body must be judged at once.</returns>
    public bool Add(SyntaxTree tree, ShownBody body) => files.GetOrAdd(tree, _ => new File()).Add(body);

    /// <summary>Those of a file that has ended, in no particular order.</summary>
    public ImmutableArray<ShownBody> End(SyntaxTree tree) => files.GetOrAdd(tree, _ => new File()).End();

    private sealed class File
    {
        private readonly object gate = new();
        private readonly List<ShownBody> waiting = new();
        private bool hasEnded;

        public bool Add(ShownBody body)
        {
            lock (gate)
            {
                if (!hasEnded)
                {
                    waiting.Add(body);
                }

                return !hasEnded;
            }
        }

        public ImmutableArray<ShownBody> End()
        {
            lock (gate)
            {
                var bodies = waiting.ToImmutableArray();
                waiting.Clear();
                hasEnded = true;
                return bodies;
            }
        }
    }
}
