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
            : known.GetOrAdd(owner, EntryOf(owner, ImmutableDictionary.Create<ISymbol, ConsentState?>(SymbolEqualityComparer.Default), cancellationToken));

    /// <param name="assumed">Methods that are being asked about already, and what is assumed of them; null while nothing is.</param>
    private ConsentState EntryOf(ISymbol owner, ImmutableDictionary<ISymbol, ConsentState?> assumed, CancellationToken cancellationToken)
    {
        if (owner is not IMethodSymbol method || !IsHidden(method, cancellationToken) || assumed.Count == MaxDepth)
        {
            return ConsentState.Empty;
        }

        // Methods that call each other: what is assumed must prove to be true.
        ConsentState? assumption = null;
        for (var round = 0; round < MaxDepth; round++)
        {
            var entry = FromCalls(method, assumed.SetItem(method, assumption), cancellationToken);
            if (entry is null || entry.Facts.IsEmpty || entry.Equals(assumption))
            {
                return entry ?? ConsentState.Empty;
            }

            assumption = assumption is null ? entry : assumption.Meet(entry);
        }

        return ConsentState.Empty;
    }

    private ConsentState? FromCalls(IMethodSymbol method, ImmutableDictionary<ISymbol, ConsentState?> assumed, CancellationToken cancellationToken)
    {
        ConsentState? entry = null;
        foreach (var caller in mentions.NamedBy(method, cancellationToken))
        {
            var calls = bodies.Get(caller, cancellationToken).Events.OfType<Call>().Where(c => SymbolEqualityComparer.Default.Equals(c.Target, method)).ToList();
            var isAssumed = assumed.TryGetValue(caller, out var assumption);
            if (calls.Count == 0 || (isAssumed && assumption is null))
            {
                continue;
            }

            var body = bodyOf(caller, isAssumed ? assumption! : EntryOf(caller, assumed, cancellationToken), cancellationToken);
            foreach (var call in calls)
            {
                var here = body.At(call.Syntax) is { } place ? ConsentSubstitution.EntryOfMember(place, method) : ConsentState.Empty;
                entry = entry is null ? here : entry.Meet(here);
            }
        }

        return entry;
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
