using System.Text.Json;
using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Reports.Logs;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Writers;

/// <summary>
/// All findings as one SARIF 2.1.0 log for code-scanning services: written as the logs are read, with the ways of the data as code flows and with fingerprints
/// that outlive moved lines. Processing records are no findings and stay out.
/// </summary>
internal sealed class MergedSarifSink : IResultSink, IDisposable
{
    public const string ToolName = "PurposeAnalyzers";

    private const string InformationUri = "https://github.com/PurposeAnalyzers/PurposeAnalyzers";
    private const string Root = "SRCROOT";

    /// <summary>What is buffered before it goes to the file.</summary>
    private const int FlushSize = 1 << 16;

    private readonly Utf8JsonWriter json;
    private readonly ReportOptions options;
    private readonly SarifRules rules;
    private bool isFinished;

    public MergedSarifSink(Stream output, ReportOptions options)
    {
        this.options = options;
        rules = new SarifRules(options.Culture);
        json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartArray("results");
    }

    public void Write(ProjectLog log, SarifResult result)
    {
        if (result.IsRecord)
        {
            return;
        }

        var finding = FindingReader.Read(log, result, options.Sources);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        json.WriteString("level", LevelOf(finding.Severity));
        WriteMessage(finding.Message);
        WriteLocations(result, finding);
        WriteSuppressions(finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("purposeFingerprint/v1", finding.Project + "|" + finding.Fingerprint);
        json.WriteEndObject();
        WriteProperties(result, finding.Project);
        json.WriteEndObject();
        if (json.BytesPending > FlushSize)
        {
            json.Flush();
        }
    }

    /// <summary>Ends the log: what describes the tool and its rules is known only now.</summary>
    public void Finish()
    {
        json.WriteEndArray();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ToolName);
        json.WriteString("semanticVersion", options.ToolVersion);
        json.WriteString("informationUri", InformationUri);
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        json.WriteStartObject("description");
        json.WriteString("text", "The root of the sources.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Dispose();
        isFinished = true;
    }

    /// <summary>Of a log that was not finished, the rest is not written.</summary>
    public void Dispose()
    {
        if (!isFinished)
        {
            json.Reset(Stream.Null);
            json.Dispose();
        }
    }

    private void WriteLocations(SarifResult result, ReportFinding finding)
    {
        json.WriteStartArray("locations");
        if (result.Place is { } place)
        {
            json.WriteStartObject();
            WritePlace(place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (result.Place is null || result.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < result.Related.Length; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            WritePlace(result.Related[i]);
            WriteMessage(WordsOf(finding.Steps[i].Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var (step, at) in finding.Steps.Zip(result.Related.Append(result.Place)))
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            WritePlace(at);
            WriteMessage(step.Kind == FlowStepKind.Finding ? finding.Message : WordsOf(step.Kind));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WritePlace(SarifPlace place)
    {
        var file = options.Sources.Show(place.Uri);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(file) || file.Contains(':', StringComparison.Ordinal))
        {
            json.WriteString("uri", place.Uri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
        if (place.StartLine > 0)
        {
            json.WriteStartObject("region");
            WriteNumber("startLine", place.StartLine);
            WriteNumber("startColumn", place.StartColumn);
            WriteNumber("endLine", place.EndLine);
            WriteNumber("endColumn", place.EndColumn);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteNumber(string name, int number)
    {
        if (number > 0)
        {
            json.WriteNumber(name, number);
        }
    }

    private void WriteMessage(string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private void WriteSuppressions(ReportFinding finding)
    {
        if (finding.State == FindingState.Open)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", finding.State == FindingState.Baselined ? "external" : "inSource");
        json.WriteString("status", "accepted");
        if (finding.Justification is { } justification)
        {
            json.WriteString("justification", justification);
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>As the compiler's log has them, so that a report can be made of a merged log too.</summary>
    private void WriteProperties(SarifResult result, string project)
    {
        json.WriteStartObject("properties");
        json.WriteString("project", project);
        foreach (var (name, value) in result.Properties.Where(property => property.Key != "project").OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static string WordsOf(FlowStepKind kind) => kind == FlowStepKind.Tag ? "What the tag permits." : "The data goes on here.";

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
