namespace PurposeAnalyzers.Cli.Builds;

/// <summary>Runs builds.</summary>
internal interface IBuild
{
    /// <param name="directory">The folder that the command runs in.</param>
    /// <param name="arguments">Arguments of <c>dotnet</c>.</param>
    /// <param name="language">The language of its messages.</param>
    /// <param name="onLine">Takes each line that it prints.</param>
    /// <param name="cancellationToken">Ends it, and what it started.</param>
    /// <returns>The exit code.</returns>
    Task<int> RunAsync(string directory, IReadOnlyList<string> arguments, string language, Action<string> onLine, CancellationToken cancellationToken);
}
