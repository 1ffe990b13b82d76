using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Provenance.Endpoints;

/// <summary>
/// Follows the builders of endpoints and of their groups through one body: chains of calls and the variables they are kept in. What opens a group opens all that is mapped in
/// it, before or after; what opens an endpoint opens only that.
/// </summary>
/// <remarks>One use, one thread.</remarks>
internal sealed class EndpointBuilders
{
    private readonly Dictionary<ISymbol, Location?> variables = new(SymbolEqualityComparer.Default);

    public static bool IsMap(IMethodSymbol method) =>
        method.Name.StartsWith("Map", StringComparison.Ordinal) && method.Name != "MapGroup" && IsBuilder(method.ReturnType) && AspNet.IsOfAspNet(method);

    /// <summary>Where an endpoint that is mapped here is opened: by what follows the call, or by a group around it.</summary>
    public Location? FindOpening(IInvocationOperation map) => After(map) ?? (ReceiverOf(map) is { } group ? Before(group) : null);

    /// <summary>What a variable may hold, as its declaration and the assignments to it say.</summary>
    public static IEnumerable<IOperation> ValuesOf(ILocalReferenceOperation reference)
    {
        foreach (var operation in RootOf(reference).Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Initializer.Value: { } value } declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local):
                    yield return value;
                    break;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when SymbolEqualityComparer.Default.Equals(target.Local, reference.Local):
                    yield return assignment.Value;
                    break;
            }
        }
    }

    /// <summary>What was said of a builder before it came here.</summary>
    private Location? Before(IOperation builder) => builder switch
    {
        IConversionOperation conversion => Before(conversion.Operand),
        IInvocationOperation call => OpenedBy(call) ?? (ReceiverOf(call) is { } receiver ? Before(receiver) : null),
        ILocalReferenceOperation reference => OfVariable(reference.Local, reference),
        IParameterReferenceOperation reference => OfVariable(reference.Parameter, reference),
        _ => null,
    };

    /// <summary>What is said of a builder once it is there.</summary>
    private Location? After(IOperation builder)
    {
        switch (builder.Parent)
        {
            case IConversionOperation conversion:
                return After(conversion);
            case IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call }:
                return AfterCall(call);
            case IInvocationOperation call when call.Instance == builder:
                return AfterCall(call);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return OfVariable(declarator.Symbol, declarator);
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target }:
                return OfVariable(target.Local, target);
            default:
                return null;
        }
    }

    /// <summary>Conventions return their builder; what is mapped in a group is not the group.</summary>
    private Location? AfterCall(IInvocationOperation call) =>
        OpenedBy(call) ?? (IsBuilder(call.Type) && !call.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal) ? After(call) : null);

    private Location? OfVariable(ISymbol variable, IOperation place)
    {
        if (variables.TryGetValue(variable, out var known))
        {
            return known;
        }

        // A variable that is assigned from itself tells nothing new.
        variables.Add(variable, null);
        var found = place is ILocalReferenceOperation reference ? ValuesOf(reference).Select(Before).FirstOrDefault(l => l is not null) : null;
        found ??= RootOf(place).Descendants()
            .Where(o => o is ILocalReferenceOperation local ? SymbolEqualityComparer.Default.Equals(local.Local, variable)
                : o is IParameterReferenceOperation parameter && SymbolEqualityComparer.Default.Equals(parameter.Parameter, variable))
            .Select(After)
            .FirstOrDefault(l => l is not null);
        return variables[variable] = found;
    }

    private static Location? OpenedBy(IInvocationOperation call) =>
        AspNet.IsOfAspNet(call.TargetMethod)
        && (call.TargetMethod.Name == "AllowAnonymous" || (call.TargetMethod.Name == "WithMetadata" && call.Descendants().Any(o => o is IObjectCreationOperation && AspNet.Opens(o.Type))))
            ? (call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name : call.Syntax).GetLocation()
            : null;

    private static IOperation? ReceiverOf(IInvocationOperation call) =>
        (call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value : null)) is { } receiver && IsBuilder(receiver.Type)
            ? receiver
            : null;

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static bool IsBuilder(ITypeSymbol? type) =>
        type is not null
        && (IsContract(type)
            || type.AllInterfaces.Any(IsContract)
            || (type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(IsBuilder)));

    private static bool IsContract(ITypeSymbol type) =>
        type is { Name: "IEndpointConventionBuilder" or "IEndpointRouteBuilder" } && AspNet.IsOfAspNet(type);
}
