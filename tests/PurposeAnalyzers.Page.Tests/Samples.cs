namespace PurposeAnalyzers.Page.Tests;

/// <summary>Samples, compiled and reported as a reader would: their logs and their pages.</summary>
public sealed class Samples : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("purpose-samples-").FullName;
    private readonly Dictionary<string, SampleReport> reports = [];

    internal SampleReport Report(string sample)
    {
        if (!reports.TryGetValue(sample, out var report))
        {
            reports.Add(sample, report = Create(sample));
        }

        return report;
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);

    private SampleReport Create(string sample)
    {
        var (logs, page) = (Path.Combine(directory, sample), Path.Combine(directory, sample + ".html"));
        SampleCompilation.Run(sample, "PurposeReport=true", "PurposeReportDirectory=" + logs).MustSucceed();
        DotnetCommand.Run(
            Repository.Root, packageCache: null,
            Path.Combine(AppContext.BaseDirectory, "PurposeAnalyzers.Cli.dll"), "report", logs, "--html", page, "--language", "en", "--fail-on", "never").MustSucceed();
        return SampleReport.Read(Directory.EnumerateFiles(logs, sample + ".*.sarif").Single(), page);
    }
}
