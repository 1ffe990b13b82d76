using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Provenance.Consent;

/// <content>Sequences that a check has filtered, and lambdas that get their elements.</content>
internal sealed partial class ConsentWalk
{
    /// <summary>A method that works on a sequence, its receiver or its first argument; null for any other.</summary>
    private static Sequence? SequenceOf(IInvocationOperation call, ConsentValue receiver)
    {
        var definition = (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition;
        var source = call.Instance is not null ? definition.ContainingType : definition is { IsStatic: true, Parameters.IsEmpty: false } ? definition.Parameters[0].Type : null;
        var elements = TypeParametersIn(source).ToImmutableHashSet(SymbolEqualityComparer.Default);
        return elements.IsEmpty ? null : new Sequence(definition, elements!) { Source = call.Instance is null ? null : receiver };
    }

    private static IEnumerable<ISymbol> TypeParametersIn(ITypeSymbol? type) => type switch
    {
        ITypeParameterSymbol parameter => new[] { parameter },
        IArrayTypeSymbol array => TypeParametersIn(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(TypeParametersIn),
        _ => Enumerable.Empty<ISymbol>(),
    };

    /// <summary>The lambda or method that an argument is.</summary>
    private static IOperation? FunctionOf(IOperation argument) => Unconverted(argument) switch
    {
        IDelegateCreationOperation { Target: var target } => target,
        IFlowAnonymousFunctionOperation lambda => lambda,
        _ => null,
    };

    private ConsentValue VisitFunction(IOperation function, IArgumentOperation argument, Sequence sequence)
    {
        if (argument.Parameter is null || TypeShape.DelegateOf(argument.Parameter.OriginalDefinition.Type) is not { } shape)
        {
            return Visit(argument.Value);
        }

        var filters = sequence.Filters(shape);
        switch (function)
        {
            case IFlowAnonymousFunctionOperation lambda when filters || records:
                var passed = shape.Parameters.Select(p => sequence.Contains(p.Type) ? ElementOf(sequence.Source!) : ConsentValue.Unknown).ToImmutableArray();
                var told = FollowLambda(lambda, passed).Result.WhenTrue.Without(state.Facts);
                if (filters && !lambda.Symbol.Parameters.IsEmpty)
                {
                    var element = lambda.Symbol.Parameters[0];
                    sequence.Filtered = told.Renaming(RecordPath.Of(element, null), RecordPath.It(element.Type));
                }

                break;
            case IMethodReferenceOperation { Method: { Parameters.IsEmpty: false } method } reference:
                var parameter = method.Parameters[0];
                Visit(reference);
                if (filters)
                {
                    var receiver = reference.Instance is null ? ConsentValue.Unknown : Peek(reference.Instance);
                    sequence.Filtered = Tell(method, reference, receiver, new ConsentOperand(parameter, ConsentValue.Unknown with { Path = RecordPath.It(parameter.Type) }, parameter.Type));
                }

                break;
            default:
                return Visit(argument.Value);
        }

        return ConsentValue.Unknown;
    }

    /// <summary>What a method tells of the element that it is given.</summary>
    private FactSet Tell(IMethodSymbol method, IMethodReferenceOperation reference, ConsentValue receiver, ConsentOperand element)
    {
        var operands = ImmutableArray.Create(new ConsentOperand(null, receiver, reference.Instance?.Type), element);
        var none = ImmutableArray<IArgumentOperation>.Empty;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return EnterAndRun(method, operands, none).WhenTrue.Without(state.Facts);
        }

        return checks.Of(method) is { } check
            ? Checked(check, method.ReturnType, operands, none).WhenTrue
            : ConsentSubstitution.Of(callees.Of(method, reference.Instance).Result.WhenTrue, Callable.Of(method), operands, none);
    }

    /// <summary>A lambda runs with what is known where it is made.</summary>
    private ConsentSummary FollowLambda(IFlowAnonymousFunctionOperation lambda, ImmutableArray<ConsentValue> arguments)
    {
        var entry = state;
        foreach (var (parameter, i) in lambda.Symbol.Parameters.Select((p, i) => (p, i)))
        {
            entry = entry.Assign(parameter, i < arguments.Length ? arguments[i] : ConsentValue.Unknown);
        }

        return Analyze(graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, cancellationToken), lambda.Symbol, entry);
    }

    /// <summary>A call of a method whose signature says what becomes of the elements of a sequence.</summary>
    private sealed class Sequence(IMethodSymbol definition, ImmutableHashSet<ISymbol> elements)
    {
        private static readonly ImmutableHashSet<string> FilterNames = ImmutableHashSet.Create(
            StringComparer.Ordinal, "Where", "TakeWhile", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "Find", "FindLast", "FindAll");

        public ConsentValue? Source { get; set; }

        /// <summary>What its predicate tells of each element of the result.</summary>
        public FactSet Filtered { get; set; } = FactSet.None;

        public bool Contains(ITypeSymbol type) => elements.Contains(type);

        /// <summary>Whether only those elements come out for which the function says yes.</summary>
        public bool Filters(IMethodSymbol function) =>
            function.ReturnType.SpecialType == SpecialType.System_Boolean
            && !function.Parameters.IsEmpty
            && Contains(function.Parameters[0].Type)
            && FilterNames.Contains(definition.Name.EndsWith("Async", StringComparison.Ordinal) ? definition.Name.Substring(0, definition.Name.Length - 5) : definition.Name);

        /// <summary>What is known of the result: what goes in comes out, unless something else may come out as well.</summary>
        public FactSet Result(ImmutableArray<ConsentOperand> operands)
        {
            if (!Mentions(definition.ReturnType))
            {
                return FactSet.None;
            }

            var content = Source?.Content ?? FactSet.None;
            foreach (var operand in operands)
            {
                if (operand.Parameter is IParameterSymbol { OriginalDefinition: var parameter } && !ReferenceEquals(operand.Value, Source))
                {
                    content = TypeShape.DelegateOf(parameter.Type) is { } function
                        ? Mentions(function.ReturnType) ? FactSet.None : content
                        : Mentions(parameter.Type) ? content.And(operand.Value.Content) : content;
                }
            }

            return content.Or(Filtered);
        }

        private bool Mentions(ITypeSymbol type) => TypeParametersIn(type).Any(elements.Contains);
    }
}
