using System.Diagnostics;

namespace PurposeAnalyzers.Corpus.Measurement;

/// <summary>What one run took of this process.</summary>
/// <param name="Execution">The time that the driver attributes to the analyzer's own callbacks.</param>
internal sealed record Sample(double CpuSeconds, double WallSeconds, double AllocatedMegabytes, double Execution)
{
    private const double Megabyte = 1024 * 1024;

    /// <param name="run">The work; its result is the analyzer's own time in seconds.</param>
    public static async Task<Sample> OfAsync(Func<Task<double>> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = process.TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        var execution = await run();
        var wall = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        return new Sample(
            (process.TotalProcessorTime - cpu).TotalSeconds,
            wall.TotalSeconds,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / Megabyte,
            execution);
    }
}
