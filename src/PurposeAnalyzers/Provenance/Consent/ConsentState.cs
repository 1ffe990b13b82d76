using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>What is known at one point of a body, and what its variables hold.</summary>
internal sealed class ConsentState : IEquatable<ConsentState>
{
    public static readonly ConsentState Empty = new(
        FactSet.None,
        ImmutableDictionary.Create<ISymbol, ConsentValue>(SymbolEqualityComparer.Default),
        ImmutableDictionary<CaptureId, ConsentValue>.Empty);

    private readonly ImmutableDictionary<ISymbol, ConsentValue> variables;
    private readonly ImmutableDictionary<CaptureId, ConsentValue> captures;

    private ConsentState(FactSet facts, ImmutableDictionary<ISymbol, ConsentValue> variables, ImmutableDictionary<CaptureId, ConsentValue> captures)
    {
        Facts = facts;
        this.variables = variables;
        this.captures = captures;
    }

    public FactSet Facts { get; }

    public ConsentValue this[ISymbol variable] => variables.TryGetValue(variable, out var value) ? value : ConsentValue.Unknown;

    public ConsentValue this[CaptureId capture] => captures.TryGetValue(capture, out var value) ? value : ConsentValue.Unknown;

    public ConsentState Knowing(FactSet facts) => facts.IsEmpty ? this : new ConsentState(Facts.Or(facts), variables, captures);

    /// <summary>Nothing but what is known by now: another body begins.</summary>
    public ConsentState WithFacts(FactSet facts) => new(facts, variables, captures);

    /// <summary>The variable, or the member of whatever object, holds another value: what was known of the old one is gone.</summary>
    public ConsentState Assign(ISymbol variable, ConsentValue value)
    {
        var forgetful = variables
            .Where(pair => !SymbolEqualityComparer.Default.Equals(pair.Key, variable))
            .Select(pair => new KeyValuePair<ISymbol, ConsentValue>(pair.Key, Forget(pair.Value, variable)))
            .Append(new KeyValuePair<ISymbol, ConsentValue>(variable, Forget(value, variable)))
            .Where(pair => !pair.Value.IsUnknown)
            .ToImmutableDictionary(SymbolEqualityComparer.Default);
        return new ConsentState(
            Facts.Without(variable), forgetful!, captures.ToImmutableDictionary(pair => pair.Key, pair => Forget(pair.Value, variable)));
    }

    public ConsentState Capture(CaptureId capture, ConsentValue value) => new(Facts, variables, captures.SetItem(capture, value));

    public ConsentState Meet(ConsentState other)
    {
        return new ConsentState(
            Facts.And(other.Facts),
            Meet(variables, other.variables, other),
            Meet(captures, other.captures, other));
    }

    public bool Equals(ConsentState? other) =>
        other is not null && Facts.Equals(other.Facts) && AreEqual(variables, other.variables) && AreEqual(captures, other.captures);

    public override bool Equals(object? obj) => Equals(obj as ConsentState);

    public override int GetHashCode() => Facts.GetHashCode();

    private ImmutableDictionary<TKey, ConsentValue> Meet<TKey>(
        ImmutableDictionary<TKey, ConsentValue> one, ImmutableDictionary<TKey, ConsentValue> another, ConsentState other)
        where TKey : notnull
    {
        var met = one.Clear().ToBuilder();
        foreach (var key in one.Keys.Concat(another.Keys.Where(k => !one.ContainsKey(k))))
        {
            var left = one.TryGetValue(key, out var l) ? l : ConsentValue.Unknown;
            var right = another.TryGetValue(key, out var r) ? r : ConsentValue.Unknown;
            var value = left.Equals(right) ? left : ConsentValue.Either(left, Facts, right, other.Facts);
            if (!value.IsUnknown)
            {
                met[key] = value;
            }
        }

        return met.ToImmutable();
    }

    private static ConsentValue Forget(ConsentValue value, ISymbol variable) =>
        value.Select(facts => facts.Without(variable)) with { Path = value.Path?.Passes(variable) == true ? null : value.Path };

    private static bool AreEqual<TKey>(ImmutableDictionary<TKey, ConsentValue> one, ImmutableDictionary<TKey, ConsentValue> other)
        where TKey : notnull =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var value) && value.Equals(pair.Value));
}
