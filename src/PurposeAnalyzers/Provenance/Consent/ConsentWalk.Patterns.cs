using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Provenance.Consent;

/// <content>Patterns on the result of a check, and on the record that holds it.</content>
internal sealed partial class ConsentWalk
{
    private ConsentValue patternInput = ConsentValue.Unknown;

    private ConsentValue Match(IPatternOperation pattern, ConsentValue input)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value: var constant }:
                Visit(constant);
                return ConstantOf(constant) is { } expected ? Is(input, expected, pattern.InputType) : ConsentValue.Unknown;
            case INegatedPatternOperation negated:
                return Match(negated.Pattern, input).Negated();
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Match(both.LeftPattern, input).AndAlso(Match(both.RightPattern, input));
            case IBinaryPatternOperation either:
                return Match(either.LeftPattern, input).OrElse(Match(either.RightPattern, input));
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable }:
                Write(variable, input.Settled(pattern.NarrowedType));
                return ConsentValue.Unknown;
            case IRecursivePatternOperation recursive:
                return MatchMembers(recursive, input);
            default:
                VisitChildren(pattern);
                return ConsentValue.Unknown;
        }
    }

    /// <summary>In <c>{ Accepts: true, Email: var to }</c> the members are read from left to right, each where those before have matched.</summary>
    private ConsentValue MatchMembers(IRecursivePatternOperation pattern, ConsentValue input)
    {
        var (outerInput, before) = (patternInput, state.Facts);
        var value = ConsentValue.Constant(true);
        foreach (var part in pattern.DeconstructionSubpatterns)
        {
            Match(part, ConsentValue.Unknown);
        }

        foreach (var part in pattern.PropertySubpatterns)
        {
            patternInput = input;
            var member = Visit(part.Member);
            value = value.AndAlso(Match(part.Pattern, member));
            state = state.Knowing(value.WhenTrue);
        }

        patternInput = outerInput;
        state = state.WithFacts(before);
        if (pattern.DeclaredSymbol is { } variable)
        {
            Write(variable, input.Settled(pattern.NarrowedType));
        }

        return pattern.PropertySubpatterns.IsEmpty ? ConsentValue.Unknown : ConsentValue.Unknown with { WhenTrue = value.WhenTrue };
    }
}
