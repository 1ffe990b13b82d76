using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>
/// What is known when a private method begins: all its calls stand in its type, and what was checked before each of them was checked before it.
/// A method that others may call can rely on nothing.
/// </summary>
internal sealed class CallerConsents(Compilation compilation, BodyStore bodies, IMemberBodies mentions, Func<ISymbol, ConsentState, CancellationToken, ConsentBody> bodyOf)
{
    /// <summary>How far up the callers are asked.</summary>
    private const int MaxDepth = 5;

    private readonly ConcurrentDictionary<ISymbol, ConsentState> known = new(SymbolEqualityComparer.Default);

    public ConsentState EntryOf(ISymbol owner, CancellationToken cancellationToken) =>
        known.TryGetValue(owner, out var entry)
            ? entry
            : known.GetOrAdd(owner, EntryOf(owner, ImmutableDictionary.Create<ISymbol, ConsentState?>(SymbolEqualityComparer.Default), cancellationToken) ?? ConsentState.Empty);

    /// <returns>Null where only methods call it of which nothing is assumed yet.</returns>
    /// <param name="owner">The method.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="assumed">Methods that are being asked about already, and what is assumed of them; null while nothing is.</param>
    private ConsentState? EntryOf(ISymbol owner, ImmutableDictionary<ISymbol, ConsentState?> assumed, CancellationToken cancellationToken)
    {
        if (owner is not IMethodSymbol method || !IsHidden(method, cancellationToken) || assumed.Count == MaxDepth)
        {
            return ConsentState.Empty;
        }

        // Methods that call each other: what is assumed must prove to be true.
        ConsentState? assumption = null;
        for (var round = 0; round < MaxDepth; round++)
        {
            var (entry, isOpen) = FromCalls(method, assumed.SetItem(method, assumption), cancellationToken);
            if (entry is null || entry.Equals(ConsentState.Empty) || entry.Equals(assumption))
            {
                return entry is null && !isOpen ? ConsentState.Empty : entry;
            }

            assumption = assumption is null ? entry : assumption.Meet(entry);
        }

        return ConsentState.Empty;
    }

    /// <returns>What is known at all calls, and whether some were left out because nothing is assumed of them yet.</returns>
    private (ConsentState? Entry, bool IsOpen) FromCalls(IMethodSymbol method, ImmutableDictionary<ISymbol, ConsentState?> assumed, CancellationToken cancellationToken)
    {
        ConsentState? entry = null;
        var isOpen = false;
        foreach (var caller in mentions.NamedBy(method, cancellationToken))
        {
            var calls = bodies.Get(caller, cancellationToken).Events.OfType<Call>().Where(c => SymbolEqualityComparer.Default.Equals(c.Target, method)).ToList();
            if (calls.Count == 0)
            {
                continue;
            }

            if ((assumed.TryGetValue(caller, out var assumption) ? assumption : EntryOf(caller, assumed, cancellationToken)) is not { } before)
            {
                isOpen = true;
                continue;
            }

            var body = bodyOf(caller, before, cancellationToken);
            foreach (var call in calls)
            {
                var here = body.At(call.Syntax) is { } place ? ConsentSubstitution.EntryOfMember(place, method) : ConsentState.Empty;
                entry = entry is null ? here : entry.Meet(here);
            }
        }

        return (entry, isOpen);
    }

    private bool IsHidden(IMethodSymbol method, CancellationToken cancellationToken) =>
        method is { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsAbstract: false, IsOverride: false }
        && IsPrivate(method)
        && !Contracts.Of(method, static _ => true).Any()
        && !SymbolEqualityComparer.Default.Equals(compilation.GetEntryPoint(cancellationToken), method);

    private static bool IsPrivate(ISymbol member)
    {
        for (var symbol = member; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility == Accessibility.Private)
            {
                return true;
            }
        }

        return false;
    }
}
