using PurposeAnalyzers.Flow.Lowering;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>Which methods of libraries put what they are given into the object that they are called on.</summary>
internal static class Mutation
{
    private static readonly ImmutableArray<string> Prefixes = ImmutableArray.Create(
        "Add", "Append", "Enqueue", "Fill", "GetOrAdd", "Insert", "Prepend", "Push", "Put", "Set", "TryAdd", "TryEnqueue", "TryPush", "TryUpdate", "TryWrite", "Update", "Write");

    /// <summary>Those that return nothing or the object itself, and those that say so by name.</summary>
    public static bool TakesArguments(IMethodSymbol method)
    {
        if (method.Parameters.IsEmpty || (method.IsStatic && !method.IsExtensionMethod))
        {
            return false;
        }

        if (method.IsStatic)
        {
            // Most extension methods that return something make something new.
            return (method.ReturnsVoid || method.ReturnType.SpecialType == SpecialType.System_Boolean) && IsNamedAfterMutation(method);
        }

        return ReturnsReceiver(method)
            || method.MethodKind == MethodKind.PropertySet
            || (IsNamedAfterMutation(method)
                && !IsService(method.ContainingType)
                && !AnswersLater(method.ReturnType)
                && !SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType));
    }

    /// <summary>
    /// What hides behind an interface that is no collection is a service: it is given data to do something with it, not to hold it for its caller.
    /// So is a Razor page, which writes what it is given to its reader: its model holds nothing of that.
    /// </summary>
    private static bool IsService(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface
            ? !type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable)
            : type is { Name: "RazorPageBase", ContainingNamespace.Name: "Razor" };

    /// <summary>Whether an object is awaited: <c>UpdateAsync</c> of a service tells how the updated record looks, and the service holds nothing of it.</summary>
    private static bool AnswersLater(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task
        && task.TypeArguments[0] is { SpecialType: SpecialType.None, TypeKind: not TypeKind.TypeParameter };

    /// <summary>What is written to a writer or stream goes through it to somewhere else; the member that holds it does not keep it.</summary>
    public static bool IsPassage(ISymbol member) => Views.IsStream((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type);

    /// <summary>Whether the method returns the object that it is called on, so that calls can be chained.</summary>
    public static bool ReturnsReceiver(IMethodSymbol method) =>
        method is { IsStatic: false, ContainingType: { IsReferenceType: true, SpecialType: not SpecialType.System_String } type }
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, type)
        && !IsImmutable(type);

    /// <summary>Whether the method fills one argument from another.</summary>
    public static bool CopiesBetweenArguments(IMethodSymbol method) =>
        method.Name is "Copy" or "CopyTo" or "TryCopyTo" or "BlockCopy" or "ConstrainedCopy" or "Fill" or "CopyToAsync";

    private static bool IsNamedAfterMutation(IMethodSymbol method) =>
        Prefixes.Any(prefix => method.Name.StartsWith(prefix, StringComparison.Ordinal)) && !IsImmutable(method.ContainingType);

    private static bool IsImmutable(INamedTypeSymbol type) =>
        (type.ContainingNamespace is { Name: "Immutable" or "Frozen" } && type.ContainingType is null) || (type.IsRecord);
}
