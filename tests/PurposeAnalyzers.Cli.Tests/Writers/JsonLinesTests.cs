using System.Text.Json;
using DuckDB.NET.Data;
using PurposeAnalyzers.Builds;

namespace PurposeAnalyzers.Cli.Tests.Writers;

/// <summary>JSON Lines, and the documented queries on them.</summary>
public sealed class JsonLinesTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_record_and_finding_is_a_line()
    {
        await WriteAsync();
        var kinds = folder.Read("all.jsonl").TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString()).ToList();
        Assert.Equal(10, kinds.Count(kind => kind == "finding"));
        Assert.Equal(6, kinds.Count(kind => kind == "use"));
        Assert.Equal(2, kinds.Count(kind => kind == "project"));
    }

    public static TheoryData<int> Queries => [.. Enumerable.Range(0, DocumentedQueries().Count)];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_documented_query_runs_and_answers(int number)
    {
        await WriteAsync();
        Assert.NotEmpty(Run(DocumentedQueries()[number]));
    }

    [Fact]
    public async Task A_query_counts_what_the_report_counts()
    {
        await WriteAsync();
        Assert.Equal("12", Run("SELECT sum(\"count\") FROM read_json_auto('all.jsonl', format = 'newline_delimited', union_by_name = true, sample_size = -1) WHERE kind = 'use'")[0][0]);
    }

    private static List<string> DocumentedQueries() =>
    [
        .. File.ReadAllText(Repository.PathTo("docs/reports.md")).ReplaceLineEndings("\n").Split("```sql duckdb\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]),
    ];

    private async Task WriteAsync()
    {
        folder.Write("a.sarif", Shop.WithFindings().ToString());
        folder.Write("b.sarif", Shop.WithFindings(project: "Other").ToString());
        var tool = await Tool.RunAsync(folder.Path, "report", ".", "--jsonl", "all.jsonl");
        Assert.Equal(ExitCode.Findings, tool.ExitCode);
    }

    private List<string[]> Run(string query)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query.Replace("'all.jsonl'", $"'{folder["all.jsonl"]}'", StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture)!)]);
        }

        return rows;
    }
}
