using System.Threading;
using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>
/// Notes which bodies are looked at while an answer is found, so that it can be told later whether an edit matters to it. Whoever looks into a body, or into what was
/// found out about one, says so; who asks has opened a scope in which it is written down.
/// </summary>
internal sealed class BodyReads
{
    /// <summary>Where nobody will ask again, as in a build, nothing is noted.</summary>
    public static readonly BodyReads None = new(files: null);

    private readonly SourceFiles? files;
    private readonly ThreadLocal<Traces?>? current;

    public BodyReads(SourceFiles? files)
    {
        this.files = files;
        current = files is null ? null : new ThreadLocal<Traces?>();
    }

    /// <summary>What a new answer depends on: nothing yet. Null where nothing is noted.</summary>
    public Traces? Begin() => files is null ? null : new Traces();

    /// <summary>Until the scope ends, what this thread reads is noted there, and not in the scope around it.</summary>
    public Scope NoteIn(Traces? traces) => new(current, traces);

    /// <summary>The body of the member is looked at, or of a type all that are in it.</summary>
    public void Note(ISymbol declared)
    {
        if (current?.Value is { } traces)
        {
            foreach (var reference in declared.DeclaringSyntaxReferences)
            {
                if (files!.PositionOf(reference.SyntaxTree) is { } position)
                {
                    var (first, end) = files[position].Bodies.Within(reference.Span, isType: declared is ITypeSymbol);
                    for (var number = first; number < end; number++)
                    {
                        traces.Add(Traces.OfBody(position, number));
                    }
                }
            }
        }
    }

    /// <summary>Somebody wants to know who names a member.</summary>
    public void NoteNamed(string member) => current?.Value?.Add(Traces.OfNamed(WordSet.HashOf(member)));

    /// <summary>Somebody wants to know who creates objects of types of this name.</summary>
    public void NoteCreated(string type) => current?.Value?.Add(Traces.OfCreated(WordSet.HashOf(type)));

    /// <summary>Whether anybody wants to know what is looked at now.</summary>
    public bool IsNoting => current?.Value is not null;

    /// <summary>Something is looked at of which nobody notes what it depends on.</summary>
    public void NoteAll() => current?.Value?.AddAllBodies();

    /// <summary>An answer is used that was found before.</summary>
    public void Note(Traces? traces)
    {
        if (traces is not null)
        {
            current?.Value?.Add(traces);
        }
    }

    internal readonly struct Scope : IDisposable
    {
        private readonly ThreadLocal<Traces?>? current;
        private readonly Traces? outer;

        public Scope(ThreadLocal<Traces?>? current, Traces? traces)
        {
            this.current = current;
            outer = current?.Value;
            if (current is not null)
            {
                current.Value = traces;
            }
        }

        public void Dispose()
        {
            if (current is not null)
            {
                current.Value = outer;
            }
        }
    }
}
