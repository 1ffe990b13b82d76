using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Uses;

/// <summary>Methods, operators and properties whose results are no longer personal data: what goes into them is no use.</summary>
internal sealed class Anonymizers(AnnotatedAssemblies assemblies, ResolvedBindings bindings)
{
    private readonly ConcurrentDictionary<ISymbol, bool> known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the symbol, or a base or interface member of it, is marked with <c>[Anonymizes]</c> or bound as an anonymizer.</summary>
    public bool Contains(ISymbol? symbol)
    {
        var definition = ((symbol as IMethodSymbol)?.ReducedFrom ?? symbol)?.OriginalDefinition;
        return definition is not null && (known.TryGetValue(definition, out var marked) ? marked : known.GetOrAdd(definition, IsMarked(definition)));
    }

    /// <summary>Whether the operation stands in an argument or the receiver of an anonymizer: <c>Mask(c.Email.Trim())</c>.</summary>
    public bool Consume(IOperation operation)
    {
        for (var (value, parent) = (operation, operation.Parent); parent is not null; (value, parent) = (parent, parent.Parent))
        {
            var consumer = parent switch
            {
                IInvocationOperation invocation => invocation.TargetMethod,
                IPropertyReferenceOperation reference => reference.Property,
                IBinaryOperation binary => binary.OperatorMethod,
                IUnaryOperation unary => unary.OperatorMethod,
                IConversionOperation conversion => conversion.OperatorMethod,
                IConditionalAccessOperation access when access.Operation == value => FirstAnonymizer(access.WhenNotNull),
                _ => (ISymbol?)null,
            };
            if (Contains(consumer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In <c>c.Email?.Trim().Mask()</c> the calls that the value passes through stand beside it, not above it.</summary>
    private ISymbol? FirstAnonymizer(IOperation chain)
    {
        IOperation? current = chain;
        while (current is not null)
        {
            ISymbol? member = current switch
            {
                IInvocationOperation invocation => invocation.TargetMethod,
                IPropertyReferenceOperation reference => reference.Property,
                _ => null,
            };
            if (Contains(member))
            {
                return member;
            }

            current = current switch
            {
                IInvocationOperation { Instance: null } invocation => invocation.Arguments.FirstOrDefault()?.Value,
                IInvocationOperation invocation => invocation.Instance,
                IMemberReferenceOperation reference => reference.Instance,
                IConversionOperation conversion => conversion.Operand,
                IConditionalAccessOperation access => access.Operation,
                _ => null,
            };
        }

        return null;
    }

    private bool IsMarked(ISymbol symbol) =>
        !bindings.Anonymizers.Of(symbol).IsEmpty
        || (assemblies.MayAnnotate(symbol) && AnnotationReader.HasAttribute(symbol, AnnotationNames.Anonymizes))
        || (symbol is IMethodSymbol { AssociatedSymbol: { } property } && Contains(property))
        || Contracts.Of(symbol, IsOfInterest).Any(Contains);

    private bool IsOfInterest(INamedTypeSymbol contract) => assemblies.MayAnnotate(contract) || !bindings.Anonymizers.IsEmpty;
}
