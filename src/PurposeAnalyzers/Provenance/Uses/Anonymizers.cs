using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Uses;

/// <summary>Methods, operators and properties whose results are no longer personal data: what goes into them is no use.</summary>
internal sealed class Anonymizers(AnnotatedAssemblies assemblies, ResolvedBindings bindings)
{
    private readonly Lazy<bool> mayExist = new(() => !bindings.Anonymizers.IsEmpty || assemblies.InSource || assemblies.AnyReferenced);

    private readonly ConcurrentDictionary<ISymbol, bool> known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the symbol, or a base or interface member of it, is marked with <c>[Anonymizes]</c> or bound as an anonymizer.</summary>
    public bool Contains(ISymbol? symbol)
    {
        if (!mayExist.Value)
        {
            return false;
        }

        var definition = ((symbol as IMethodSymbol)?.ReducedFrom ?? symbol)?.OriginalDefinition;
        return definition is not null && (known.TryGetValue(definition, out var marked) ? marked : known.GetOrAdd(definition, IsMarked(definition)));
    }

    /// <summary>Whether the operation stands in an argument or the receiver of an anonymizer: <c>Mask(c.Email.Trim())</c>.</summary>
    public bool Consume(IOperation operation)
    {
        for (var value = operation; mayExist.Value && value.Parent is { } parent;)
        {
            var consumer = parent switch
            {
                IInvocationOperation invocation => invocation.TargetMethod,
                IPropertyReferenceOperation reference => reference.Property,
                IBinaryOperation binary => binary.OperatorMethod,
                IUnaryOperation unary => unary.OperatorMethod,
                IConversionOperation conversion => conversion.OperatorMethod,
                ICompoundAssignmentOperation compound => compound.OperatorMethod,
                _ => (ISymbol?)null,
            };
            if (Contains(consumer))
            {
                return true;
            }

            value = parent is IConditionalAccessOperation access && access.Operation == value ? ConditionalAccess.Placeholder(access) : parent;
        }

        return false;
    }

    private bool IsMarked(ISymbol symbol) => (assemblies.MayAnnotate(symbol) || !bindings.Anonymizers.IsEmpty) && FindMark(symbol);

    private bool FindMark(ISymbol symbol) =>
        !bindings.Anonymizers.Of(symbol).IsEmpty
        || (assemblies.MayAnnotate(symbol) && AnnotationReader.HasAttribute(symbol, AnnotationNames.Anonymizes))
        || (symbol is IMethodSymbol { AssociatedSymbol: { } property } && Contains(property))
        || (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } owner } && Contains(owner))
        || Contracts.Of(symbol, IsOfInterest).Any(Contains);

    private bool IsOfInterest(INamedTypeSymbol contract) => assemblies.MayAnnotate(contract) || !bindings.Anonymizers.IsEmpty;
}
