namespace PurposeAnalyzers.Cli.Sarif;

/// <summary>What the next element of an array turned out to be.</summary>
internal enum JsonElementRead
{
    /// <summary>An object, parsed.</summary>
    Object,

    /// <summary>Something that is no object, or an object too large to hold; it was skipped.</summary>
    Skipped,

    /// <summary>The array's end.</summary>
    End,
}
