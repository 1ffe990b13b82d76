using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Lowering;

/// <content>Patterns hand parts of their input to the variables that they declare.</content>
internal sealed partial class ProgramBuilder
{
    private void VisitPattern(IPatternOperation pattern, Operand input)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, input, pattern);
                break;
            case IRecursivePatternOperation recursive:
                VisitParts(recursive, input);
                Declare(recursive.DeclaredSymbol, input, pattern);
                break;
            case IListPatternOperation list:
                foreach (var element in list.Patterns)
                {
                    VisitPattern(element, input);
                }

                Declare(list.DeclaredSymbol, input, pattern);
                break;
            case ISlicePatternOperation { Pattern: { } slice }:
                VisitPattern(slice, input);
                break;
            case INegatedPatternOperation negated:
                VisitPattern(negated.Pattern, input);
                break;
            case IBinaryPatternOperation binary:
                VisitPattern(binary.LeftPattern, input);
                VisitPattern(binary.RightPattern, input);
                break;
        }
    }

    private void VisitParts(IRecursivePatternOperation pattern, Operand input)
    {
        if (!pattern.DeconstructionSubpatterns.IsEmpty)
        {
            var parts = pattern.DeconstructSymbol is IMethodSymbol method ? DeconstructBy(method, input, pattern.InputType, pattern.Syntax) : null;
            for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
            {
                var part = parts is null ? Element(input, pattern.NarrowedType, i, pattern.Syntax) : parts.ElementAtOrDefault(i);
                VisitPattern(pattern.DeconstructionSubpatterns[i], part);
            }
        }

        patternInputs.Push(input);
        foreach (var subpattern in pattern.PropertySubpatterns)
        {
            VisitPattern(subpattern.Pattern, Visit(subpattern.Member));
        }

        patternInputs.Pop();
    }

    private void Declare(ISymbol? variable, Operand input, IPatternOperation pattern)
    {
        if (variable is ILocalSymbol local)
        {
            AssignVariable(slots.Variable(local, function), input, local.Type, pattern.Syntax);
        }
    }
}
