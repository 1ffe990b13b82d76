using System.Text.Json;
using System.Text.Json.Nodes;

namespace PurposeAnalyzers.Cli.Tests;

/// <summary>Writes logs as the compiler does.</summary>
internal sealed class LogText
{
    private readonly JsonArray results = [];

    public static LogText Of(string project, string framework = "net10.0", string directory = "/src/Shop/") => new LogText().Record(
        "project",
        ("name", project),
        ("targetFramework", framework),
        ("assembly", project),
        ("directory", directory),
        ("checkDate", "2026-11-28"),
        ("enforcement", "enforce"),
        ("isTest", "false"));

    public LogText Record(string fact, params (string Name, string Value)[] properties) =>
        Add("PUR0001", "note", fact, "file:///src/Shop/PrivacyPolicy.xml", 1, null, [("fact", fact), .. properties]);

    public LogText Finding(string rule, string level, string message, string file = "file:///src/Shop/Campaign.cs", int line = 3, params (string Name, string Value)[] properties) =>
        Add(rule, level, message, file, line, null, properties);

    public LogText Suppressed(string rule, string message, string? justification, string type, params (string Name, string Value)[] properties) => Add(
        rule,
        "warning",
        message,
        "file:///src/Shop/Campaign.cs",
        4,
        new JsonArray(new JsonObject { ["kind"] = "inSource", ["justification"] = justification, ["properties"] = new JsonObject { ["suppressionType"] = type } }),
        properties);

    public LogText Use(string datum, string code, string purposes, int count = 1, bool allowed = true) => Record(
        "use", ("data", datum), ("code", code), ("purposes", purposes), ("how", "read"), ("allowed", allowed ? "true" : "false"), ("count", count.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public LogText Datum(string id, string name, string permitted, string categories = "") =>
        Record("data", ("member", id), ("name", name), ("type", "string"), ("permitted", permitted), ("categories", categories));

    public override string ToString() => ToString("Microsoft (R) Visual C# Compiler", "2.1.0");

    /// <summary>Results come before the tool, as in the compiler's logs.</summary>
    public string ToString(string tool, string version) => new JsonObject
    {
        ["$schema"] = "http://json.schemastore.org/sarif-2.1.0",
        ["version"] = version,
        ["runs"] = new JsonArray(new JsonObject
        {
            ["results"] = results.DeepClone(),
            ["properties"] = new JsonObject { ["analyzerExecutionTime"] = "3.216" },
            ["tool"] = new JsonObject { ["driver"] = new JsonObject { ["name"] = tool, ["rules"] = new JsonArray(new JsonObject { ["id"] = "CA1000" }, new JsonObject { ["id"] = "PUR0901" }) } },
            ["columnKind"] = "utf16CodeUnits",
        }),
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    private LogText Add(string rule, string level, string message, string file, int line, JsonArray? suppressions, IEnumerable<(string Name, string Value)> properties)
    {
        var custom = new JsonObject();
        foreach (var (name, value) in properties)
        {
            custom[name] = value;
        }

        var result = new JsonObject
        {
            ["ruleId"] = rule,
            ["ruleIndex"] = 1,
            ["level"] = level,
            ["message"] = new JsonObject { ["text"] = message },
            ["locations"] = new JsonArray(PlaceOf(file, line)),
            ["properties"] = new JsonObject { ["warningLevel"] = 1, ["customProperties"] = custom },
        };
        if (suppressions is not null)
        {
            result["suppressions"] = suppressions;
        }

        if (properties.Any(property => property.Name == "data") && level != "note")
        {
            result["relatedLocations"] = new JsonArray(PlaceOf("file:///src/Shop/Member.cs", 5), PlaceOf(file, line + 1));
        }

        results.Add(result);
        return this;
    }

    private static JsonObject PlaceOf(string file, int line) => new()
    {
        ["physicalLocation"] = new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = file },
            ["region"] = new JsonObject { ["startLine"] = line, ["startColumn"] = 5, ["endLine"] = line, ["endColumn"] = 9 },
        },
    };
}
