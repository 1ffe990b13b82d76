using System.Globalization;
using System.Text.Json;

namespace PurposeAnalyzers.Page.Tests;

/// <summary>A page, and what the compiler's log that it was made from says, read anew.</summary>
internal sealed record SampleReport(string Page, IReadOnlyList<JsonElement> Findings, IReadOnlyList<JsonElement> Records)
{
    public static SampleReport Read(string log, string page)
    {
        var results = JsonDocument.Parse(File.ReadAllText(log)).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .ToLookup(result => result.GetProperty("ruleId").GetString() == "PUR0001");
        return new(page, [.. results[false].Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("PUR", StringComparison.Ordinal))], [.. results[true].Select(Properties)]);
    }

    /// <summary>Those that nobody has accepted or suppressed.</summary>
    public IReadOnlyList<JsonElement> Open => [.. Findings.Where(finding => !finding.TryGetProperty("suppressions", out _))];

    public IEnumerable<string> Rules => Open.Select(finding => finding.GetProperty("ruleId").GetString()!);

    /// <summary>The records of one kind.</summary>
    public IEnumerable<JsonElement> Of(string fact) => Records.Where(record => Text(record, "fact") == fact);

    /// <summary>What the records of one kind count, together.</summary>
    public int Count(string fact) => Of(fact).Sum(record => int.Parse(Text(record, "count")!, CultureInfo.InvariantCulture));

    public static string? Text(JsonElement record, string key) => record.TryGetProperty(key, out var value) ? value.GetString() : null;

    public static JsonElement Properties(JsonElement result) => result.GetProperty("properties").GetProperty("customProperties");
}
