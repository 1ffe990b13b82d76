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

    private static SarifSuppression Suppression(JsonElement suppression) => new(
        suppression.Text("kind") ?? "inSource",
        suppression.Text("justification") is { } justification && !string.IsNullOrWhiteSpace(justification) ? justification : null,
        suppression.Child("properties")?.Text("suppressionType"));

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
