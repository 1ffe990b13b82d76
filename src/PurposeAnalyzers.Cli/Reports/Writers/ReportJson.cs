using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Writers;

/// <summary>The report as JSON: the model as it is. An earlier one is read back to compare with.</summary>
internal static class ReportJson
{
    /// <summary>The default encoder writes what HTML gives a meaning as escapes, so that JSON in a page stays JSON.</summary>
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Write(ReportModel report, Stream output) => JsonSerializer.Serialize(output, report, Options);

    public static string ToText(ReportModel report) => JsonSerializer.Serialize(report, Options);

    /// <summary>Null when it is no report, or one of another schema version.</summary>
    public static ReportModel? Read(Stream input)
    {
        try
        {
            return JsonSerializer.Deserialize<ReportModel>(input, Options) is { SchemaVersion: ReportModel.CurrentSchema } report && IsWhole(report) ? report : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The JSON schema of the report.</summary>
    public static JsonNode Schema() => Options.GetJsonSchemaAsNode(typeof(ReportModel), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });

    /// <summary>An array that is null has no length.</summary>
    private static bool IsWhole(ReportModel report) => !report.Findings.Items.IsDefault && !report.Tallies.Rules.IsDefault;
}
