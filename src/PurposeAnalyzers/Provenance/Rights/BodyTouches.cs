namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>What a body does to data itself, and what it passes to the code that it calls.</summary>
/// <param name="Calls">By the syntax that stands for the call in the body's graph.</param>
internal sealed record BodyTouches(ImmutableHashSet<Touch> Touches, ImmutableDictionary<SyntaxNode, CallDetails> Calls)
{
    public static readonly BodyTouches None = new(ImmutableHashSet<Touch>.Empty, ImmutableDictionary<SyntaxNode, CallDetails>.Empty);
}

/// <param name="Method">As constructed for the call; null for what the compiler calls.</param>
/// <param name="HandsOnResult">What becomes of whole objects that come back: none, or one of the ways in which whole objects are handed on.</param>
internal sealed record CallDetails(IMethodSymbol? Method, ImmutableArray<PassedValue> Arguments, ImmutableArray<Touch> HandsOnResult)
{
    public PassedValue? Argument(int ordinal) => Arguments.FirstOrDefault(a => a.Ordinal == ordinal);
}

/// <param name="Types">Of the objects that are passed.</param>
/// <param name="Parameter">The parameter of the calling code that is passed on; null for anything else.</param>
internal sealed record PassedValue(int Ordinal, ImmutableArray<ITypeSymbol> Types, IParameterSymbol? Parameter, ValueOrigin Origin);

/// <summary>Where a value that takes the place of another comes from.</summary>
internal enum ValueOrigin
{
    Unknown,

    /// <summary>A parameter of the code, as it is.</summary>
    Parameter,

    /// <summary>Part of a parameter, or read from what somebody sent.</summary>
    Given,

    /// <summary>Nothing, or a new object.</summary>
    Blank,

    /// <summary>A copy of an object with some members changed, or what code of this compilation makes: their writes count themselves.</summary>
    Made,
}
