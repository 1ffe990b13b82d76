namespace PurposeAnalyzers.Flow.Lowering;

/// <summary>What the engine asks of whoever uses it while it turns bodies into programs.</summary>
/// <remarks>Answers are pure functions of the compilation.</remarks>
internal interface IFlowDomain
{
    /// <summary>Whether reading the symbol (field, property, parameter; of a method, its result) is an origin of data.</summary>
    bool IsTracked(ISymbol symbol);

    /// <summary>Whether what the member holds follows from what its type writes to it, rather than from what it declares.</summary>
    bool IsInferred(ISymbol member);

    /// <summary>Whether what comes out carries nothing of what goes in: a decision about data, or data made anonymous.</summary>
    bool Drops(ISymbol callable);

    /// <summary>Whether the library member finds data by name, so that it is worth asking what a call names.</summary>
    bool AsksByName(ISymbol member);

    /// <summary>The tracked symbols that stand for what a call or indexer of a library gets by the names in it: <c>user.FindFirst("email")</c>.</summary>
    ImmutableArray<ISymbol> NamedBy(IOperation operation);

    /// <summary>Whether an object of the type holds tracked symbols.</summary>
    bool HoldsData(ITypeSymbol type);
}
