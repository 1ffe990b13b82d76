namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>Where a returned value comes from, in the terms of the body that returns it.</summary>
internal abstract record ValueSource;

/// <summary>What the caller passed in.</summary>
internal sealed record ParameterValue(int Ordinal) : ValueSource;

/// <summary>A read of a tracked symbol.</summary>
internal sealed record MemberValue(ISymbol Symbol, SyntaxNode Syntax) : ValueSource;

/// <summary>The result of a call.</summary>
/// <param name="Arguments">Where each argument comes from, by the ordinal of its parameter.</param>
internal sealed record CallValue(Call Call, ImmutableDictionary<int, ImmutableArray<ValueSource>> Arguments) : ValueSource;
