namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>What is known at one operation, and the objects that it works with.</summary>
/// <param name="Operands">The receiver, whose parameter is null, and the arguments.</param>
internal sealed record ConsentPlace(FactSet Facts, ImmutableArray<ConsentOperand> Operands)
{
    /// <summary>One place may be reached in several analyses: of a lambda, of a local function.</summary>
    public ConsentPlace Meet(ConsentPlace other) => new(
        Facts.And(other.Facts),
        Operands.Length == other.Operands.Length
            ? Operands.Zip(other.Operands, (one, another) => one.Meet(another, Facts, other.Facts)).ToImmutableArray()
            : Operands.Length > other.Operands.Length ? Operands : other.Operands);

    /// <summary>What is known here about a record of a type; about any, where the code does not name one.</summary>
    public IEnumerable<ConsentFact> FactsAbout(ITypeSymbol? type)
    {
        var records = Operands.Where(o => RecordPath.AreAlike(o.Type, type)).ToList();
        return records.Count == 0
            ? Facts.Facts.Concat(Operands.SelectMany(o => o.Value.Known.Facts))
            : records.SelectMany(o => Facts.Or(o.Value.Known).Facts.Where(fact => fact.Concerns(o.Value.NameAs(o.Type))));
    }
}

/// <summary>An object that an operation works with.</summary>
/// <param name="Parameter">The parameter that it is passed for; null for the receiver.</param>
internal readonly record struct ConsentOperand(ISymbol? Parameter, ConsentValue Value, ITypeSymbol? Type)
{
    public ConsentOperand Meet(ConsentOperand other, FactSet facts, FactSet otherFacts) =>
        this with { Value = ConsentValue.Either(Value, facts, other.Value, otherFacts) };
}
