namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>What a value tells of consent.</summary>
internal sealed record ConsentValue
{
    public static readonly ConsentValue Unknown = new();

    /// <summary>It holds no object: what is said of the objects that a value holds holds for it.</summary>
    public static readonly ConsentValue Nothing = new() { WhenTrue = FactSet.All, Content = FactSet.All };

    /// <summary>Known once it proves to be true; for a task, once its result does.</summary>
    public FactSet WhenTrue { get; init; } = FactSet.None;

    /// <summary>Known once it proves to be false, or null.</summary>
    public FactSet WhenNotTrue { get; init; } = FactSet.None;

    /// <summary>Known once the task has been awaited.</summary>
    public FactSet WhenDone { get; init; } = FactSet.None;

    /// <summary>Known of the object, or of each in the sequence; they are called <see cref="RecordPath.It"/>.</summary>
    public FactSet Content { get; init; } = FactSet.None;

    /// <summary>Known because of the objects that lead to this one.</summary>
    public FactSet Around { get; init; } = FactSet.None;

    /// <summary>What the code calls the object.</summary>
    public RecordPath? Path { get; init; }

    public bool IsUnknown => Equals(Unknown);

    public static ConsentValue Constant(bool value) => value
        ? new ConsentValue { WhenNotTrue = FactSet.All }
        : new ConsentValue { WhenTrue = FactSet.All };

    public ConsentValue Negated() => Unknown with { WhenTrue = WhenNotTrue, WhenNotTrue = WhenTrue };

    public ConsentValue AndAlso(ConsentValue other) =>
        Unknown with { WhenTrue = WhenTrue.Or(other.WhenTrue), WhenNotTrue = WhenNotTrue.And(other.WhenNotTrue) };

    public ConsentValue OrElse(ConsentValue other) =>
        Unknown with { WhenTrue = WhenTrue.And(other.WhenTrue), WhenNotTrue = WhenNotTrue.Or(other.WhenNotTrue) };

    /// <summary>One of two values, of which each comes with what is known on its way.</summary>
    public static ConsentValue Either(ConsentValue one, FactSet onOneWay, ConsentValue other, FactSet onOtherWay) => new()
    {
        WhenTrue = one.WhenTrue.Or(onOneWay).And(other.WhenTrue.Or(onOtherWay)),
        WhenNotTrue = one.WhenNotTrue.Or(onOneWay).And(other.WhenNotTrue.Or(onOtherWay)),
        WhenDone = one.WhenDone.Or(onOneWay).And(other.WhenDone.Or(onOtherWay)),
        Content = one.Content.And(other.Content),
        Around = one.Around.And(other.Around),
        Path = Equals(one.Path, other.Path) ? one.Path : null,
    };

    /// <summary>All that is known because of the object, under the name that it has here.</summary>
    public FactSet Known => (Path is { } path ? Content.Renaming(RecordPath.It(path.Type), path) : Content).Or(Around);

    /// <summary>What the object is called in what is known of it.</summary>
    public RecordPath NameAs(ITypeSymbol? type) => Path ?? RecordPath.It(type);

    /// <summary>Of some facts, those about one object, which is to be called <see cref="RecordPath.It"/>.</summary>
    public static FactSet AboutIt(FactSet facts, RecordPath? path, ITypeSymbol? type)
    {
        var it = RecordPath.It(type);
        var about = facts.Where(fact => fact.Concerns(path ?? it));
        return path is null ? about : about.Renaming(path, it);
    }

    /// <summary>The value under a name of its own: no longer as part of an object that has none.</summary>
    public ConsentValue Settled(ITypeSymbol? type) => Path is not { Root: null } path
        ? this
        : this with { Path = null, Content = Content.IsAll ? Content : AboutIt(Known, path, type), Around = Around.Where(f => f.Subjects.All(s => s.Root is not null)) };

    public ConsentValue Select(Func<FactSet, FactSet> change) => this with
    {
        WhenTrue = change(WhenTrue),
        WhenNotTrue = change(WhenNotTrue),
        WhenDone = change(WhenDone),
        Content = change(Content),
        Around = change(Around),
    };
}
