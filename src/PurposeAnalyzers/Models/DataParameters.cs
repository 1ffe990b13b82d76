namespace PurposeAnalyzers.Models;

/// <summary>Tells parameters that take data from those that say how, where and whether to write it.</summary>
internal static class DataParameters
{
    private static readonly ImmutableHashSet<string> ControlTypes = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "System.IFormatProvider",
        "System.Globalization.CultureInfo",
        "System.Threading.CancellationToken",
        "System.Type",
        "Microsoft.Extensions.Logging.EventId",
        "Microsoft.Extensions.Logging.ILogger",
        "NLog.LogLevel",
        "log4net.Core.Level");

    public static bool Contain(IParameterSymbol parameter) =>
        !(parameter.Ordinal == 0 && parameter.ContainingSymbol is IMethodSymbol { IsExtensionMethod: true })
        && !IsControl(parameter.Type);

    private static bool IsControl(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean }
        || IsException(type)
        || (type is INamedTypeSymbol named
            && (ControlTypes.Contains(LibraryNames.Of(named.OriginalDefinition)) || named.AllInterfaces.Any(i => ControlTypes.Contains(LibraryNames.Of(i)))));

    public static bool IsException(ITypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
