using PurposeAnalyzers.Cli.Builds;

namespace PurposeAnalyzers.Cli.Tests;

/// <summary>A build that prints and writes what a test wants.</summary>
/// <param name="exitCode">How it ends.</param>
/// <param name="lines">What it prints.</param>
/// <param name="logs">Names and texts of the logs that it writes.</param>
internal sealed class FakeBuild(int exitCode, IEnumerable<string> lines, params (string Name, string Text)[] logs) : IBuild
{
    private const string LogDirectory = "-p:PurposeReportDirectory=";

    public static FakeBuild None => new(0, []);

    /// <summary>What it was asked for.</summary>
    public IReadOnlyList<string> Arguments { get; private set; } = [];

    public Task<int> RunAsync(string directory, IReadOnlyList<string> arguments, string language, Action<string> onLine, CancellationToken cancellationToken)
    {
        Arguments = arguments;
        foreach (var line in lines)
        {
            onLine(line);
        }

        var folder = arguments.Single(argument => argument.StartsWith(LogDirectory, StringComparison.Ordinal))[LogDirectory.Length..];
        foreach (var (name, text) in logs)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        return Task.FromResult(exitCode);
    }
}
