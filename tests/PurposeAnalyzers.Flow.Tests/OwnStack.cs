using System.Runtime.ExceptionServices;

namespace PurposeAnalyzers.Flow.Tests;

/// <summary>Runs code on a stack of a known size: those of test runners differ from those of the analyzers' hosts.</summary>
internal static class OwnStack
{
    /// <summary>What a thread of a host has at least.</summary>
    public const int OfHost = 1 << 20;

    /// <summary>What the compiler needs for code that nobody writes.</summary>
    public const int Large = 1 << 28;

    public static T Run<T>(int size, Func<T> function)
    {
        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = function();
                }
#pragma warning disable CA1031 // Thrown again on the thread of the test.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
