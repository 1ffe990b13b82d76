using System.Collections.Concurrent;
using System.Threading;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Purposes.Exceptions;

/// <summary>
/// Where a valid <c>[PolicyException]</c> lifts limits (DESIGN 5.7): in exactly the code it is on. On a member that is the member with its
/// lambdas and local functions, on a type all code in it, on the assembly all code; never what that code calls.
/// </summary>
internal sealed class PolicyExceptions
{
    private readonly AnnotatedAssemblies assemblies;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<GrantedException>> known;
    private readonly Func<GrantedException, bool> counts;

    public PolicyExceptions(ExceptionValidity validity, AnnotatedAssemblies assemblies)
        : this(validity, assemblies, new ConcurrentDictionary<ISymbol, ImmutableArray<GrantedException>>(SymbolEqualityComparer.Default), _ => true)
    {
    }

    private PolicyExceptions(
        ExceptionValidity validity,
        AnnotatedAssemblies assemblies,
        ConcurrentDictionary<ISymbol, ImmutableArray<GrantedException>> known,
        Func<GrantedException, bool> counts)
    {
        Validity = validity;
        this.assemblies = assemblies;
        this.known = known;
        this.counts = counts;
    }

    public ExceptionValidity Validity { get; }

    /// <summary>What would be lifted if only these exceptions were there.</summary>
    public PolicyExceptions Only(Func<GrantedException, bool> these) => new(Validity, assemblies, known, these);

    /// <summary>Whether the limits of purpose are lifted in the lambda, local function or member.</summary>
    public bool Lift(ISymbol code, CancellationToken cancellationToken = default) => On(code, cancellationToken).Any(counts);

    /// <summary>Whether the code may disclose data to the recipient although tags do not list it, or without the consent that it needs.</summary>
    public bool LiftDisclosure(ISymbol code, string recipient, CancellationToken cancellationToken = default) =>
        On(code, cancellationToken).Any(granted => counts(granted) && granted.Lists(recipient));

    /// <summary>Those on the lambda or local function, on its member, on the types around it, and on the assembly.</summary>
    public ImmutableArray<GrantedException> On(ISymbol code, CancellationToken cancellationToken) =>
        known.TryGetValue(code, out var found) ? found : known.GetOrAdd(code, Find(code, cancellationToken));

    /// <summary>Whether an exception stands on the code or around it, valid or not.</summary>
    public bool AreAround(ISymbol code) =>
        (assemblies.MayAnnotate(code) && code.GetAttributes().Any(attribute => AnnotationNames.Of(attribute.AttributeClass) == AnnotationNames.PolicyException))
        || (Enclosing.Outer(code) is { } around && AreAround(around));

    private ImmutableArray<GrantedException> Find(ISymbol code, CancellationToken cancellationToken)
    {
        var outer = Enclosing.Outer(code) is { } around ? On(around, cancellationToken) : ImmutableArray<GrantedException>.Empty;
        return assemblies.MayAnnotate(code)
            ? code.GetAttributes().Select(attribute => Validity.Grant(attribute, cancellationToken)).OfType<GrantedException>().Concat(outer).ToImmutableArray()
            : outer;
    }
}
