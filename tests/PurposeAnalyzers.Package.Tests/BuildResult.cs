using System.Text.Json;

namespace PurposeAnalyzers.Package.Tests;

/// <summary>How a user's build ended and what the compiler found in each of its projects.</summary>
internal sealed record BuildResult(int ExitCode, string Output, IReadOnlyList<Finding> Findings)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>Id, level and file of our findings, sorted.</summary>
    public IEnumerable<string> PurposeFindings =>
        Findings.Where(finding => finding.Id.StartsWith("PUR", StringComparison.Ordinal)).Select(finding => finding.Summary).Order(StringComparer.Ordinal);

    /// <summary>Reads a SARIF log that the compiler wrote.</summary>
    public static IEnumerable<Finding> ReadLog(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            yield return new Finding(
                result.GetProperty("ruleId").GetString()!,
                result.GetProperty("level").GetString()!,
                result.TryGetProperty("locations", out var locations) ? FileName(locations[0]) : "",
                result.GetProperty("message").GetProperty("text").GetString()!);
        }
    }

    private static string FileName(JsonElement location)
    {
        var uri = location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        return Uri.UnescapeDataString(uri[(uri.LastIndexOf('/') + 1)..]);
    }
}
