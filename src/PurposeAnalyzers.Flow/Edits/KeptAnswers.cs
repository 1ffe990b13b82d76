using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Flow.Mentions;
using PurposeAnalyzers.Flow.Summaries;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>
/// Answers about the code of a compilation that were found in an earlier one and still hold, because whoever types changes one body at a time. Kept with the file that
/// declares the code, so that they go with it.
/// </summary>
/// <remarks>An answer holds as long as no declaration has changed anywhere, and the bodies that were looked at for it are the same or give the same answers.</remarks>
internal sealed class KeptAnswers
{
    /// <summary>Where nobody will ask again, as in a build, nothing is kept.</summary>
    public static readonly KeptAnswers None = new();

    /// <summary>To find one answer again may ask for others to be found again, on the same stack. Beyond this depth they count as different.</summary>
    private const int MaxNested = 16;

    private readonly Func<SyntaxTree, FileAnswers>? answersOf;
    private readonly SourceState? state;
    private readonly SourceFiles? files;
    private readonly SymbolFinder? finder;
    private readonly ConcurrentDictionary<SourceState, SourceChanges?> changes = new();
    private readonly ConcurrentDictionary<Type, object> solvers = new();

    /// <summary>What each thread is finding again: code that has changed may have come to call what depended on it.</summary>
    private readonly ConcurrentDictionary<Thread, HashSet<Traces>> beingFound = new();

    private KeptAnswers()
    {
    }

    private KeptAnswers(Compilation compilation, SourceFiles files, SourceState state, Func<SyntaxTree, FileAnswers> answersOf)
    {
        this.files = files;
        this.state = state;
        this.answersOf = answersOf;
        finder = new SymbolFinder(compilation);
        Reads = new BodyReads(files);
    }

    /// <summary>Whoever looks into a body for an answer says so here.</summary>
    public BodyReads Reads { get; } = BodyReads.None;

    /// <summary>Of a compilation whose files were seen before; nothing is kept for one that is all new, as a build's is.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="environment">What answers depend on besides code, to be compared by value.</param>
    /// <param name="indexOf">What the text of a file tells.</param>
    /// <param name="answersOf">What was found out about the code of a file.</param>
    public static KeptAnswers Of(Compilation compilation, object environment, Func<SyntaxTree, FileIndex> indexOf, Func<SyntaxTree, FileAnswers> answersOf)
    {
        var files = new SourceFiles(compilation, indexOf);
        var state = new SourceState(compilation, files.Indexes, environment);
        SourceState? earlier = null;
        foreach (var file in compilation.SyntaxTrees)
        {
            var answers = answersOf(file);
            earlier ??= answers.LastSeen;
            answers.LastSeen = state;
        }

        if (earlier is null)
        {
            return None;
        }

        earlier.LetGo(state);
        return new KeptAnswers(compilation, files, state, answersOf);
    }

    /// <summary>Answers of a kind are found again by whoever finds them.</summary>
    public void Register<T>(SummarySolver<T> solver, IKeptForm<T> form)
        where T : IEquatable<T>
    {
        if (finder is not null)
        {
            solvers[typeof(T)] = (solver, form);
        }
    }

    /// <summary>An answer that still holds, and what it depends on; null when there is none.</summary>
    public (T Answer, Traces Traces)? Recall<T>(ISymbol callable, IKeptForm<T> form, CancellationToken cancellationToken)
        where T : IEquatable<T>
    {
        if (finder is null || PlaceOf(callable) is not { } place || answersOf!(place.SyntaxTree).Get<T>(callable, place.Span) is not { } kept)
        {
            return null;
        }

        if (kept.State != state)
        {
            if (ChangesSince(kept.State) is not { } changes || changes.Move(kept.Holds) || changes.Touch(kept.Traces, traces => AreSameAgain(traces, cancellationToken)))
            {
                return null;
            }

            answersOf(place.SyntaxTree).Set(callable, place.Span, kept with { State = state! });
        }

        return ThawedSymbols.Find(kept.Names, finder) is { } symbols ? (form.Thaw(kept.Answer, symbols), kept.Traces) : null;
    }

    /// <param name="answers">Answers that depend on the same.</param>
    /// <param name="traces">What they depend on.</param>
    /// <param name="form">How they outlive their compilation.</param>
    public void Keep<T>(IReadOnlyCollection<KeyValuePair<ISymbol, T>> answers, Traces traces, IKeptForm<T> form)
        where T : IEquatable<T>
    {
        var kept = answers.Select(answer => (Callable: answer.Key, Answer: Frozen(answer.Key, answer.Value, traces, form))).ToList();

        // What holds places would hold the files of them, and is another answer as soon as they move.
        if (kept.All(k => k.Answer is { Holds.IsEmpty: true }))
        {
            traces.Answers = kept.Select(k => (KeptAnswer)k.Answer!).ToImmutableList();
        }

        foreach (var (callable, answer) in kept)
        {
            if (answer is not null && PlaceOf(callable) is { } place)
            {
                answersOf!(place.SyntaxTree).Set(callable, place.Span, answer);
            }
        }
    }

    private KeptAnswer<T>? Frozen<T>(ISymbol callable, T answer, Traces traces, IKeptForm<T> form)
        where T : IEquatable<T>
    {
        var freezer = new Freezer(finder!, files!);
        return finder!.NameOf(callable) is { } name && form.Freeze(answer, freezer) is { } frozen && freezer.IsComplete
            ? new KeptAnswer<T>(name, frozen, freezer.Names.Names, freezer.Holds, traces, state!)
            : null;
    }

    /// <summary>Whether the same answer is found in this compilation.</summary>
    public bool IsFoundAgain<T>(KeptAnswer<T> kept, CancellationToken cancellationToken)
        where T : IEquatable<T>
    {
        var (solver, form) = ((SummarySolver<T>, IKeptForm<T>))solvers[typeof(T)];
        return finder!.Find(kept.About) is { } callable
            && ThawedSymbols.Find(kept.Names, finder) is { } symbols
            && solver.Get(callable, cancellationToken).Equals(form.Thaw(kept.Answer, symbols));
    }

    /// <summary>Most edits change nothing that others can tell: whoever calls the edited code then need not be looked at again.</summary>
    private bool AreSameAgain(Traces traces, CancellationToken cancellationToken)
    {
        var around = beingFound.GetOrAdd(Thread.CurrentThread, _ => new HashSet<Traces>());
        if (traces.Answers is not { IsEmpty: false } answers || around.Count == MaxNested || !around.Add(traces))
        {
            return false;
        }

        try
        {
            using (Reads.NoteIn(null))
            {
                var areSame = answers.All(answer => answer.IsFoundAgain(this, cancellationToken));
                traces.IsOutdated |= areSame;
                return areSame;
            }
        }
        finally
        {
            around.Remove(traces);
        }
    }

    private SourceChanges? ChangesSince(SourceState earlier) =>
        changes.TryGetValue(earlier, out var known) ? known : changes.GetOrAdd(earlier, state!.ChangesSince(earlier));

    /// <summary>Where the code is declared; null for what has several declarations, or none.</summary>
    private SyntaxReference? PlaceOf(ISymbol callable) =>
        callable.IsDefinition && callable.DeclaringSyntaxReferences is { Length: 1 } references && finder!.Compilation.ContainsSyntaxTree(references[0].SyntaxTree) ? references[0] : null;
}
