using System.Collections.Concurrent;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Purposes;

/// <summary>
/// Where a valid <c>[PolicyException]</c> lifts the limits of purpose (DESIGN 5.7): in exactly the code it is on. One without a
/// known id, a justification or an approver, and one that has expired, lifts nothing.
/// </summary>
internal sealed class PolicyExceptions(PolicySet policies, AnnotatedAssemblies assemblies)
{
    private readonly ConcurrentDictionary<ISymbol, bool> known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether one stands on the lambda or local function, on its member, on a type around it, or on the assembly.</summary>
    public bool Lift(ISymbol code) => known.TryGetValue(code, out var lifts) ? lifts : known.GetOrAdd(code, Find(code));

    /// <summary>Whether one stands there that the policy makes for disclosure to the recipient. Without a policy any may be meant.</summary>
    public bool LiftDisclosure(ISymbol code, string recipient) =>
        Lift(code) && Enclosing.SelfAndOuter(code).Any(symbol => assemblies.MayAnnotate(symbol) && symbol.GetAttributes().Any(a => IsValid(a) && Lists(a, recipient)));

    private bool Lists(AttributeData attribute, string recipient) =>
        policies.Current is not { } policy || policy.FindException(attribute.String(0)!)?.Recipients.Contains(recipient) == true;

    private bool Find(ISymbol code) => Enclosing.SelfAndOuter(code).Any(symbol => assemblies.MayAnnotate(symbol) && symbol.GetAttributes().Any(IsValid));

    /// <remarks>An approval binds the exception to the code as approved. Nothing checks that yet, so such an exception lifts nothing.</remarks>
    private bool IsValid(AttributeData attribute) =>
        AnnotationNames.Of(attribute.AttributeClass) == AnnotationNames.PolicyException
        && attribute.String(0) is { } id
        && policies.ExplainUnknown(IdKind.Exception, id) is null
        && !string.IsNullOrWhiteSpace(attribute.String("Justification"))
        && !string.IsNullOrWhiteSpace(attribute.String("ApprovedBy"))
        && attribute.String("Approval") is null
        && !HasExpired(attribute.String("Expires"));

    /// <summary>Both dates are of the form yyyy-MM-dd, which sorts as text. It still holds on its last day.</summary>
    private bool HasExpired(string? expires) =>
        expires is not null && (!PolicyDate.IsValid(expires) || (policies.CheckDate is { } today && string.CompareOrdinal(expires, today) < 0));
}
