using System.Diagnostics;

namespace PurposeAnalyzers.Corpus.Measurement;

/// <summary>What one run took of this process.</summary>
internal sealed record Sample(double CpuSeconds, double WallSeconds, double AllocatedMegabytes)
{
    private const double Megabyte = 1024 * 1024;

    public static async Task<Sample> OfAsync(Func<Task> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = process.TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        await run();
        var wall = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        return new Sample(
            (process.TotalProcessorTime - cpu).TotalSeconds,
            wall.TotalSeconds,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / Megabyte);
    }
}
