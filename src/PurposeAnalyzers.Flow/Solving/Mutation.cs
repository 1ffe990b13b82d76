namespace PurposeAnalyzers.Flow.Solving;

/// <summary>Which methods of libraries put what they are given into the object that they are called on.</summary>
internal static class Mutation
{
    private static readonly ImmutableArray<string> Prefixes = ImmutableArray.Create(
        "Add", "Append", "Enqueue", "GetOrAdd", "Insert", "Prepend", "Push", "Put", "Set", "TryAdd", "TryEnqueue", "TryPush", "TryUpdate", "TryWrite", "Update", "Write");

    /// <summary>Those that return nothing or the object itself, and those that say so by name.</summary>
    public static bool TakesArguments(IMethodSymbol method)
    {
        if (method.Parameters.IsEmpty || (method.IsStatic && !method.IsExtensionMethod))
        {
            return false;
        }

        var isFluent = !method.IsStatic && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType) && method.ContainingType.IsReferenceType
            && method.ContainingType.SpecialType != SpecialType.System_String;
        return (method.ReturnsVoid && !method.IsStatic)
            || isFluent
            || Prefixes.Any(prefix => method.Name.StartsWith(prefix, StringComparison.Ordinal));
    }
}
