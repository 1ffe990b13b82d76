namespace PurposeAnalyzers.Flow.Values;

/// <summary>Where data in a value comes from.</summary>
internal abstract record Origin
{
    private int hash;
    private string? text;

    protected Origin()
    {
    }

    /// <summary>A copy with other content has another hash.</summary>
    protected Origin(Origin original)
    {
    }

    /// <summary>What is derived compares what it holds; whether a hash has been asked for is no difference.</summary>
    public virtual bool Equals(Origin? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The hash, found once: origins are compared far more often than made. Not public, for it must not be part of the text, by which some are put in order.</summary>
    internal int Hash => hash != 0 ? hash : (hash = GetHashCode());

    /// <summary>Whether it is known to be text.</summary>
    internal virtual bool IsText => false;

    /// <summary>The text, by which those are put in order that nothing else tells apart; made once.</summary>
    internal string Text => text ??= ToString();
}

/// <summary>A tracked symbol that was read.</summary>
internal sealed record SymbolOrigin(ISymbol Symbol) : Origin
{
    internal override bool IsText => MemberPath.TypeOf(Symbol) is { SpecialType: SpecialType.System_String };

    public bool Equals(SymbolOrigin? other) => other is not null && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Symbol);
}

/// <summary>
/// What a caller passes in, or a member of it: the symbolic part of a label, which makes one solution of a body serve all its callers.
/// </summary>
/// <param name="Parameter">A parameter of the member, of a lambda or local function in it, or the type whose <c>this</c> it is.</param>
/// <param name="Path">The members on the way from there to the data.</param>
/// <param name="Form">How the data is looked at.</param>
internal sealed record ParameterOrigin(ISymbol Parameter, MemberPath Path, Form Form = default) : Origin
{
    public bool Equals(ParameterOrigin? other) =>
        other is not null && Form == other.Form && SymbolEqualityComparer.Default.Equals(Parameter, other.Parameter) && Path.Equals(other.Path);

    public override int GetHashCode() => (SymbolEqualityComparer.Default.GetHashCode(Parameter) * 31) ^ Path.GetHashCode() ^ Form.GetHashCode();

    /// <summary>
    /// What a member of an object carries because the object carries this. Text that has become part of an object is in all of its members, and no part of
    /// the text: to tell them apart would be one more origin for each way through objects.
    /// </summary>
    public ParameterOrigin OfMember(ISymbol member) => IsScalar ? this : this with { Path = Path.Then(member) };

    /// <summary>What comes out when this, a delegate or part of one, is called.</summary>
    public ParameterOrigin OfCall() => IsScalar ? this : this with { Path = Path.ThenCall() };

    /// <summary>What is seen of this in some way. Text is itself, however one looks at it.</summary>
    public ParameterOrigin SeenAs(Form form) => IsScalar ? this : this with { Form = form };

    /// <summary>The declared type of what is passed. Not public, like the hash.</summary>
    internal ITypeSymbol? PassedType => (Parameter as IParameterSymbol)?.Type ?? Parameter as ITypeSymbol;

    internal override bool IsText => Path.TypeFrom(PassedType) is { SpecialType: SpecialType.System_String };

    private bool IsScalar => Scalar.Is(Path.TypeFrom(PassedType));
}

/// <summary>
/// Nothing that was read, but an object whose static type has been lost, as in <c>object o = customer</c>. It matters to whoever looks at all that the
/// object holds.
/// </summary>
internal sealed record ObjectOrigin(ITypeSymbol Type) : Origin
{
    public bool Equals(ObjectOrigin? other) => other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Type);
}
