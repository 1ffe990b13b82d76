namespace PurposeAnalyzers.Models.Sinks;

/// <summary>The text of an exception, which is logged and shown wherever it comes up.</summary>
internal static class ExceptionText
{
    /// <summary>Whether an exception of a library shows what its constructor is given. The name of a parameter is no data.</summary>
    public static bool Shows(IParameterSymbol parameter) =>
        parameter is
        {
            Type.SpecialType: SpecialType.System_String or SpecialType.System_Object,
            Name: not "paramName",
            ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type },
        }
        && DataParameters.IsException(type);

    /// <summary>Whether this is <c>exception.Data</c>.</summary>
    public static bool IsData(ISymbol? receiver) =>
        receiver is IPropertySymbol { Name: nameof(Exception.Data) } property
        && LibraryNames.Is(property.OriginalDefinition.ContainingType, "System.Exception");
}
