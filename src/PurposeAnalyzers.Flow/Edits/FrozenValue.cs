using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>A value with numbers instead of symbols.</summary>
internal sealed class FrozenValue
{
    private readonly FrozenLabel own;
    private readonly ImmutableArray<(int Member, FrozenValue Value, bool IsApart)> members;
    private readonly ImmutableArray<(int Method, FrozenValue Receiver, SyntaxNode Syntax)> targets;

    private FrozenValue(
        FrozenLabel own, ImmutableArray<(int Member, FrozenValue Value, bool IsApart)> members, ImmutableArray<(int Method, FrozenValue Receiver, SyntaxNode Syntax)> targets)
    {
        this.own = own;
        this.members = members;
        this.targets = targets;
    }

    public static FrozenValue Of(Value value, Freezer freezer) => new(
        FrozenLabel.Of(value.Own, freezer),
        value.Members.Select(m => (freezer.Names.NumberOf(m.Member), Of(m.Value, freezer), m.IsApart)).ToImmutableArray(),
        value.Targets.Select(t => (freezer.Names.NumberOf(t.Method), Of(t.Receiver, freezer), freezer.Hold(t.Syntax))).ToImmutableArray());

    public Value Thaw(ThawedSymbols symbols) => Value.Restore(
        own.Thaw(symbols),
        members.Select(m => (symbols.Required(m.Member), m.Value.Thaw(symbols), m.IsApart)).ToImmutableArray(),
        targets.Select(t => new DelegateTarget((IMethodSymbol)symbols.Required(t.Method), t.Receiver.Thaw(symbols), t.Syntax)).ToImmutableArray());
}
