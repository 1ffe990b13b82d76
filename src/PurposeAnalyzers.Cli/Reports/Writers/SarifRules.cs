using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Cli.Reports.Writers;

/// <summary>Describes the analyzers' rules as code-scanning services show them.</summary>
internal sealed class SarifRules(CultureInfo culture)
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Known = new PurposeAnalyzer().SupportedDiagnostics;

    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);

    /// <summary>The rule's place in the list of rules that <see cref="Write"/> writes.</summary>
    public int IndexOf(string rule)
    {
        if (!used.TryGetValue(rule, out var index))
        {
            used.Add(rule, index = used.Count);
        }

        return index;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var rule in used.OrderBy(entry => entry.Value).Select(entry => entry.Key))
        {
            Write(json, rule, Known.FirstOrDefault(descriptor => descriptor.Id == rule));
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, string id, DiagnosticDescriptor? descriptor)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (descriptor is not null)
        {
            var description = Sentence(descriptor.Description.ToString(culture));
            WriteText(json, "shortDescription", Sentence(descriptor.Title.ToString(culture)));
            WriteText(json, "fullDescription", description);
            json.WriteStartObject("help");
            json.WriteString("text", $"{description} {descriptor.HelpLinkUri}");
            json.WriteString("markdown", $"{description}\n\n[{id}]({descriptor.HelpLinkUri})");
            json.WriteEndObject();
            json.WriteString("helpUri", descriptor.HelpLinkUri);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(descriptor.DefaultSeverity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("precision", "high");
            json.WriteStartArray("tags");
            json.WriteStringValue("privacy");
            json.WriteStringValue("personal-data");
            json.WriteStringValue(descriptor.Category);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>SARIF asks for sentences that end as such.</summary>
    private static string Sentence(string text) => text.Length > 0 && text[^1] is not ('.' or '。' or '?' or '!') ? text + "." : text;

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
