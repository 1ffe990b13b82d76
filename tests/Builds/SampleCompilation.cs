namespace PurposeAnalyzers.Builds;

/// <summary>
/// Compiles a sample as its build would, and no more: the libraries and analyzers that it needs are those that were built with the tests, and its own
/// program, which may be running, stays as it is.
/// </summary>
internal static class SampleCompilation
{
    public static CommandResult Run(string sample, params string[] properties) => DotnetCommand.Run(
        Repository.Root,
        packageCache: null,
        [
            "build", $"samples/{sample}", "-t:Compile", "--configuration", Repository.Configuration, "-nologo", "-tl:off", "-m:1", "-nodeReuse:false",
            "-p:BuildProjectReferences=false",
            "-p:NonExistentFile=never-there", // an output that is missing: the compiler must run, whatever it has done before
            .. properties.Select(property => "-p:" + property),
        ]);
}
