using PurposeAnalyzers.Provenance.Containment;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>What code does to a member, to whole objects of a type, or to whatever its caller passes for a parameter.</summary>
internal enum TouchKind
{
    /// <summary>A member is read.</summary>
    Read,

    /// <summary>A member is written.</summary>
    Written,

    /// <summary>Whole objects are given to code that is not here.</summary>
    HandedOn,

    /// <summary>Whole objects are the result.</summary>
    Returned,

    /// <summary>Objects are removed from where they are kept.</summary>
    Removed,

    /// <summary>Objects take the place of others, with all that they hold.</summary>
    Replaced,

    /// <summary>Nothing, or a new object, takes the place of an object.</summary>
    Blanked,

    /// <summary>Objects that came from outside are stored.</summary>
    Stored,

    /// <summary>Members of what is passed for a parameter are written, so it is the stored object and no replacement of it.</summary>
    Filled,
}

/// <param name="Symbol">The definition of a member or of a type, a type parameter, or a parameter.</param>
/// <param name="Reader">Who reads what is handed on.</param>
internal readonly record struct Touch(TouchKind Kind, ISymbol Symbol, WholeReader Reader = WholeReader.Everything)
{
    public bool Equals(Touch other) => Kind == other.Kind && Reader == other.Reader && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Symbol) ^ ((int)Kind << 4) ^ (int)Reader;
}
