namespace PurposeAnalyzers.Samples.Tests;

/// <summary>Builds samples as a reader would, one after another and each once, into a folder of their own: no other build can collide.</summary>
public sealed class SampleBuilds : IDisposable
{
    private readonly string artifacts = Directory.CreateTempSubdirectory("samples-").FullName;
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

    public void Dispose() => Directory.Delete(artifacts, recursive: true);

    private SampleBuild Run(string sample, string enforcement)
    {
        // The projects that the sample references write their logs to the same place, but before it.
        var log = Path.Combine(artifacts, $"{sample}.{enforcement}.sarif");
        var result = DotnetCommand.Run(
            Repository.Root,
            packageCache: null,
            "build", $"samples/{sample}", "--artifacts-path", artifacts, "-nologo", "-tl:off", "-m:1", "-nodeReuse:false",
            "-p:UseSharedCompilation=false", $"-p:PurposeEnforcement={enforcement}", $"-p:ErrorLog={log}%2Cversion=2.1");
        return new SampleBuild(result.ExitCode, result.Output, CompilerLog.Read(log));
    }
}
