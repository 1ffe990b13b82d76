using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Settings;

/// <summary>The settings of a project, as the build and <c>.globalconfig</c> files give them. The policy reads its own.</summary>
/// <param name="IsSilent">Test projects exercise code on invented data: analysed by those who want to, silent by default.</param>
/// <param name="ConsoleIsLog">Whether the console counts as a log.</param>
/// <param name="IsReport">Whether the build writes a log for reports, <c>PurposeReport=true</c>.</param>
internal sealed record PurposeOptions(bool IsTestProject, bool IsSilent, bool ConsoleIsLog, bool IsReport)
{
    public static PurposeOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        var isTestProject = IsTrue(options, "build_property.IsTestProject");
        return new(
            isTestProject,
            isTestProject && !SettingCatalogue.ReportTestProjects.IsOn(options),
            SettingCatalogue.ConsoleIsLog.IsOn(options),
            IsTrue(options, "build_property.PurposeReport"));
    }

    private static bool IsTrue(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) && bool.TryParse(value, out var isTrue) && isTrue;
}
