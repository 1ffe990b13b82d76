namespace PurposeAnalyzers.Settings;

/// <summary>All that a project can set, besides the severities of rules. <c>docs/configuration.md</c> is generated from it.</summary>
internal static class SettingCatalogue
{
    /// <summary>What keys of ours begin with.</summary>
    public const string Prefix = "purpose_";

    public static readonly SettingDefinition ConsoleIsLog = SettingDefinition.Flag(
        "purpose_console_is_log", true, "Whether what is written to `Console` counts as logged. Set it to `false` in a command-line tool, whose output is its answer.");

    public static readonly SettingDefinition ReportTestProjects = SettingDefinition.Flag(
        "purpose_report_test_projects", false, "Whether test projects (`IsTestProject`) report findings like any other project.");

    public static readonly SettingDefinition ReportViews = SettingDefinition.Flag(
        "purpose_report_views", false,
        "Whether Razor pages, views and components report findings: see [below](#test-projects-and-generated-code). Where there are many, the analysis takes about a third longer.");

    public static readonly SettingDefinition SuggestedNames = new(
        "purpose_suggest_names", SettingPlace.EditorConfig, [], "names, separated by `,`; with a `-`, names to leave out", "the names that [PUR0205](rules/PUR0205.md) knows",
        "Names of members that look like personal data, compared by their last words.");

    public static readonly ImmutableArray<SettingDefinition> All = ImmutableArray.Create(
        new SettingDefinition(
            "PurposeEnforcement", SettingPlace.Build, ["observe", "enforce", "strict"], "", "enforce",
            "How findings count: see [severities](#severities)."),
        new SettingDefinition(
            "PurposePolicyFile", SettingPlace.Build, [], "paths, separated by `;`", "every `PrivacyPolicy*.xml` in the nearest directory, from the project's upwards, that has any",
            "The policy files, one for each version."),
        new SettingDefinition(
            "PurposeBaselineFile", SettingPlace.Build, [], "a path", "`purposes.baseline` in the nearest directory, from the project's upwards, that has one",
            "The findings that are [accepted for now](adopting.md#6-baseline-the-rest)."),
        new SettingDefinition(
            "PurposeCheckDate", SettingPlace.Build, [], "a day, `yyyy-MM-dd`", "today in UTC",
            "The day on which the policy is read: which version is in force, which exception has expired. Set it for repeatable builds."),
        new SettingDefinition(
            "PurposeReport", SettingPlace.Build, ["true", "false"], "", "false",
            "Whether the build writes a log that reports are made of."),
        new SettingDefinition(
            "PurposeReportDirectory", SettingPlace.Build, [], "a path", "each project's own `obj`",
            "Where `PurposeReport` puts the logs of all projects, each under a name of its own."),
        new SettingDefinition(
            "IsTestProject", SettingPlace.Build, ["true", "false"], "", "as the test SDK sets it",
            "Test projects exercise code on invented data, so they report nothing. See `purpose_report_test_projects`."),
        ConsoleIsLog,
        ReportTestProjects,
        ReportViews,
        SuggestedNames);
}
