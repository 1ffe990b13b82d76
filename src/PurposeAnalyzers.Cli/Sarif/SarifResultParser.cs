using System.Collections.Frozen;
using System.Text.Json;

namespace PurposeAnalyzers.Cli.Sarif;

/// <summary>Makes a result of its JSON. What a result need not have may be missing or of wrong form.</summary>
internal static class SarifResultParser
{
    public static string? RuleIdOf(JsonElement element) => element.Text("ruleId") ?? element.Child("rule")?.Text("id");

    /// <summary>Null when it has no message: then it is no result.</summary>
    public static SarifResult? Parse(string ruleId, JsonElement element)
    {
        if (element.Child("message")?.Text("text") is not { } message)
        {
            return null;
        }

        return new SarifResult(
            ruleId,
            element.Text("level") ?? "warning",
            message,
            element.Items("locations").Select(PlaceOf).FirstOrDefault(place => place is not null),
            [.. element.Items("relatedLocations").Select(PlaceOf).OfType<SarifPlace>()],
            Properties(element),
            Texts(element.Child("partialFingerprints")),
            [.. element.Items("suppressions").Where(s => s.Text("status") is null or "accepted").Select(Suppression)]);
    }

    private static SarifPlace? PlaceOf(JsonElement location)
    {
        if (location.Child("physicalLocation") is not { } physical || physical.Child("artifactLocation")?.Text("uri") is not { Length: > 0 } uri)
        {
            return null;
        }

        var region = physical.Child("region") ?? default;
        return new SarifPlace(uri, region.Number("startLine"), region.Number("startColumn"), region.Number("endLine"), region.Number("endColumn"));
    }

    private static SarifSuppression Suppression(JsonElement suppression)
    {
        var type = suppression.Child("properties")?.Text("suppressionType");
        var justification = suppression.Text("justification") ?? JustificationIn(type);
        return new(suppression.Text("kind") ?? "inSource", string.IsNullOrWhiteSpace(justification) ? null : justification, type);
    }

    /// <summary>What a suppressor says stands in the type: <c>DiagnosticSuppressor { Suppression Id: SPUR0901, Suppression Justification: … }</c>.</summary>
    private static string? JustificationIn(string? type)
    {
        const string Before = ", Suppression Justification: ";
        const string After = " }";
        return type is not null && type.IndexOf(Before, StringComparison.Ordinal) is >= 0 and var start && type.EndsWith(After, StringComparison.Ordinal)
            ? type[(start + Before.Length)..^After.Length]
            : null;
    }

    /// <summary>The compiler keeps a diagnostic's properties apart from its own; other writers may not.</summary>
    private static IReadOnlyDictionary<string, string> Properties(JsonElement element) =>
        element.Child("properties") is { } properties ? Texts(properties.Child("customProperties") ?? properties) : Texts(null);

    private static IReadOnlyDictionary<string, string> Texts(JsonElement? properties)
    {
        if (properties is not { ValueKind: JsonValueKind.Object } element)
        {
            return FrozenDictionary<string, string>.Empty;
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String)
            {
                texts[property.Name] = property.Value.GetString()!;
            }
        }

        return texts;
    }
}
