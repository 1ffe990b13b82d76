using PurposeAnalyzers.Cli.Builds;

namespace PurposeAnalyzers.Cli;

/// <summary>What the tool needs of the world around it.</summary>
/// <param name="Output">Where answers go.</param>
/// <param name="Error">Where problems and progress go.</param>
/// <param name="IsTerminal">Whether a person watches both.</param>
/// <param name="HasColor">Whether that person wants colors: NO_COLOR is not set.</param>
/// <param name="Width">The terminal's width.</param>
/// <param name="Directory">The current folder.</param>
internal sealed record ToolHost(
    TextWriter Output, TextWriter Error, bool IsTerminal, bool HasColor, int Width, string Directory, TimeProvider Time, IBuild Build)
{
    public static ToolHost Real()
    {
        var isTerminal = !Console.IsOutputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var hasColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new ToolHost(
            Console.Out,
            Console.Error,
            isTerminal,
            isTerminal && hasColor,
            isTerminal ? Console.WindowWidth : 0,
            System.IO.Directory.GetCurrentDirectory(),
            TimeProvider.System,
            new DotnetBuild());
    }
}
