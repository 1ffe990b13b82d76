using PurposeAnalyzers.Cli.Builds;

namespace PurposeAnalyzers.Cli.Tests;

/// <summary>Runs the tool as a shell would, and keeps what it says.</summary>
internal sealed record Tool(int ExitCode, string Output, string Error)
{
    public static Task<Tool> RunAsync(string directory, params string[] arguments) => RunAsync(directory, FakeBuild.None, arguments);

    public static async Task<Tool> RunAsync(string directory, IBuild build, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var host = new ToolHost(output, error, IsTerminal: false, HasColor: false, Width: 0, directory, new FixedTime(), build);
        string[] all = arguments.Contains("--language") ? arguments : [.. arguments, "--language", "en"];
        var exitCode = await PurposeTool.RunAsync(all, host, CancellationToken.None);
        return new Tool(exitCode, output.ToString(), error.ToString());
    }
}
