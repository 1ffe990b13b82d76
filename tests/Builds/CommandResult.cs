namespace PurposeAnalyzers.Builds;

internal sealed record CommandResult(int ExitCode, string Output)
{
    public CommandResult MustSucceed() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"Exit code {ExitCode}:\n{Output}");
}
