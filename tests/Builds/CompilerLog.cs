using System.Text.Json;

namespace PurposeAnalyzers.Builds;

/// <summary>A SARIF log that the compiler wrote: all that it found, suggestions too.</summary>
/// <param name="Rules">Every rule that the compiler ran, whether it found something or not.</param>
/// <param name="Findings">What nobody suppresses.</param>
/// <param name="Suppressed">What somebody does.</param>
internal sealed record CompilerLog(IReadOnlyList<string> Rules, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Suppressed)
{
    public static CompilerLog Read(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        var run = log.RootElement.GetProperty("runs")[0];
        var findings = run.GetProperty("results").EnumerateArray().Select(Read).ToLookup(finding => finding.Suppression is not null);
        return new CompilerLog(
            [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!)],
            [.. findings[false]],
            [.. findings[true]]);
    }

    private static Finding Read(JsonElement result)
    {
        var place = result.TryGetProperty("locations", out var locations) ? locations[0].GetProperty("physicalLocation") : default(JsonElement?);
        return new Finding(
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString()!,
            place is { } file ? FileName(file) : "",
            place?.GetProperty("region").GetProperty("startLine").GetInt32() ?? 0,
            result.GetProperty("message").GetProperty("text").GetString()!,
            result.TryGetProperty("suppressions", out var suppressions) ? suppressions.GetRawText() : null);
    }

    private static string FileName(JsonElement place)
    {
        var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        return Uri.UnescapeDataString(uri[(uri.LastIndexOf('/') + 1)..]);
    }
}
