namespace PurposeAnalyzers.Flow.Edits;

/// <summary>
/// What an answer depends on besides declarations: on some bodies, on who names some members, on who creates objects of some types, and on what other answers depend on from which
/// it follows.
/// </summary>
/// <remarks>Grows while the answer is being found; afterwards nobody writes to it.</remarks>
internal sealed class Traces
{
    private const long Named = 1L << 61;
    private const long Created = 1L << 62;

    private readonly HashSet<long> own = new();
    private readonly HashSet<Traces> others = new();
    private bool isOnAllBodies;
    private volatile bool isOutdated;
    private volatile ImmutableList<KeptAnswer> answers = ImmutableList<KeptAnswer>.Empty;

    /// <summary>What stands for a body.</summary>
    /// <param name="file">The position of the file among all.</param>
    /// <param name="number">The number of the body in it.</param>
    public static long OfBody(int file, int number) => ((long)file << 32) | (uint)number;

    /// <param name="nameHash">The hash of the name of a member.</param>
    public static long OfNamed(int nameHash) => Named | (uint)nameHash;

    /// <param name="nameHash">The hash of the name of a type.</param>
    public static long OfCreated(int nameHash) => Created | (uint)nameHash;

    /// <summary>Those of the other answers.</summary>
    public IReadOnlyCollection<Traces> Others => others;

    /// <summary>Whether the same answers were found again in other code: then this does not tell any more what they depend on, and they have to be compared each time.</summary>
    public bool IsOutdated
    {
        get => isOutdated;
        set => isOutdated = value;
    }

    /// <summary>The answers that depend on exactly this: several, if they follow from each other. Empty where nobody can tell later whether they are the same.</summary>
    public ImmutableList<KeptAnswer> Answers
    {
        get => answers;
        set => answers = value;
    }

    public void Add(long trace) => own.Add(trace);

    public void Add(Traces answer)
    {
        if (answer != this)
        {
            others.Add(answer);
        }
    }

    public void AddAllBodies() => isOnAllBodies = true;

    /// <summary>Adds what one of several answers depends on that follow from each other.</summary>
    public void Merge(Traces member)
    {
        own.UnionWith(member.own);
        others.UnionWith(member.others);
        others.Remove(this);
        isOnAllBodies |= member.isOnAllBodies;
    }

    /// <summary>Whether something was looked at that is different now, the other answers aside.</summary>
    public bool AreTouchedThemselves(HashSet<long> changed) => isOutdated || (isOnAllBodies && changed.Count > 0) || own.Overlaps(changed);
}
