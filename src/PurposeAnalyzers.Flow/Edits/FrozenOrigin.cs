using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>An origin with numbers instead of symbols.</summary>
internal abstract class FrozenOrigin
{
    public static FrozenOrigin Of(Origin origin, NameTable names) => origin switch
    {
        SymbolOrigin read => new OfSymbol(names.NumberOf(read.Symbol)),
        ObjectOrigin lost => new OfObject(names.NumberOf(lost.Type)),
        ParameterOrigin passed => OfParameter.Of(passed, names),
        _ => throw new InvalidOperationException(origin.GetType().Name),
    };

    public abstract Origin Thaw(ThawedSymbols symbols);

    private sealed class OfSymbol(int symbol) : FrozenOrigin
    {
        public override Origin Thaw(ThawedSymbols symbols) => new SymbolOrigin(symbols.Required(symbol));
    }

    private sealed class OfObject(int type) : FrozenOrigin
    {
        public override Origin Thaw(ThawedSymbols symbols) => new ObjectOrigin((ITypeSymbol)symbols.Required(type));
    }

    /// <param name="parameter">The parameter.</param>
    /// <param name="path">The members; none where a delegate is called.</param>
    /// <param name="form">How it is looked at.</param>
    internal sealed class OfParameter(int parameter, ImmutableArray<int> path, Form form) : FrozenOrigin
    {
        public static OfParameter Of(ParameterOrigin origin, NameTable names) =>
            new(names.NumberOf(origin.Parameter), origin.Path.Steps.Select(names.NumberOf).ToImmutableArray(), origin.Form);

        public override Origin Thaw(ThawedSymbols symbols) => ThawParameter(symbols);

        public ParameterOrigin ThawParameter(ThawedSymbols symbols) => new(
            symbols.Required(parameter),
            path.Aggregate(MemberPath.Empty, (walked, step) => symbols[step] is { } member ? walked.Then(member) : walked.ThenCall()),
            form);
    }
}
