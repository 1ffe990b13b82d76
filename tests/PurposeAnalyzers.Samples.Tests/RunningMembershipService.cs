using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;

namespace PurposeAnalyzers.Samples.Tests;

/// <summary>The built sample as a process on a free port of the loopback, with files of its own.</summary>
public sealed class RunningMembershipService : IAsyncLifetime
{
    private const string ListeningLine = "Now listening on: ";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly string directory = Directory.CreateTempSubdirectory("membership-").FullName;
    private readonly ConcurrentQueue<string> log = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? process;

    /// <summary>All lines the service has logged, in order.</summary>
    public IReadOnlyCollection<string> Log => log;

    public string Outbox => Path.Combine(directory, "outbox");

    public string HandoverDirectory => Path.Combine(directory, "handed-over");

    /// <summary>The subjects of the mail that was sent to an address.</summary>
    public IEnumerable<string> SubjectsOfMailTo(string receiver) =>
        from file in Directory.EnumerateFiles(Outbox)
        let lines = File.ReadAllLines(file)
        where lines.Contains($"To: {receiver}")
        from line in lines
        where line.StartsWith("Subject: ", StringComparison.Ordinal)
        select line["Subject: ".Length..];

    public async Task InitializeAsync()
    {
        var assembly = typeof(RunningMembershipService).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "MembershipService").Value!;
        process = new Process
        {
            StartInfo = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
            {
                ArgumentList =
                {
                    assembly,
                    "--urls", "http://127.0.0.1:0",
                    "--ConnectionStrings:Database", $"Data Source={Path.Combine(directory, "club.db")}",
                    "--Mailing:PickupDirectory", Outbox,
                    "--Authorities:HandoverDirectory", HandoverDirectory,
                },
                WorkingDirectory = Path.GetDirectoryName(assembly),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        process.OutputDataReceived += (_, line) => Receive(line.Data);
        process.ErrorDataReceived += (_, line) => Receive(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The sample ended:\n{string.Join('\n', log)}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await address.Task.WaitAsync(StartLimit);
    }

    public Visitor NewVisitor() => new(address.Task.Result);

    public async Task DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(directory, recursive: true);
    }

    private void Receive(string? line)
    {
        if (line is null)
        {
            return;
        }

        log.Enqueue(line);
        var start = line.IndexOf(ListeningLine, StringComparison.Ordinal);
        if (start >= 0)
        {
            address.TrySetResult(new Uri(line[(start + ListeningLine.Length)..].Trim()));
        }
    }
}
