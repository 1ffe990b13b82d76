namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>
/// An object as code names it: a variable, <c>this</c>, or the element of a sequence, and members from there. It tells whether a check and a read
/// are about the same record.
/// </summary>
internal sealed class RecordPath : IEquatable<RecordPath>
{
    private readonly ImmutableArray<Step> steps;

    private RecordPath(ImmutableArray<Step> steps) => this.steps = steps;

    /// <summary>Null for the object that a value is, or for each that it holds.</summary>
    public ISymbol? Root => steps[0].Symbol;

    public ITypeSymbol? Type => steps[steps.Length - 1].Type;

    public static RecordPath Of(ISymbol variable, ITypeSymbol? type) => new(ImmutableArray.Create(new Step(variable, type)));

    /// <summary>The value itself, or each object in it, whatever it will be called.</summary>
    public static RecordPath It(ITypeSymbol? type) => new(ImmutableArray.Create(new Step(null, type)));

    public RecordPath Then(ISymbol member, ITypeSymbol? type) => new(steps.Add(new Step(member, type)));

    /// <summary>The same object, when another name stands for the beginning of this one.</summary>
    public RecordPath? Rebase(RecordPath beginning, RecordPath name) =>
        StartsWith(beginning) ? new RecordPath(name.steps.AddRange(steps.Skip(beginning.steps.Length))) : null;

    /// <summary>
    /// Whether the code says that the two are different records: both name one of a type, the nearest to what is read, and not the same.
    /// <c>order.Buyer</c> and <c>order.Seller</c> are different; of <c>memberId</c> and <c>member</c> nobody can tell.
    /// </summary>
    public static bool AreDifferent(ImmutableArray<RecordPath> checkedRecords, RecordPath read)
    {
        for (var length = read.steps.Length; length > 0; length--)
        {
            var record = read.First(length);
            var alike = checkedRecords.Select(path => path.NearestAlike(record.Type)).OfType<RecordPath>().ToList();
            if (alike.Count > 0)
            {
                return !alike.Contains(record);
            }
        }

        return false;
    }

    /// <summary>Whether an object may be of both types.</summary>
    public static bool AreAlike(ITypeSymbol? one, ITypeSymbol? other) =>
        Bound(one) is { SpecialType: SpecialType.None } left
        && Bound(other) is { SpecialType: SpecialType.None } right
        && (IsOrDerives(left, right) || IsOrDerives(right, left));

    /// <summary>Whether it begins with the variable or goes through the member.</summary>
    public bool Passes(ISymbol symbol) => steps.Any(step => SymbolEqualityComparer.Default.Equals(step.Symbol, symbol));

    public bool Equals(RecordPath? other) =>
        other is not null
        && steps.Length == other.steps.Length
        && StartsWith(other);

    public override bool Equals(object? obj) => Equals(obj as RecordPath);

    public override int GetHashCode() => steps.Aggregate(17, (hash, step) => (hash * 31) ^ SymbolEqualityComparer.Default.GetHashCode(step.Symbol));

    private bool StartsWith(RecordPath beginning)
    {
        if (steps.Length < beginning.steps.Length)
        {
            return false;
        }

        for (var i = 0; i < beginning.steps.Length; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(steps[i].Symbol, beginning.steps[i].Symbol))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a type parameter is known to be.</summary>
    private static INamedTypeSymbol? Bound(ITypeSymbol? type) =>
        type is ITypeParameterSymbol parameter ? parameter.ConstraintTypes.OfType<INamedTypeSymbol>().FirstOrDefault() : type as INamedTypeSymbol;

    private static bool IsOrDerives(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, from.OriginalDefinition))
            {
                return true;
            }
        }

        return from.TypeKind == TypeKind.Interface && type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, from.OriginalDefinition));
    }

    private RecordPath? NearestAlike(ITypeSymbol? type) =>
        Enumerable.Range(0, steps.Length).Select(i => First(steps.Length - i)).FirstOrDefault(path => AreAlike(path.Type, type));

    private RecordPath First(int length) => length == steps.Length ? this : new RecordPath(steps.RemoveRange(length, steps.Length - length));

    private readonly record struct Step(ISymbol? Symbol, ITypeSymbol? Type);
}
