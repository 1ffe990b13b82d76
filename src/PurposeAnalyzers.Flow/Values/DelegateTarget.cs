namespace PurposeAnalyzers.Flow.Values;

/// <summary>What calling a delegate runs.</summary>
/// <param name="Method">A lambda or local function of the program, or any method.</param>
/// <param name="Receiver">The object that a method was taken from.</param>
/// <param name="Syntax">Where it became a delegate.</param>
internal sealed record DelegateTarget(IMethodSymbol Method, Value Receiver, SyntaxNode Syntax)
{
    public bool Equals(DelegateTarget? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method) && Receiver.Equals(other.Receiver);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}
