namespace PurposeAnalyzers.Models;

/// <summary>How tables and messages call types and members of libraries.</summary>
internal static class LibraryNames
{
    private static readonly SymbolDisplayFormat FullNamespace = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>The metadata name with namespace: <c>System.Collections.Generic.List`1</c>.</summary>
    public static string Of(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => Of(outer) + "+" + type.MetadataName,
        { ContainingNamespace: { IsGlobalNamespace: false } space } => space.ToDisplayString(FullNamespace) + "." + type.MetadataName,
        _ => type.MetadataName,
    };

    public static bool Is(ITypeSymbol? type, string metadataName) =>
        type is INamedTypeSymbol named && metadataName.EndsWith(named.MetadataName, StringComparison.Ordinal) && Of(named) == metadataName;

    /// <summary>What a message says: <c>ILogger.LogInformation</c> for an extension too, <c>InvalidOperationException</c> for its constructor.</summary>
    public static string Spoken(ISymbol member)
    {
        var type = member is IMethodSymbol { IsExtensionMethod: true, ReducedFrom: null, Parameters: { IsEmpty: false } parameters }
            ? parameters[0].Type
            : member.ContainingType;
        return member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? type.Name : type.Name + "." + member.Name;
    }
}
