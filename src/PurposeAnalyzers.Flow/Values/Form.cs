namespace PurposeAnalyzers.Flow.Values;

/// <summary>How something looks at an object: at the value itself, at the text of it, or at all of it that a reader finds.</summary>
/// <param name="Kind">The way of looking.</param>
/// <param name="Reader">Which reader; the engine does not know what the number means.</param>
internal readonly record struct Form(FormKind Kind, int Reader = 0)
{
    public static Form Value => default;

    /// <summary>What the object carries, but for what members carry that have a declaration to answer for it. A delegate is not what it will return.</summary>
    public static readonly Form Kept = new(FormKind.Kept);

    /// <summary>The same for who gets the object and may call it, when it is a delegate.</summary>
    public static readonly Form Handed = new(FormKind.Handed);

    /// <summary>What <c>ToString</c> makes of it.</summary>
    public static readonly Form Text = new(FormKind.Text);

    public static Form Whole(int reader) => new(FormKind.Whole, reader);
}

internal enum FormKind
{
    Value,
    Kept,
    Handed,
    Text,
    Whole,
}
