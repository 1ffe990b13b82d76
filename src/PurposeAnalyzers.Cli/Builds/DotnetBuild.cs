using System.Collections;
using System.Diagnostics;
using System.Text;

namespace PurposeAnalyzers.Cli.Builds;

/// <summary>The .NET command line, as a shell would run it.</summary>
internal sealed class DotnetBuild : IBuild
{
    public async Task<int> RunAsync(string directory, IReadOnlyList<string> arguments, string language, Action<string> onLine, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Inherited())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = language;
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode;

        void Take(string? line)
        {
            if (line is not null)
            {
                onLine(line);
            }
        }
    }

    /// <summary>Who runs the tool with <c>dotnet run</c> has the variables of that build around, which would bend this one.</summary>
    private static IEnumerable<string> Inherited() =>
        Environment.GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .Select(variable => (string)variable.Key)
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase));
}
