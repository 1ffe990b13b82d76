using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Provenance.Rights;

/// <content>Whole objects that leave the code: their static type tells what is in them, else what they were made of.</content>
internal sealed partial class TouchWalk
{
    /// <param name="how">The kind and the reader.</param>
    private void HandOn(IOperation value, Touch how)
    {
        var seen = new HashSet<IOperation>();
        var pending = new Stack<IOperation>();
        pending.Push(value);
        while (pending.Count > 0)
        {
            var next = BodyValues.Strip(pending.Pop());
            if (!seen.Add(next) || (next is IInstanceReferenceOperation && !domain.DeclaresData(next.Type)))
            {
                continue;
            }

            var types = domain.Types.Of(next.Type).Where(IsRelevant).ToList();
            types.ForEach(type => touches.Add(how with { Symbol = type }));
            if (types.Count == 0 || types.Any(type => type is ITypeParameterSymbol))
            {
                foreach (var part in IsOpaque(next.Type) ? PartsOf(next, how) : [])
                {
                    pending.Push(part);
                }
            }
        }
    }

    /// <summary>Whether the type leaves open what is in its objects; a sequence of texts holds texts.</summary>
    private bool IsOpaque(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_Object } => true,
        IArrayTypeSymbol array => IsOpaque(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Enum or TypeKind.Delegate } => false,
        INamedTypeSymbol { IsGenericType: true, IsAnonymousType: false } named when !domain.Callables.IsOfCompilation(named) => named.TypeArguments.Any(IsOpaque),
        _ => type.SpecialType == SpecialType.None,
    };

    private IEnumerable<IOperation> PartsOf(IOperation value, Touch how)
    {
        switch (value)
        {
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LocalFunction } } parameter } when !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, function):
                return values.Assigned(parameter);
            case IParameterReferenceOperation { Parameter: { } parameter }:
                touches.Add(how with { Symbol = parameter.OriginalDefinition });
                return [];
            case ILocalReferenceOperation { Local: { } local }:
                return values.Assigned(local);
            case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } local }:
                return values.ReturnedBy(local);
            case IInvocationOperation invocation when domain.HasCodeHere(invocation.TargetMethod, cancellationToken):
                var name = BodyWalker.Name(invocation.Syntax);
                calls[name] = calls[name] with { HandsOnResult = calls[name].HandsOnResult.Add(how) };
                return [];
            case IInvocationOperation when domain.Types.Of(value.Type).Any():
                return [];
            case IInvocationOperation invocation when invocation.Arguments.Any(a => LambdaOf(a.Value) is not null):
                return Arguments(invocation.Arguments).Select(LambdaOf).OfType<IAnonymousFunctionOperation>().SelectMany(Returned);
            case IInvocationOperation invocation:
                return Arguments(invocation.Arguments).Concat(invocation.Instance is { } instance ? [instance] : []);
            case IPropertyReferenceOperation { Instance: { } holder, Property: { } property } when !domain.Assemblies.MayAnnotate(property):
                return [holder];
            case IObjectCreationOperation creation:
                return Arguments(creation.Arguments).Concat(Initialized(creation.Initializer));
            case IAnonymousObjectCreationOperation creation:
                return creation.Initializers.OfType<ISimpleAssignmentOperation>().Select(a => a.Value);
            case IAwaitOperation await:
                return [await.Operation];
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return [conditional.WhenTrue, whenFalse];
            case ICoalesceOperation coalesce:
                return [coalesce.Value, coalesce.WhenNull];
            case ISwitchExpressionOperation choice:
                return choice.Arms.Select(arm => arm.Value);
            case IConditionalAccessOperation access:
                return [access.WhenNotNull];
            case ITupleOperation tuple:
                return tuple.Elements;
            case IArrayCreationOperation { Initializer: { } initializer }:
                return initializer.ElementValues;
            case ICollectionExpressionOperation collection:
                return collection.Elements;
            case ISpreadOperation spread:
                return [spread.Operand];
            default:
                return [];
        }
    }

    private static IEnumerable<IOperation> Returned(IAnonymousFunctionOperation lambda) =>
        lambda.Body.Operations.OfType<IReturnOperation>().Select(r => r.ReturnedValue).OfType<IOperation>();

    private static IEnumerable<IOperation> Arguments(ImmutableArray<IArgumentOperation> arguments) => arguments.Select(a => a.Value);

    private static IEnumerable<IOperation> Initialized(IObjectOrCollectionInitializerOperation? initializer) =>
        initializer?.Initializers.SelectMany(i => i switch
        {
            ISimpleAssignmentOperation assignment => [assignment.Value],
            IInvocationOperation add => Arguments(add.Arguments),
            _ => Enumerable.Empty<IOperation>(),
        }) ?? [];
}
