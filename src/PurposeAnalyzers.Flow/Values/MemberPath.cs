namespace PurposeAnalyzers.Flow.Values;

/// <summary>Members, from the outside in. Bounded: what lies deeper counts as lying at the bound.</summary>
internal sealed class MemberPath : IEquatable<MemberPath>
{
    /// <summary>Anonymous objects in anonymous objects, as query syntax makes them, need three.</summary>
    public const int MaxLength = 4;

    public static readonly MemberPath Empty = new(ImmutableArray<ISymbol?>.Empty);

    private readonly int hash;

    private MemberPath(ImmutableArray<ISymbol?> steps)
    {
        Steps = steps;
        hash = HashOf(steps);
    }

    /// <summary>Members; null where a delegate is called.</summary>
    public ImmutableArray<ISymbol?> Steps { get; }

    /// <summary>The declared type of what the path leads to, if it is a member.</summary>
    public ITypeSymbol? LastType => TypeOf(Steps.LastOrDefault());

    public MemberPath Then(ISymbol member) => Add(member);

    public MemberPath ThenCall() => Add(null);

    /// <summary>The next of the next counts as the next: otherwise recursion over data would have no end but the bound, and every way there.</summary>
    private MemberPath Add(ISymbol? step)
    {
        var index = Steps.IndexOf(step, SymbolEqualityComparer.Default);
        return index >= 0 ? (index == Steps.Length - 1 ? this : new MemberPath(Steps.RemoveRange(index + 1, Steps.Length - index - 1)))
            : Steps.Length == MaxLength ? this
            : new MemberPath(Steps.Add(step));
    }

    /// <summary>The declared type of what the path leads to, as far as it is known.</summary>
    /// <param name="start">The type at which the path starts.</param>
    public ITypeSymbol? TypeFrom(ITypeSymbol? start)
    {
        if (Steps.IsEmpty)
        {
            return start;
        }

        // Only a last step that is a call must know what comes before it: a delegate's type says what calling it gives.
        return Steps[Steps.Length - 1] is { } member ? TypeOf(member)
            : (Steps.Length == 1 ? start : TypeOf(Steps[Steps.Length - 2])) is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } result } ? result
            : null;
    }

    public bool Equals(MemberPath? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && Steps.SequenceEqual(other.Steps, SymbolEqualityComparer.Default));

    public override bool Equals(object? obj) => Equals(obj as MemberPath);

    public override int GetHashCode() => hash;

    /// <summary>Part of an origin's text, by which some are put in order.</summary>
    public override string ToString() => string.Join(".", Steps.Select(step => step?.ToString() ?? "()"));

    /// <summary>The declared type of a member or parameter.</summary>
    public static ITypeSymbol? TypeOf(ISymbol? member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol variable => variable.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private static int HashOf(ImmutableArray<ISymbol?> steps)
    {
        var hash = steps.Length;
        foreach (var step in steps)
        {
            hash = (hash * 31) ^ SymbolEqualityComparer.Default.GetHashCode(step);
        }

        return hash;
    }
}
