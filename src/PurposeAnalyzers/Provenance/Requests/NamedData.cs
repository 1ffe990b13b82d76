using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Provenance.Requests;

/// <summary>
/// Personal data that code asks a library for by name, where a policy says that what has the name is personal: a claim by its type
/// (<c>user.FindFirst("email")</c>, <c>Claims.First(c =&gt; c.Type == "email")</c>), a header by its key. What is asked for by name is a read of the symbol that
/// stands for it.
/// </summary>
internal sealed class NamedData(ResolvedBindings bindings, LibraryModels libraries)
{
    private const string ClaimType = "System.Security.Claims.Claim";

    /// <summary>Whether the member is one that finds claims or headers; false for all where nothing is bound.</summary>
    public bool AsksByName(ISymbol member) => member switch
    {
        IMethodSymbol method => (!bindings.ClaimSymbols.IsEmpty && FindsClaims(method)) || (!bindings.Headers.IsEmpty && FindsHeaders(method)),
        IPropertySymbol { IsIndexer: true } indexer => !bindings.Headers.IsEmpty && IsHeaders(indexer.ContainingType),
        _ => false,
    };

    public ImmutableArray<ISymbol> SymbolsIn(IOperation operation) => operation switch
    {
        IInvocationOperation call when AsksByName(call.TargetMethod) => FindsClaims(call.TargetMethod) ? Claims(call) : Headers(call.Arguments),
        IPropertyReferenceOperation indexer when AsksByName(indexer.Property) => Headers(indexer.Arguments),
        _ => ImmutableArray<ISymbol>.Empty,
    };

    /// <summary>What a claim holds is its value: <c>user.FindFirst("email")?.Value</c> is one thing, not two.</summary>
    public static IOperation ValueOf(IOperation read) => read switch
    {
        { Type: not { Name: "Claim" } } => read,
        { Parent: IPropertyReferenceOperation { Property.Name: "Value" } value } when value.Instance == read => value,
        { Parent: IConditionalAccessOperation { WhenNotNull: IPropertyReferenceOperation { Property.Name: "Value" } } access } when access.Operation == read => access,
        _ => read,
    };

    private ImmutableArray<ISymbol> Claims(IInvocationOperation call)
    {
        var predicate = call.Arguments.FirstOrDefault(a => a.Parameter is { } parameter && TakesClaim(parameter));

        // Whether there is such a claim tells nothing of its value, unless that is looked at.
        if (predicate is not null && call.Type?.SpecialType == SpecialType.System_Boolean && !predicate.Value.Descendants().Any(o => IsMember(o, "Value")))
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        var names = predicate is not null
            ? predicate.Value.Descendants().SelectMany(ComparedTypes)
            : call.Arguments.Where(a => a.Parameter?.Type.SpecialType == SpecialType.System_String).Take(1).Select(a => Constant(a.Value));
        return names.OfType<string>()
            .Select(name => bindings.ClaimSymbols.TryGetValue(ClaimNames.Canonical(name), out var symbol) ? symbol : null)
            .OfType<ISymbol>()
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();
    }

    private ImmutableArray<ISymbol> Headers(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Select(a => Constant(a.Value)).OfType<string>().FirstOrDefault() is { } name && bindings.Headers.TryGetValue(name, out var symbol)
            ? ImmutableArray.Create(symbol)
            : ImmutableArray<ISymbol>.Empty;

    /// <summary>The constants that a claim's type is compared with: by an operator, by <c>Equals</c>, by a pattern.</summary>
    private static IEnumerable<string?> ComparedTypes(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison => ConstantsBeside(comparison.LeftOperand, comparison.RightOperand),
        IInvocationOperation { TargetMethod.Name: "Equals" } call => ConstantsBeside(call.Arguments.Select(a => a.Value).Concat(call.Instance is { } instance ? [instance] : []).ToArray()),
        IIsPatternOperation { Value: var value, Pattern: var pattern } when IsMember(value, "Type") =>
            pattern.DescendantsAndSelf().OfType<IConstantPatternOperation>().Select(p => Constant(p.Value)),
        _ => [],
    };

    private static IEnumerable<string?> ConstantsBeside(params IOperation[] operands) =>
        operands.Any(o => IsMember(o, "Type")) ? operands.Select(Constant) : [];

    private static string? Constant(IOperation value) => value.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    private static bool IsMember(IOperation operation, string name) =>
        operation is IPropertyReferenceOperation { Property: { } property } && property.Name == name && IsClaim(property.ContainingType);

    private bool FindsClaims(IMethodSymbol method) =>
        (method.Name is "FindFirst" or "FindAll" or "FindFirstValue" or "HasClaim" && method.ContainingNamespace?.ToDisplayString() == "System.Security.Claims")
        || (!libraries.IsInSource(method) && method.Parameters.Any(TakesClaim));

    /// <summary>A condition on claims.</summary>
    private static bool TakesClaim(IParameterSymbol parameter) =>
        TypeShape.DelegateOf(parameter.Type) is { Parameters.Length: 1, ReturnType.SpecialType: SpecialType.System_Boolean } condition && IsClaim(condition.Parameters[0].Type);

    private static bool FindsHeaders(IMethodSymbol method) => method.Name switch
    {
        "TryGetValue" => IsHeaders(method.ContainingType),
        "GetCommaSeparatedValues" => method.ContainingType is { Name: "HeaderDictionaryExtensions" },
        _ => false,
    };

    private static bool IsClaim(ITypeSymbol? type) => Models.LibraryNames.Is(type, ClaimType);

    /// <summary>Headers are looked up through their interface, through their class, or through the dictionary that both are.</summary>
    private static bool IsHeaders(INamedTypeSymbol? type) =>
        type is { Name: "IHeaderDictionary" or "HeaderDictionary" }
        || type is { TypeArguments.Length: 2, Name: "IDictionary" } && type.TypeArguments[1] is { Name: "StringValues" };
}
