using System.Reflection;

namespace PurposeAnalyzers.Cli;

/// <summary>The version that the tool was built as.</summary>
internal static class ToolVersion
{
    /// <summary>Without the commit that may follow a plus sign.</summary>
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
