using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Settings;

/// <summary>The settings of a project, as the build and <c>.globalconfig</c> files give them. The policy reads its own.</summary>
/// <param name="IsTestProject">Test projects exercise code on invented data: analysed by those who want to, silent by default.</param>
/// <param name="ReportTestProjects">Whether they are not silent.</param>
/// <param name="ConsoleIsLog">Whether the console counts as a log.</param>
/// <param name="ReportViews">Whether findings are reported in Razor views and the like.</param>
/// <param name="IsReport">Whether the build writes a log for reports, <c>PurposeReport=true</c>.</param>
/// <param name="ReferencedProjects">The assemblies of the solution's projects that this one references, separated by <c>|</c>.</param>
internal sealed record PurposeOptions(bool IsTestProject, bool ReportTestProjects, bool ConsoleIsLog, bool ReportViews, bool IsReport, string ReferencedProjects)
{
    public const string ReferencedProjectsOption = "build_property.PurposeReferencedProjects";

    public bool IsSilent => IsTestProject && !ReportTestProjects;

    public static PurposeOptions Read(AnalyzerConfigOptionsProvider provider) => new(
        IsTrue(provider.GlobalOptions, "IsTestProject"),
        SettingCatalogue.ReportTestProjects.IsOn(provider.GlobalOptions),
        SettingCatalogue.ConsoleIsLog.IsOn(provider.GlobalOptions),
        SettingCatalogue.ReportViews.IsOn(provider.GlobalOptions),
        IsTrue(provider.GlobalOptions, "PurposeReport"),
        provider.GlobalOptions.TryGetValue(ReferencedProjectsOption, out var projects) ? projects : "");

    private static bool IsTrue(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) && bool.TryParse(value, out var isTrue) && isTrue;
}
