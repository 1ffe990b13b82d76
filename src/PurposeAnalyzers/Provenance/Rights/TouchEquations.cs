using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Summaries;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>How what code does follows from its body and from what it calls, whatever purposes lie between.</summary>
internal sealed class TouchEquations(BodyStore bodies, TypeHierarchy hierarchy, TouchDomain domain) : ISummaryEquations<TouchSet>
{
    private readonly ConcurrentDictionary<ISymbol, BodyTouches> known = new(SymbolEqualityComparer.Default);

    public TouchSet Bottom => TouchSet.Empty;

    public ImmutableArray<ISymbol> Dependencies(ISymbol callable, CancellationToken cancellationToken) =>
        Events(callable, cancellationToken)
            .OfType<Call>()
            .SelectMany(call => CallTargets.Of(call, hierarchy, cancellationToken).Targets)
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();

    public TouchSet Compute(ISymbol callable, Func<ISymbol, TouchSet> summaryOf, CancellationToken cancellationToken)
    {
        var body = known.TryGetValue(callable, out var found) ? found : known.GetOrAdd(callable, Walk(callable, cancellationToken));
        var touches = body.Touches.ToBuilder();
        foreach (var step in Events(callable, cancellationToken))
        {
            switch (step)
            {
                case MemberRead read:
                    touches.Add(new Touch(TouchKind.Read, read.Symbol.OriginalDefinition));
                    break;
                case Call call:
                    var details = body.Calls.TryGetValue(call.Syntax, out var known) ? known : null;
                    foreach (var target in CallTargets.Of(call, hierarchy, cancellationToken).Targets)
                    {
                        touches.UnionWith(summaryOf(target).Touches.SelectMany(touch => Substitution.Of(touch, target, details, domain.Types)));
                    }

                    break;
            }
        }

        return new TouchSet(touches.ToImmutable());
    }

    private BodyTouches Walk(ISymbol callable, CancellationToken cancellationToken)
    {
        var owner = OwnerOf(callable);
        var operations = bodies.Bind(owner, cancellationToken);
        if (!SymbolEqualityComparer.Default.Equals(owner, callable) && SyntaxOf(callable, cancellationToken) is { } inner)
        {
            operations = operations.SelectMany(o => o.DescendantsAndSelf()).Where(o => o is IAnonymousFunctionOperation or ILocalFunctionOperation && o.Syntax == inner).Take(1).ToImmutableArray();
        }

        return TouchWalk.Walk(callable, operations, domain, cancellationToken);
    }

    private IEnumerable<BodyEvent> Events(ISymbol callable, CancellationToken cancellationToken)
    {
        var owner = OwnerOf(callable);
        var events = bodies.Get(owner, cancellationToken).Events;
        return SymbolEqualityComparer.Default.Equals(owner, callable) || SyntaxOf(callable, cancellationToken) is not { } inner
            ? events
            : events.Where(e => e.Syntax.SyntaxTree == inner.SyntaxTree && inner.Span.Contains(e.Syntax.Span));
    }

    /// <summary>Lambdas and local functions are part of the body that declares them.</summary>
    private static ISymbol OwnerOf(ISymbol callable)
    {
        while (callable is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } outer })
        {
            callable = outer;
        }

        return callable is IMethodSymbol method ? Callable.Of(method) : callable;
    }

    private static SyntaxNode? SyntaxOf(ISymbol function, CancellationToken cancellationToken) =>
        function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } syntax and (LambdaExpressionSyntax or LocalFunctionStatementSyntax or AnonymousMethodExpressionSyntax) ? syntax : null;
}
