namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>What the engine asks whoever uses it: which symbols matter, and which reads of them.</summary>
/// <remarks>Answers are pure functions of the compilation: bodies are read in any order, on any thread.</remarks>
internal interface IBodyDomain
{
    /// <summary>Whether reads of the symbol (field, property, parameter; of a method, its result) are of interest.</summary>
    bool IsTracked(ISymbol symbol);

    /// <summary>Whether this read of a tracked symbol counts.</summary>
    bool IsUse(IOperation read, ISymbol symbol);

    /// <summary>Whether it is of no interest what runs to give this operation its value, because of what becomes of the value.</summary>
    bool Ignores(IOperation call);

    /// <summary>Whether what the member holds follows from what its type writes to it.</summary>
    bool IsInferred(ISymbol member);

    /// <inheritdoc cref="Solving.IFlowModel.PicksWhatItShows"/>
    bool PicksWhatItShows(ITypeSymbol type);

    /// <summary>Whether a value of the type, passed for the parameter, may be looked into for what it holds.</summary>
    bool IsLookedInto(IParameterSymbol parameter, ITypeSymbol type);

    /// <summary>The tracked symbols that stand for what a call or indexer of a library gets by the names in it: <c>user.FindFirst("email")</c>.</summary>
    ImmutableArray<ISymbol> NamedBy(IOperation operation);

    /// <summary>Whether what the function returns may be looked into by somebody outside.</summary>
    bool IsAnswer(ISymbol function);

    /// <summary>Whether what the function returns may become such an answer, in whose type nobody sees what it holds.</summary>
    bool MakesAnswers(ISymbol function);

    /// <summary>Whether what the method of a library gives back is no data, but only tells something about it.</summary>
    bool IsDecision(IMethodSymbol method);

    /// <summary>Whether a method looks into the object of the type that it is called on.</summary>
    bool IsLookedIntoBy(IMethodSymbol method, ITypeSymbol receiver);

    /// <inheritdoc cref="Solving.IFlowModel.IsOpen"/>
    bool IsOpen(ITypeSymbol type);

    /// <summary>Whether an object of the type holds tracked symbols.</summary>
    bool HoldsData(ITypeSymbol type);
}
