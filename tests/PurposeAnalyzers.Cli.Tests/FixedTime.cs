namespace PurposeAnalyzers.Cli.Tests;

internal sealed class FixedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);
}
