namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>One body in the form that all later steps work on: what it does, in source order.</summary>
/// <param name="Events">Reads and calls of the member and of its lambdas and local functions.</param>
/// <param name="Handlers">Lambdas that are given to code outside this compilation, which calls them.</param>
/// <param name="Limit">Why the body was not read to its end, or null.</param>
internal sealed record BodyGraph(ImmutableArray<BodyEvent> Events, ImmutableHashSet<ISymbol> Handlers, string? Limit)
{
    public static readonly BodyGraph Empty = new(
        ImmutableArray<BodyEvent>.Empty, ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default), Limit: null);
}
