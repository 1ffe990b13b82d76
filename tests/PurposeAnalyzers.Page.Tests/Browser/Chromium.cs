namespace PurposeAnalyzers.Page.Tests.Browser;

/// <summary>The browser of this machine. Nothing is downloaded: without one, the tests that need it are skipped, but never on the build server.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];

    /// <summary>Null when there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? OnSearchPath();

    public static bool IsRequired => Environment.GetEnvironmentVariable("CI") is "true" or "1";

    private static string? OnSearchPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(directory => Names.Select(name => System.IO.Path.Combine(directory, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .FirstOrDefault(File.Exists);
}
