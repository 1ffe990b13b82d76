using System.Diagnostics;
using PurposeAnalyzers.Builds;

namespace PurposeAnalyzers.Cli.Tests;

/// <summary>The tool as users get it: packed, installed from a folder, run.</summary>
public sealed class ToolPackageTests
{
    [Fact]
    public void The_packed_tool_installs_from_a_folder_and_runs()
    {
        using var folder = new Folder();
        DotnetCommand.Run(
            Repository.Root,
            packageCache: null,
            "pack", "src/PurposeAnalyzers.Cli", "--output", folder["packages"], "--configuration", Repository.Configuration, "--no-build", "-nologo").MustSucceed();
        DotnetCommand.Run(
            folder.Path,
            folder["cache"],
            "tool", "install", "PurposeAnalyzers.Cli", "--tool-path", folder["tools"], "--source", folder["packages"]).MustSucceed();
        folder.Write("Shop.sarif", Shop.WithFindings().ToString());

        var (exitCode, output) = Run(folder, "report", "Shop.sarif", "--html", "report.html", "--language", "ja");

        Assert.Equal(ExitCode.Findings, exitCode);
        Assert.Contains("未対応の検出結果 2 件", output, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", folder.Read("report.html"), StringComparison.OrdinalIgnoreCase);
    }

    private static (int ExitCode, string Output) Run(Folder folder, params string[] arguments)
    {
        var tool = Directory.GetFiles(folder["tools"]).Single(file => Path.GetFileNameWithoutExtension(file) == "purpose");
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { WorkingDirectory = folder.Path, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
