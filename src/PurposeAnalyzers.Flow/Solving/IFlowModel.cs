using System.Threading;
using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>What the engine asks about types, libraries and places while it solves programs.</summary>
/// <remarks>Answers are pure functions of the compilation, in a deterministic order.</remarks>
internal interface IFlowModel : IFlowDomain
{
    /// <summary>The tracked symbols that an object of the type holds, as far as the form shows them.</summary>
    ImmutableArray<ISymbol> DataIn(ITypeSymbol type, Form form);

    /// <summary>Whether an object of the type holds tracked symbols that are not also in one of the other type.</summary>
    bool HoldsBeyond(ITypeSymbol type, ITypeSymbol other);

    /// <summary>Whether the type does not say what an object holds, so that code that takes one takes anything.</summary>
    bool IsOpen(ITypeSymbol type);

    /// <summary>What text made of an object of the type shows.</summary>
    TextOfObject TextOf(ITypeSymbol type);

    /// <summary>How a library's method looks at what is passed to it.</summary>
    Form FormOf(IParameterSymbol parameter);

    /// <summary>Whether a library's method only learns the name of a member from the argument.</summary>
    bool IsSelector(IParameterSymbol parameter);

    /// <summary>Whether what an object of the type holds is known by the tags of its members.</summary>
    bool KnowsItsData(ITypeSymbol type);

    /// <summary>Whether objects behind the interface are nothing but what they were made of, as the answer to a request is.</summary>
    bool IsEnvelope(INamedTypeSymbol contract);

    /// <summary>Whether an object of the type picks what it shows of the objects that it was made of, as a view does.</summary>
    bool PicksWhatItShows(ITypeSymbol type);

    /// <summary>Whether what a method without a body here returns is not made of what is passed to it.</summary>
    bool IsAnswer(IMethodSymbol method);

    /// <summary>What a call asks of an argument; of its receiver when the argument is null.</summary>
    /// <param name="call">The call.</param>
    /// <param name="targets">What may run in this compilation.</param>
    /// <param name="argument">The argument; null for the receiver.</param>
    IEnumerable<Ask> AsksOf(Invoke call, ImmutableArray<ISymbol> targets, Argument? argument);

    /// <summary>What a member asks of what is stored in it.</summary>
    IEnumerable<Ask> AsksOf(ISymbol member);

    /// <summary>What a member asks of what it returns.</summary>
    /// <param name="owner">The member, lambda or local function.</param>
    /// <param name="type">The static type of the value.</param>
    IEnumerable<Ask> AsksOfResult(ISymbol owner, ITypeSymbol? type);

    /// <summary>A demand on what callers pass in, as it looks to them from outside a place that hands the value on.</summary>
    /// <param name="demand">What is asked at the place, or further on.</param>
    /// <param name="site">The place.</param>
    /// <param name="function">The code that stands there.</param>
    /// <param name="cancellationToken">To stop.</param>
    Demand ForCallers(Demand demand, SyntaxNode site, ISymbol function, CancellationToken cancellationToken);

    /// <summary>What is asked of a value that goes where no analysis can follow it.</summary>
    IEnumerable<Ask> AsksOf(Lose loss);
}

/// <summary>What text made of an object shows.</summary>
/// <param name="Kind">The case.</param>
/// <param name="Method">The method that makes the text, for <see cref="TextKind.Method"/>.</param>
internal readonly record struct TextOfObject(TextKind Kind, IMethodSymbol? Method = null);

internal enum TextKind
{
    /// <summary>The name of the type.</summary>
    Nothing,

    /// <summary>The value, written down.</summary>
    Value,

    /// <summary>The members that the compiler prints for a record.</summary>
    Members,

    /// <summary>What a method in this compilation returns.</summary>
    Method,
}
