using System.Text.Json;
using System.Text.Json.Nodes;
using PurposeAnalyzers.Builds;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Reports.Writers;
using PurposeAnalyzers.Cli.Tests.Reports;

namespace PurposeAnalyzers.Cli.Tests.Writers;

public sealed class JsonTests
{
    private const string SchemaFile = "docs/report.schema.json";

    [Fact]
    public void What_is_written_is_read_back()
    {
        var report = HostileReport.Create();
        Assert.Equal(ReportJson.ToText(report), ReportJson.ToText(Read(ReportJson.ToText(report))!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"schemaVersion\": \"1\"}")]
    public void What_is_no_report_is_not_taken_for_one(string text) => Assert.Null(Read(text));

    [Fact]
    public void A_report_of_another_schema_is_not_taken_for_one() =>
        Assert.Null(Read(ReportJson.ToText(HostileReport.Create()).Replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"2\"", StringComparison.Ordinal)));

    [Fact]
    public void A_script_element_cannot_be_ended_from_within() =>
        Assert.DoesNotContain("</script", ReportJson.ToText(HostileReport.Create()), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_documented_schema_is_that_of_the_report()
    {
        var schema = ReportJson.Schema().ToJsonString(new JsonSerializerOptions { WriteIndented = true }).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") is { Length: > 0 })
        {
            File.WriteAllText(Repository.PathTo(SchemaFile), schema);
        }

        Assert.Equal(schema, File.ReadAllText(Repository.PathTo(SchemaFile)));
    }

    [Fact]
    public void Every_property_of_the_report_is_in_the_documentation()
    {
        var page = File.ReadAllText(Repository.PathTo("docs/reports.md"));
        Assert.All(
            JsonNode.Parse(ReportJson.ToText(HostileReport.Create()))!.AsObject(),
            property => Assert.Contains($"`{property.Key}`", page, StringComparison.Ordinal));
    }

    private static ReportModel? Read(string text) => ReportJson.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
}
