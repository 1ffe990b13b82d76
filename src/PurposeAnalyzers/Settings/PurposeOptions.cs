using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Settings;

/// <summary>The settings of a project, as the build and <c>.globalconfig</c> files give them. The policy reads its own.</summary>
/// <param name="IsSilent">Test projects exercise code on invented data: analysed by those who want to, silent by default.</param>
/// <param name="ConsoleIsLog">Whether the console counts as a log.</param>
internal sealed record PurposeOptions(bool IsSilent, bool ConsoleIsLog)
{
    public static PurposeOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        var isTestProject = options.TryGetValue("build_property.IsTestProject", out var value) && bool.TryParse(value, out var isTrue) && isTrue;
        return new(isTestProject && !SettingCatalogue.ReportTestProjects.IsOn(options), SettingCatalogue.ConsoleIsLog.IsOn(options));
    }
}
