using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Settings;

/// <summary>Something that a project can set.</summary>
/// <param name="Name">The MSBuild property or the key.</param>
/// <param name="Values">The values that it can have; empty where the form says more than a list could.</param>
/// <param name="Form">What a value is, where there is no list.</param>
/// <param name="Default">What holds where nothing is set.</param>
/// <param name="Description">For the documentation.</param>
internal sealed record SettingDefinition(string Name, SettingPlace Place, ImmutableArray<string> Values, string Form, string Default, string Description)
{
    public static SettingDefinition Flag(string key, bool @default, string description) =>
        new(key, SettingPlace.GlobalConfig, ["true", "false"], "", @default ? "true" : "false", description);

    /// <summary>Whether a key that has it is on; a value that it cannot have is reported, and the default holds.</summary>
    public bool IsOn(AnalyzerConfigOptions options) =>
        string.Equals(options.TryGetValue(Name, out var value) && Accepts(value) ? value.Trim() : Default, "true", StringComparison.OrdinalIgnoreCase);

    public bool Accepts(string value) => Values.IsEmpty || Values.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase);
}
