using System.Text.Json;

namespace PurposeAnalyzers.Cli.Sarif;

/// <summary>Asks elements for what they should have and may not.</summary>
internal static class JsonElements
{
    public static JsonElement? Child(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var child) ? child : null;

    public static string? Text(this JsonElement element, string name) =>
        element.Child(name) is { ValueKind: JsonValueKind.String } child ? child.GetString() : null;

    public static int Number(this JsonElement element, string name) =>
        element.Child(name) is { ValueKind: JsonValueKind.Number } child && child.TryGetInt32(out var number) && number > 0 ? number : 0;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Child(name) is { ValueKind: JsonValueKind.Array } child ? child.EnumerateArray() : [];
}
