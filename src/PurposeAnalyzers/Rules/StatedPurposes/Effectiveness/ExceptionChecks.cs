using System.Threading;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Purposes.Exceptions;
using PurposeAnalyzers.Rules.Foundation;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;

/// <summary>Valid exceptions that lift nothing. What is wrong with one that is not valid, the rules on exceptions say.</summary>
internal static class ExceptionChecks
{
    public static IEnumerable<Problem> Find(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken)
    {
        if (use.Target is IAssemblySymbol)
        {
            if (use.Data.String(ExceptionValidity.Approval) is { } approval)
            {
                yield return Problem.At(use.LocationOf(approval, ExceptionValidity.Approval), "AssemblyApproval");
            }

            // Whether one lifts anything is not asked: an editor would have to judge all code for one line.
            yield break;
        }

        if (IsRepeated(use) || model.Exceptions.Validity.Grant(use.Data, cancellationToken) is null)
        {
            yield break;
        }

        var bodies = BodiesWithin.Of(use.Target).Where(owner => !model.Bodies.Bind(owner, cancellationToken).IsEmpty).ToImmutableArray();
        if (bodies.IsEmpty)
        {
            yield return Problem.At(use.Location, "NoExceptedCode");
        }
        else
        {
            var effect = new ExceptionEffect(model, use.Syntax);
            if (!bodies.Any(owner => effect.IsIn(owner, cancellationToken)) && !bodies.Any(owner => MayDoMore(owner, model, cancellationToken)))
            {
                yield return Problem.At(use.Location, "LiftsNothing");
            }
        }
    }

    /// <summary>That is reported as such.</summary>
    private static bool IsRepeated(AnnotationUse use) =>
        use.Siblings.TakeWhile(a => a != use.Data).Any(a => AnnotationNames.Of(a.AttributeClass) == use.Name && a.String(0) == use.Data.String(0));

    /// <summary>Nobody knows what code does that is not finished, or that could not be checked to its end.</summary>
    private static bool MayDoMore(ISymbol owner, PurposeModel model, CancellationToken cancellationToken) =>
        model.Bodies.Bind(owner, cancellationToken).Any(IsUnfinished)
        || AnalysisLimitRule.Judge(owner, model.Bodies.Get(owner, cancellationToken), model, cancellationToken).Any();

    private static bool IsUnfinished(IOperation body) =>
        body.Syntax.ContainsDiagnostics || body.DescendantsAndSelf().Any(operation => operation.Kind == OperationKind.Invalid || (operation is IVariableDeclaratorOperation declarator ? declarator.Symbol.Type : operation.Type) is IErrorTypeSymbol);
}
