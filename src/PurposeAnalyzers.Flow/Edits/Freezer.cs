using System.Runtime.CompilerServices;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>Takes the symbols out of one answer that is to be kept, and notes the files of the places in it.</summary>
internal sealed class Freezer(SymbolFinder finder, SourceFiles files)
{
    /// <summary>Most trails of an answer begin alike: what is the same object stays one.</summary>
    private readonly Dictionary<Trail, FrozenTrail> trails = new(SameObject.Instance);
    private readonly HashSet<int> holds = new();
    private bool hasForeignPlaces;

    public NameTable Names { get; } = new(finder);

    /// <summary>Whether all of the answer can be said about a later compilation.</summary>
    public bool IsComplete => !Names.IsIncomplete && !hasForeignPlaces;

    /// <summary>The positions of the files whose places the answer holds.</summary>
    public ImmutableArray<int> Holds => holds.ToImmutableArray();

    public SyntaxNode Hold(SyntaxNode place)
    {
        if (files.PositionOf(place.SyntaxTree) is { } position)
        {
            holds.Add(position);
        }
        else
        {
            hasForeignPlaces = true;
        }

        return place;
    }

    public FrozenTrail? Freeze(Trail? trail)
    {
        if (trail is null)
        {
            return null;
        }

        if (!trails.TryGetValue(trail, out var frozen))
        {
            trails.Add(trail, frozen = new FrozenTrail(Freeze(trail.Previous), trail, this));
        }

        return frozen;
    }

    private sealed class SameObject : IEqualityComparer<Trail>
    {
        public static readonly SameObject Instance = new();

        public bool Equals(Trail? x, Trail? y) => ReferenceEquals(x, y);

        public int GetHashCode(Trail trail) => RuntimeHelpers.GetHashCode(trail);
    }
}
