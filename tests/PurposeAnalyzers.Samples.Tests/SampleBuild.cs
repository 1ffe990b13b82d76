using System.Globalization;
using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Samples.Tests;

internal sealed partial record SampleBuild(int ExitCode, string Output, CompilerLog Log)
{
    public bool Succeeded => ExitCode == 0;

    public IEnumerable<Place> Found => Log.Findings.Select(finding => new Place(finding.File, finding.Line, finding.Id)).Order();

    /// <summary>What the reader sees on the screen, before the build sums it up by saying it again.</summary>
    public IEnumerable<Place> Printed =>
        PrintedFinding().Matches(Summary().Split(Output)[0]).Select(line => new Place(
            line.Groups["file"].Value, line.Groups["line"].Success ? int.Parse(line.Groups["line"].Value, CultureInfo.InvariantCulture) : 0, line.Groups["id"].Value)).Order();

    [GeneratedRegex(@"((?<file>[^/\\\s]+)\((?<line>\d+),\d+\)|CSC) ?: (warning|error) (?<id>\w+):", RegexOptions.ExplicitCapture)]
    private static partial Regex PrintedFinding();

    [GeneratedRegex(@"^Build (succeeded|FAILED)\.", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Summary();
}
