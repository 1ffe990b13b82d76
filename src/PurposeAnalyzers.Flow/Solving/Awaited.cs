namespace PurposeAnalyzers.Flow.Solving;

/// <summary>What is had of a result once it has been waited for.</summary>
internal static class Awaited
{
    public static ITypeSymbol Of(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1, ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } } task
            ? task.TypeArguments[0]
            : type;

    /// <summary>Whether there is nothing to be had.</summary>
    public static bool IsNothing(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Void
        || type is INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false, ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } };
}
