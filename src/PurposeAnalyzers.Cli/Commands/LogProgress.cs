using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary>Says how far the reading is.</summary>
internal sealed class LogProgress(Action<string> show, int total) : IProgress<int>
{
    public void Report(int value) => show(CliTexts.Get("Progress_Reading", value, total));
}
