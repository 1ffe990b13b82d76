using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers;

/// <summary>The settings of a project, as the build and <c>.globalconfig</c> files give them. The policy reads its own.</summary>
/// <param name="IsTestProject">Test projects exercise code on invented data: analysed by those who want to, silent by default.</param>
/// <param name="ReportTestProjects"><c>purpose_report_test_projects = true</c></param>
/// <param name="ConsoleIsLog">Whether the console counts as a log, as it does unless <c>purpose_console_is_log = false</c>.</param>
/// <param name="IsReport">Whether the build writes a log for reports, <c>PurposeReport=true</c>.</param>
internal sealed record PurposeOptions(bool IsTestProject, bool ReportTestProjects, bool ConsoleIsLog, bool IsReport)
{
    public bool IsSilent => IsTestProject && !ReportTestProjects;

    public static PurposeOptions Read(AnalyzerConfigOptionsProvider provider) => new(
        IsTrue(provider, "build_property.IsTestProject"),
        IsTrue(provider, "purpose_report_test_projects"),
        !IsFalse(provider, "purpose_console_is_log"),
        IsTrue(provider, "build_property.PurposeReport"));

    private static bool IsFalse(AnalyzerConfigOptionsProvider provider, string key) =>
        provider.GlobalOptions.TryGetValue(key, out var value) && bool.TryParse(value, out var isTrue) && !isTrue;

    private static bool IsTrue(AnalyzerConfigOptionsProvider provider, string key) =>
        provider.GlobalOptions.TryGetValue(key, out var value) && bool.TryParse(value, out var isTrue) && isTrue;
}
