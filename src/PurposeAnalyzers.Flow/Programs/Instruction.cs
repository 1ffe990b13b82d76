namespace PurposeAnalyzers.Flow.Programs;

/// <summary>One step of a program. Every construct of the language becomes some of these few.</summary>
/// <param name="Syntax">What a reader should look at.</param>
/// <param name="Function">The lambda, local function or member that does it.</param>
internal abstract record Instruction(SyntaxNode Syntax, ISymbol Function)
{
    /// <remarks>Two steps of a program are never the same.</remarks>
    public virtual bool Equals(Instruction? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A variable gets a value.</summary>
internal sealed record Assign(int Variable, int Source, SyntaxNode Syntax, ISymbol Function) : Instruction(Syntax, Function);

/// <summary>A value that is any of others.</summary>
internal sealed record Merge(int Target, ImmutableArray<int> Sources, SyntaxNode Syntax, ISymbol Function) : Instruction(Syntax, Function);

/// <summary>A value that is made of others, as a sum or a text is: it carries what they hold, and has none of their members.</summary>
internal sealed record Mix(int Target, ImmutableArray<int> Sources, SyntaxNode Syntax, ISymbol Function) : Instruction(Syntax, Function);

/// <summary>A tracked symbol is read.</summary>
/// <param name="Source">The object that it is a member of, or the parameter itself; -1 for none.</param>
internal sealed record Read(int Target, ISymbol Symbol, int Source, SyntaxNode Syntax, ISymbol Function) : Instruction(Syntax, Function);

/// <summary>A member of an object is read, which no tag describes.</summary>
internal sealed record Load(int Target, int Source, ISymbol Member, SyntaxNode Syntax, ISymbol Function) : Instruction(Syntax, Function);

/// <summary>A member gets a value.</summary>
/// <param name="Object">Where the object is that it belongs to; null when nobody sees that object.</param>
/// <param name="Type">The static type of the value.</param>
/// <param name="IsElement">Whether it keeps what it holds, as a collection does.</param>
internal sealed record Store(Place? Object, ISymbol Member, int Source, ITypeSymbol? Type, bool IsElement, SyntaxNode Syntax, ISymbol Function)
    : Instruction(Syntax, Function);

/// <summary>Something is put into a collection, or otherwise becomes a part of the object at a place.</summary>
internal sealed record Fill(Place Object, int Source, SyntaxNode Syntax, ISymbol Function) : Instruction(Syntax, Function);

/// <summary>Members of an object whose label is known apart: a tuple, an anonymous object.</summary>
internal sealed record Compose(int Target, ImmutableArray<(ISymbol Member, int Source)> Members, SyntaxNode Syntax, ISymbol Function)
    : Instruction(Syntax, Function);

/// <summary>An object is looked at as a whole, or text is made of it.</summary>
internal sealed record Look(int Target, int Source, ITypeSymbol Type, Values.Form Form, SyntaxNode Syntax, ISymbol Function) : Instruction(Syntax, Function);

/// <summary>The static type of an object is lost.</summary>
internal sealed record Widen(int Target, int Source, ITypeSymbol Type, SyntaxNode Syntax, ISymbol Function) : Instruction(Syntax, Function);

/// <summary>A method, accessor, operator or constructor is called.</summary>
/// <param name="Receiver">The object that it is called on; of a constructor, the new object. -1 for none.</param>
/// <param name="ReceiverPlace">Where that object can be written.</param>
/// <param name="ReceiverType">The static type of the object.</param>
/// <param name="DispatchType">What is known of the object, for dispatch; null when the target is certain.</param>
/// <param name="ReceiverMember">The member that the object was read from, if any.</param>
/// <param name="Named">The name by which reflection looks the receiver up, if it is a constant.</param>
internal sealed record Invoke(
    int Target,
    IMethodSymbol Method,
    int Receiver,
    Place? ReceiverPlace,
    ITypeSymbol? ReceiverType,
    ITypeSymbol? DispatchType,
    ImmutableArray<Argument> Arguments,
    ISymbol? ReceiverMember,
    string? Named,
    SyntaxNode Syntax,
    ISymbol Function) : Instruction(Syntax, Function);

/// <summary>A delegate is called.</summary>
internal sealed record InvokeDelegate(int Target, int Delegate, IMethodSymbol Method, ImmutableArray<Argument> Arguments, SyntaxNode Syntax, ISymbol Function)
    : Instruction(Syntax, Function)
{
    /// <summary>The same as a call of the delegate's own method.</summary>
    public Invoke AsInvoke() => new(Target, Method, Delegate, null, null, null, Arguments, null, null, Syntax, Function);
}

/// <summary>A lambda or method becomes a delegate.</summary>
internal sealed record MakeDelegate(int Target, IMethodSymbol Method, int Receiver, SyntaxNode Syntax, ISymbol Function) : Instruction(Syntax, Function);

/// <summary>A function returns, or yields, a value.</summary>
internal sealed record Return(int Source, ITypeSymbol? Type, SyntaxNode Syntax, ISymbol Function) : Instruction(Syntax, Function);

/// <summary>A value goes where no analysis can follow it.</summary>
/// <param name="Member">The name of the only member that is looked at; null for the whole object.</param>
internal sealed record Lose(int Source, ITypeSymbol? Type, string? Member, SyntaxNode Syntax, ISymbol Function) : Instruction(Syntax, Function);
