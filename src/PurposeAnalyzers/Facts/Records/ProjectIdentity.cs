using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Facts.Records;

/// <summary>How the build names a project and what it asks for; null where the build does not say.</summary>
internal sealed record ProjectIdentity(string? Name, string? Directory, string? TargetFramework, string? Enforcement)
{
    public static ProjectIdentity Read(AnalyzerConfigOptionsProvider provider) => new(
        Property(provider, "MSBuildProjectName"),
        Property(provider, "ProjectDir"),
        Property(provider, "TargetFramework"),
        Property(provider, "PurposeEnforcement"));

    private static string? Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
