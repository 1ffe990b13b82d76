namespace PurposeAnalyzers.Models;

/// <summary>Where reflection reads or runs members of an object that it is given.</summary>
internal static class Reflection
{
    /// <summary>Whether the argument is the object, rather than what is passed to a method of it.</summary>
    public static bool IsObject(IParameterSymbol parameter) => parameter is { Ordinal: 0, Name: "obj" };

    /// <summary>The object whose member <c>PropertyInfo.GetValue</c> and its like read.</summary>
    public static bool Reads(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is { Name: "GetValue" or "Invoke" or "GetValueDirect", ContainingType: { } type }
        && type.ContainingNamespace is { Name: "Reflection", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
