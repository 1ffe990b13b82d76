using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Samples.Tests;

/// <summary>What a sample's own files say the compiler finds in them: <c>// finds PUR0901</c> at the line, <c>&lt;!-- finds PUR0003 --&gt;</c> in XML, <c># finds PUR0006</c> in a baseline. Findings at settings have no place.</summary>
internal static partial class ExpectedFindings
{
    private const string Settings = ".globalconfig";

    private static readonly string[] Extensions = [".cs", ".xml", ".baseline", Settings];

    public static IEnumerable<Place> Of(string sample) => (
        from path in SourcesOf(sample)
        from line in File.ReadLines(path).Index()
        from id in Marker().Match(line.Item).Groups["id"].Captures
        select Path.GetExtension(path) == Settings ? new Place("", 0, id.Value) : new Place(Path.GetFileName(path), line.Index + 1, id.Value)).Order();

    private static IEnumerable<string> SourcesOf(string sample)
    {
        var folder = Repository.PathTo($"samples/{sample}");
        return from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
               where Extensions.Contains(Path.GetExtension(path))
               where Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
               select path;
    }

    [GeneratedRegex(@"(//|<!--|#) finds ((?<id>PUR\d{4})(, | -->)?)+$")]
    private static partial Regex Marker();
}
