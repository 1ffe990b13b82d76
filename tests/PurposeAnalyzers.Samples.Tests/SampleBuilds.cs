namespace PurposeAnalyzers.Samples.Tests;

/// <summary>Compiles samples as a reader's build would, one after another and each once.</summary>
public sealed class SampleBuilds : IDisposable
{
    private readonly string logs = Directory.CreateTempSubdirectory("samples-").FullName;
    private readonly Dictionary<(string Sample, string Enforcement), SampleBuild> builds = [];

    internal SampleBuild Build(string sample, string enforcement = "enforce")
    {
        if (!builds.TryGetValue((sample, enforcement), out var build))
        {
            build = Run(sample, enforcement);
            builds.Add((sample, enforcement), build);
        }

        return build;
    }

    public void Dispose() => Directory.Delete(logs, recursive: true);

    private SampleBuild Run(string sample, string enforcement)
    {
        var log = Path.Combine(logs, $"{sample}.{enforcement}.sarif");
        var result = SampleCompilation.Run(sample, $"PurposeEnforcement={enforcement}", $"ErrorLog={log}%2Cversion=2.1");
        return new SampleBuild(result.ExitCode, result.Output, CompilerLog.Read(log));
    }
}
