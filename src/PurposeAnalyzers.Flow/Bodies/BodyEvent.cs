namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>Something that a body does and that others may have to answer for: a read of a tracked symbol, or a call.</summary>
/// <remarks>Holds syntax and symbols only, never an operation: bodies are remembered for the whole compilation.</remarks>
/// <param name="Syntax">What a reader should look at.</param>
/// <param name="Function">The lambda or local function that does it, or the member itself.</param>
internal abstract record BodyEvent(SyntaxNode Syntax, ISymbol Function);

/// <summary>A read of a tracked symbol, in whichever form it is written.</summary>
internal sealed record MemberRead(ISymbol Symbol, SyntaxNode Syntax, ISymbol Function) : BodyEvent(Syntax, Function);

/// <summary>A call of something that may have a body in this compilation, explicit or not.</summary>
/// <param name="Target">A method, or a field or property whose initializer runs.</param>
/// <param name="ReceiverType">What is known of the receiver, for dispatch; null when the call is not virtual.</param>
/// <param name="Taken">What comes back, as far as the body does something with it.</param>
internal sealed record Call(ISymbol Target, ITypeSymbol? ReceiverType, CallKind Kind, Taken Taken, SyntaxNode Syntax, ISymbol Function)
    : BodyEvent(Syntax, Function);

internal enum CallKind
{
    /// <summary>The target runs here: invocation, accessor, operator, constructor, and what the compiler calls for a construct.</summary>
    Invocation,

    /// <summary>The target is turned into a delegate here; it may run later.</summary>
    MethodGroup,

    /// <summary>The target is turned into a delegate and given to code outside this compilation, which calls it.</summary>
    Handler,

    /// <summary>An initializer or base constructor that runs with a constructor, although nothing in its text says so.</summary>
    Construction,
}
