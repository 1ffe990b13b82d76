using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Models.Consumers;

/// <summary>
/// Serializers that no table can know, because every solution has its own in a shared project: methods of other assemblies that are called as serializers
/// are, take anything, and give back text or bytes.
/// </summary>
internal static class NamedSerializers
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.Ordinal, "AsJson", "Dump", "Stringify", "ToBson", "ToJson", "ToJsonString", "ToXml", "ToXmlString", "ToYaml");

    /// <summary>Whether the method makes text or bytes of all that is passed for the parameter.</summary>
    public static bool Take(IParameterSymbol parameter) =>
        parameter is { Ordinal: 0, Type: ITypeParameterSymbol or { SpecialType: SpecialType.System_Object }, ContainingSymbol: IMethodSymbol method }
        && IsNamedSo(method.Name)
        && IsContent(Awaited.Of(method.ReturnType));

    private static bool IsNamedSo(string name)
    {
        var plain = name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name;
        return Names.Contains(plain) || plain.StartsWith("Serialize", StringComparison.Ordinal);
    }

    private static bool IsContent(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };
}
