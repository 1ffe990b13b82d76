using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Flow.Lowering;

/// <summary>Objects of libraries through which another object is seen or written: what goes into one is in the other.</summary>
internal static class Views
{
    /// <summary>An enumerator of a collection is the collection: whoever changes an element of one changes the other's.</summary>
    public static bool IsEnumerator(IMethodSymbol method, Callable callables) =>
        method is { IsStatic: false, Name: "GetEnumerator" or "GetAsyncEnumerator" } && !callables.IsOfCompilation(method);

    /// <summary>Whether a member is only another way to look at its object: the span of a memory; both ends of a channel, as what is written to one comes out at the other.</summary>
    public static bool IsWhole(ISymbol member, Callable callables) =>
        member is IPropertySymbol { Name: "Span" or "Reader" or "Writer", IsStatic: false, ContainingType: { } type }
        && !callables.IsOfCompilation(type)
        && member.Name switch
        {
            "Span" => IsSpan(type),
            "Reader" => HasProperty(type, "Writer"),
            _ => HasProperty(type, "Reader"),
        };

    /// <summary>Whether objects of the type are windows on others.</summary>
    public static bool IsSpan(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Span" or "Memory", Arity: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether what the method returns is a part of an object that it is called on or given: a reference, or a span of a library.</summary>
    public static bool IsWithin(IMethodSymbol method, Callable callables) =>
        method.ReturnsByRef || (IsSpan(method.ReturnType) && !callables.IsOfCompilation(method));

    /// <summary>Whether an object of the type writes to what it was created around, as <c>new StreamWriter(stream)</c> does.</summary>
    public static bool IsWriter(ITypeSymbol type, Callable callables) =>
        (type.Name.EndsWith("Writer", StringComparison.Ordinal) || IsStream(type)) && !callables.IsOfCompilation(type);

    /// <summary>Whether an object of the type may be written through another.</summary>
    public static bool IsWritten(ITypeSymbol? type) => type is not null && (IsStream(type) || type is { Name: "StringBuilder", ContainingNamespace.Name: "Text" });

    /// <summary>Whether what is written to an object of the type goes on to somewhere else.</summary>
    public static bool IsStream(ITypeSymbol? type)
    {
        for (; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (type is { Name: "Stream" or "TextWriter" or "BinaryWriter" or "PipeWriter", ContainingNamespace: { Name: "IO" or "Pipelines" } }
                or { Name: "XmlWriter", ContainingNamespace.Name: "Xml" }
                or { Name: "Utf8JsonWriter" or "JsonWriter" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasProperty(INamedTypeSymbol type, string name) => type.GetMembers(name).Any(m => m is IPropertySymbol);
}
