namespace PurposeAnalyzers.Cli.Builds;

/// <summary>What to build, and how.</summary>
/// <param name="Target">The full path of a solution or project.</param>
/// <param name="Properties">Of the form <c>name=value</c>.</param>
internal sealed record BuildRequest(string Target, string? Configuration, bool NoRestore, ImmutableArray<string> Properties)
{
    /// <summary>The arguments of <c>dotnet</c>.</summary>
    /// <param name="logDirectory">Where the logs are to be written.</param>
    /// <param name="language">The language of messages.</param>
    public IReadOnlyList<string> ToArguments(string logDirectory, string language) =>
    [
        "build",
        Target,
        "-nologo",
        "-tl:off",
        "-verbosity:minimal",
        "-p:PurposeReport=true",
        "-p:PurposeReportDirectory=" + Escape(logDirectory),
        "-p:PreferredUILang=" + language,
        .. Configuration is null ? [] : new[] { "--configuration", Configuration },
        .. NoRestore ? ["--no-restore"] : Array.Empty<string>(),
        .. Properties.Select(property => "-p:" + property),
    ];

    /// <summary>Characters that separate values on MSBuild's command line.</summary>
    private static string Escape(string value) => value
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace(";", "%3B", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
