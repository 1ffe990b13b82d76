namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>One body in the form that all later steps work on: what it does, in source order.</summary>
/// <param name="Events">Reads and calls of the member and of its lambdas and local functions.</param>
/// <param name="Handlers">Lambdas that are given to code outside this compilation, which calls them.</param>
/// <param name="IsTruncated">Whether the body was too large to be read to its end.</param>
/// <param name="HandsOverObjects">Whether it gives objects that hold tracked symbols to somebody who may look into them.</param>
/// <param name="InferredReads">The inferred members that it reads.</param>
/// <param name="InferredWrites">The inferred members that it may write to.</param>
internal sealed record BodyGraph(
    ImmutableArray<BodyEvent> Events,
    ImmutableHashSet<ISymbol> Handlers,
    bool IsTruncated,
    bool HandsOverObjects,
    ImmutableArray<ISymbol> InferredReads,
    ImmutableArray<ISymbol> InferredWrites)
{
    public static readonly BodyGraph Empty = new(
        ImmutableArray<BodyEvent>.Empty, ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default), IsTruncated: false, HandsOverObjects: false, ImmutableArray<ISymbol>.Empty, ImmutableArray<ISymbol>.Empty);

    public bool MayWrite(ISymbol inferred) => IsTruncated || InferredWrites.Contains(inferred, SymbolEqualityComparer.Default);
}
