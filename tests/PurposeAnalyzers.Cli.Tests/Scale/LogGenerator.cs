using System.Globalization;
using System.Text.Json;

namespace PurposeAnalyzers.Cli.Tests.Scale;

/// <summary>
/// Writes as many logs as an organisation has: each of its own project, with the compiler's rules as ballast, with data of its own and data that all share. The
/// same numbers give the same logs.
/// </summary>
/// <param name="results">How many results each log has, at least 40.</param>
internal sealed class LogGenerator(string folder, int results)
{
    private const int Rules = 500;
    private const int DataOfProject = 8;

    private static readonly string[] Purposes = ["support", "marketing", "billing", "security"];

    /// <summary>What is in the logs, as they were written.</summary>
    public int Findings { get; private set; }

    public int Uses { get; private set; }

    public void Write(int logs)
    {
        for (var i = 0; i < logs; i++)
        {
            Write($"Project{i.ToString("D5", CultureInfo.InvariantCulture)}", i);
        }
    }

    private void Write(string project, int seed)
    {
        Directory.CreateDirectory(Path.Combine(folder, project));
        using var stream = File.Create(Path.Combine(folder, project, project + ".purpose.sarif"));
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartArray("results");
        WriteHead(json, project);
        for (var i = 26; i < results; i++)
        {
            WriteResult(json, project, seed, i);
        }

        json.WriteEndArray();
        WriteTool(json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, string project)
    {
        Record(json, project, "policy", ("version", "2"), ("effective", "2026-01-01"), ("current", "true"), ("path", "/src/PrivacyPolicy.xml"));
        foreach (var purpose in Purposes)
        {
            Record(json, project, "purpose", ("id", purpose), ("article", "2"), ("text", "What " + purpose + " is for"), ("version", "2"), ("change", "Extends"));
        }

        Record(json, project, "recipient", ("id", "mailer"), ("kind", "Processor"), ("contract", "DPA"), ("reviewed", "2026-06-01"), ("reviewMonths", "12"), ("consent", "false"), ("version", "2"));
        for (var i = 0; i < DataOfProject; i++)
        {
            Record(json, project, "data", ("member", Datum(project, i)), ("name", $"Member.Field{i}"), ("type", "string"), ("permitted", "support billing"), ("recipients", "mailer"));
            Record(json, project, "code", ("member", $"T:{project}.Service{i}"), ("name", $"Service{i}"), ("purposes", Purposes[i % 4]), ("from", "type"));
        }

        for (var i = 0; i < 3; i++)
        {
            Record(json, project, "disclosure", ("data", Datum(project, i)), ("recipients", "mailer"), ("code", $"M:{project}.Service{i}.Send"), ("allowed", "true"), ("count", "1"));
        }

        Record(
            json, project, "project", ("name", project), ("targetFramework", "net10.0"), ("assembly", project), ("directory", $"/src/{project}/"), ("checkDate", "2026-11-28"), ("enforcement", "enforce"));
    }

    private void WriteResult(Utf8JsonWriter json, string project, int seed, int number)
    {
        var datum = (seed + number) % 10 == 0 ? "P:Shared.Person.Email" : Datum(project, number % DataOfProject);
        var code = $"M:{project}.Service{number % DataOfProject}.Member{number}(System.String)";
        if (number % 5 != 0)
        {
            Uses += 2;
            Record(json, project, "use", ("data", datum), ("code", code), ("purposes", Purposes[number % 4]), ("how", "read"), ("allowed", number % 4 is 1 or 3 ? "false" : "true"), ("count", "2"));
            return;
        }

        Findings++;
        Result(
            json,
            project,
            "PUR090" + (1 + (number % 3)).ToString(CultureInfo.InvariantCulture),
            "warning",
            $"'Member.Field' is permitted for 'support', but '{code}' serves '{Purposes[number % 4]}'",
            number,
            hasSteps: true,
            ("data", datum), ("purposes", Purposes[number % 4]), ("permitted", "support billing"), ("code", code), ("article", "2"), ("fingerprint", $"PUR0901|{code}|{datum}|0"));
    }

    private static string Datum(string project, int number) => $"P:{project}.Member.Field{number.ToString(CultureInfo.InvariantCulture)}";

    private static void Record(Utf8JsonWriter json, string project, string fact, params (string Name, string Value)[] properties) =>
        Result(json, project, "PUR0001", "note", $"The record '{fact}' says what the code does", 1, hasSteps: false, [("fact", fact), .. properties]);

    private static void Result(
        Utf8JsonWriter json, string project, string rule, string level, string message, int line, bool hasSteps, params (string Name, string Value)[] properties)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", rule);
        json.WriteNumber("ruleIndex", 42);
        json.WriteString("level", level);
        json.WriteStartObject("message");
        json.WriteString("text", message);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        Place(json, project, line);
        json.WriteEndArray();
        if (hasSteps)
        {
            json.WriteStartArray("relatedLocations");
            Place(json, project, 1);
            Place(json, project, line + 1);
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        json.WriteNumber("warningLevel", 1);
        json.WriteStartObject("customProperties");
        foreach (var (name, value) in properties)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, string project, int line)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", $"file:///build/agent/1/s/src/{project}/Services/Service{line % 7}.cs");
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", 9);
        json.WriteNumber("endLine", line);
        json.WriteNumber("endColumn", 20);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Microsoft (R) Visual C# Compiler");
        json.WriteStartArray("rules");
        for (var i = 0; i < Rules; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", $"CA{1000 + i}");
            json.WriteStartObject("shortDescription");
            json.WriteString("text", "What the rule finds, in as many words as such a title usually has");
            json.WriteEndObject();
            json.WriteString("helpUri", "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
