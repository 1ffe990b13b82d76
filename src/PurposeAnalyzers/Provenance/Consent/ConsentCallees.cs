using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>Looks up what calls tell; where one of several methods may run, only what all of them tell.</summary>
internal sealed class ConsentCallees(Callable callables, TypeHierarchy hierarchy, Func<ISymbol, ConsentSummary> summaryOf, CancellationToken cancellationToken) : IConsentCallees
{
    private static readonly ConsentSummary Thrown = new(FactSet.All, ConsentValue.Unknown);

    public ConsentSummary Of(IMethodSymbol method, IOperation? receiver)
    {
        var called = Callable.Of(method);
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.DelegateInvoke)
        {
            return ConsentSummary.Empty;
        }

        if (AlwaysThrows(called))
        {
            return Thrown;
        }

        if (!callables.MayRunCode(called))
        {
            return ConsentSummary.Empty;
        }

        var targets = CallTargets.Of(called, BodyWalker.DispatchType(called, receiver), hierarchy, cancellationToken);
        return targets.TooMany || targets.Targets.IsEmpty
            ? ConsentSummary.Empty
            : targets.Targets.Select(target => AsCalled(target, called)).Aggregate((one, other) => one.Meet(other));
    }

    private ConsentSummary AsCalled(ISymbol target, IMethodSymbol called) =>
        summaryOf(target) is { IsEmpty: false } summary && target is IMethodSymbol implementation
            ? summary.Select(facts => ConsentSubstitution.AsCalled(facts, implementation, called))
            : ConsentSummary.Empty;

    /// <summary>What exists to throw: it says so, or does nothing else.</summary>
    private bool AlwaysThrows(IMethodSymbol method) =>
        !method.IsVirtual
        && !method.IsAbstract
        && (method.GetAttributes().Any(a => a.AttributeClass is { Name: "DoesNotReturnAttribute" })
            || method.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken) is BaseMethodDeclarationSyntax declaration
                && (declaration.ExpressionBody?.Expression is ThrowExpressionSyntax
                    || (declaration.Body is { Statements: { Count: 1 } statements } && statements[0] is ThrowStatementSyntax))));
}
