using System.Text.Json;
using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Reports.Logs;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Writers;

/// <summary>
/// Every record and finding as one line of JSON, written as the logs are read, for engines that query more than a page can show. The column <c>kind</c> says
/// what a line is: <c>finding</c>, or the kind of a record.
/// </summary>
internal sealed class JsonLinesSink(Stream output, SourceRoot sources) : IResultSink, IDisposable
{
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "data", "purposes", "permitted", "prohibited", "consentRequired", "newerOnly", "recipients", "categories", "article", "path", "targets", "via",
        "ids", "records", "covers", "missing", "exception",
    };

    /// <summary>What a line says whatever the result's properties.</summary>
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        RecordKeys.Fact, "project", "targetFramework", "file", "line", "column", "rule", "severity", "state", "message",
    };

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal) { "count", "lifts", "reviewMonths", "maxMonths" };

    private static readonly HashSet<string> Truths = new(StringComparer.Ordinal) { "allowed", "valid", "current", "consent", "isTest" };

    private readonly Utf8JsonWriter json = new(output, new JsonWriterOptions { SkipValidation = true });

    public void Write(ProjectLog log, SarifResult result)
    {
        json.WriteStartObject();
        json.WriteString("kind", result.IsRecord ? result.Text(RecordKeys.Fact) ?? "" : "finding");
        json.WriteString("project", log.Project);
        json.WriteString("targetFramework", log.TargetFramework);
        if (!result.IsRecord)
        {
            WriteFinding(log, result);
        }

        if (sources.PlaceOf(result.Place) is { } place)
        {
            json.WriteString("file", place.File);
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        }

        foreach (var (name, value) in result.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            WriteProperty(name, value, result.IsRecord);
        }

        json.WriteEndObject();
        json.Flush();
        json.Reset();
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => json.Dispose();

    private void WriteFinding(ProjectLog log, SarifResult result)
    {
        var finding = FindingReader.Read(log, result, sources);
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", Word(finding.Severity));
        json.WriteString("state", Word(finding.State));
        json.WriteString("message", finding.Message);
        json.WriteString("justification", finding.Justification);
        if (!result.Properties.ContainsKey(FindingReader.Fingerprint))
        {
            json.WriteString(FindingReader.Fingerprint, finding.Fingerprint);
        }
    }

    /// <summary>With the type that it means. A name that lines have of their own, or that means two things, is another here.</summary>
    private void WriteProperty(string name, string value, bool isRecord)
    {
        switch (name)
        {
            case var _ when Own.Contains(name):
                break;
            case "kind":
                json.WriteString(isRecord ? "recipientKind" : "dataKind", value);
                break;
            case "path" when isRecord:
                json.WriteString("policyFile", value);
                break;
            case var _ when Numbers.Contains(name) && int.TryParse(value, out var number):
                json.WriteNumber(name, number);
                break;
            case var _ when Truths.Contains(name):
                json.WriteBoolean(name, value == "true");
                break;
            case var _ when Lists.Contains(name):
                json.WriteStartArray(name);
                foreach (var id in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    json.WriteStringValue(id);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteString(name, value);
                break;
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
