namespace PurposeAnalyzers.Cli.Tests.Commands;

public sealed class ReportCommandTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Logs_without_findings_are_clean()
    {
        folder.Write("logs/Shop.sarif", Shop.Clean().ToString());
        var tool = await Tool.RunAsync(folder.Path, "report", "logs");
        Assert.Equal((ExitCode.Clean, ""), (tool.ExitCode, tool.Error));
        Assert.Contains("No open findings", tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never", ExitCode.Clean)]
    [InlineData("error", ExitCode.Clean)]
    [InlineData("warning", ExitCode.Findings)]
    [InlineData("suggestion", ExitCode.Findings)]
    public async Task A_warning_fails_where_warnings_count(string failOn, int exitCode)
    {
        folder.Write("Shop.sarif", Shop.WithFindings().ToString());
        Assert.Equal(exitCode, (await Tool.RunAsync(folder.Path, "report", "Shop.sarif", "--fail-on", failOn)).ExitCode);
    }

    [Fact]
    public async Task What_is_set_aside_never_fails()
    {
        folder.Write("Shop.sarif", Shop.Clean().Suppressed("PUR0901", "x", null, "Pragma Directive").Suppressed("PUR0902", "y", "z", "DiagnosticSuppressor { SPUR0902 }").ToString());
        var tool = await Tool.RunAsync(folder.Path, "report", "Shop.sarif", "--fail-on", "suggestion");
        Assert.Equal(ExitCode.Clean, tool.ExitCode);
        Assert.Contains("Set aside: 1 suppressed, 1 in the baseline", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_says_what_to_mend_and_what_needs_attention()
    {
        folder.Write("Shop.sarif", Shop.WithFindings().ToString());
        var output = (await Tool.RunAsync(folder.Path, "report", "Shop.sarif")).Output;
        Assert.Contains("Projects: 1 · Personal data: 2 · Uses: 6 · Purposes: 3 · Disclosures: 2 · Recipients: 2", output, StringComparison.Ordinal);
        Assert.Contains("2 open findings: 0 errors, 1 warnings, 1 suggestions", output, StringComparison.Ordinal);
        Assert.Contains("/src/Shop/Campaign.cs(3,5): PUR0901: 'Member.Email' is permitted for 'support'", output, StringComparison.Ordinal);
        Assert.Contains("Exception 6-1 in Desk.Answer expires on 2026-12-24, approved by Officer", output, StringComparison.Ordinal);
        Assert.Contains("The review of processor mailer was due on 2026-01-01", output, StringComparison.Ordinal);
        Assert.Contains("1 requests of data subjects reach only a part of the data", output, StringComparison.Ordinal);
        Assert.Contains("1 suppressed findings have no justification", output, StringComparison.Ordinal);
        Assert.Contains("Code serves the purpose newsletter, which the policy does not state (1 places)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_prints_nothing_but_problems()
    {
        folder.Write("Shop.sarif", Shop.WithFindings().ToString());
        folder.Write("bad.sarif", "{");
        var tool = await Tool.RunAsync(folder.Path, "report", "Shop.sarif", "bad.sarif", "-q");
        Assert.Equal((ExitCode.IncompleteInput, ""), (tool.ExitCode, tool.Output));
        Assert.StartsWith("bad.sarif: ", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_bad_input_has_a_line_and_the_rest_is_reported()
    {
        var good = Shop.WithFindings().ToString();
        folder.Write("logs/a-good.sarif", good);
        folder.Write("logs/b-cut.sarif", LogText.Of("Cut").Finding("PUR0401", "warning", "logged").Finding("PUR0401", "warning", "again", line: 5).ToString()[..^900]);
        folder.Write("logs/c-empty.sarif", "");
        folder.Write("logs/d-text.sarif", "hello");
        folder.Write("logs/e-json.sarif", "{\"a\": 1}");
        folder.Write("logs/f-old.sarif", LogText.Of("Old").ToString("Compiler", "1.0.0"));
        folder.Write("logs/g-other.sarif", new LogText().Finding("CA1822", "note", "static").ToString("ESLint", "2.1.0"));
        folder.Write("logs/h-facts.sarif", new LogText().Finding("PUR0902", "warning", "a call").ToString());
        var tool = await Tool.RunAsync(folder.Path, "report", "logs", "missing.sarif");
        Assert.Equal(ExitCode.IncompleteInput, tool.ExitCode);
        foreach (var line in new[]
                 {
                     "missing.sarif: no such file",
                     "logs/b-cut.sarif: breaks off",
                     "logs/c-empty.sarif: is empty or no JSON",
                     "logs/d-text.sarif: is empty or no JSON",
                     "logs/e-json.sarif: is JSON, but no SARIF",
                     "logs/f-old.sarif: is SARIF 1.0.0",
                     "logs/g-other.sarif: is a log of \"ESLint\"",
                     "logs/h-facts.sarif: has findings but no processing records",
                 })
        {
            Assert.Single(tool.Error.Split('\n'), said => said.StartsWith(line, StringComparison.Ordinal));
        }

        Assert.DoesNotContain("a-good", tool.Error, StringComparison.Ordinal);
        Assert.Contains("PUR0901", tool.Output, StringComparison.Ordinal);
        Assert.Contains("PUR0902", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_of_another_tool_is_no_failure()
    {
        folder.Write("a.sarif", Shop.Clean().ToString());
        folder.Write("b.sarif", new LogText().Finding("CA1822", "note", "static").ToString("ESLint", "2.1.0"));
        Assert.Equal(ExitCode.Clean, (await Tool.RunAsync(folder.Path, "report", ".")).ExitCode);
    }

    [Fact]
    public async Task A_log_of_a_project_without_personal_data_is_passed_over_in_silence()
    {
        folder.Write("a.sarif", Shop.Clean().ToString());
        folder.Write("b.sarif", new LogText().Finding("CA1822", "note", "static").ToString());
        var tool = await Tool.RunAsync(folder.Path, "report", ".");
        Assert.Equal("", tool.Error);
        Assert.Contains("Projects: 1 ", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_of_two_logs_of_one_project_counts()
    {
        folder.Write("Debug/Shop.sarif", Shop.WithFindings().ToString());
        folder.Write("Release/Shop.sarif", Shop.Clean().ToString());
        File.SetLastWriteTimeUtc(folder["Debug/Shop.sarif"], new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var tool = await Tool.RunAsync(folder.Path, "report", ".");
        Assert.Equal(ExitCode.Clean, tool.ExitCode);
        Assert.Contains("Debug/Shop.sarif: is an older log of Shop (net10.0) than Release/Shop.sarif", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_target_frameworks_of_one_project_count_once()
    {
        folder.Write("net10.sarif", Shop.WithFindings("net10.0").ToString());
        folder.Write("net9.sarif", Shop.WithFindings("net9.0").Finding("PUR0401", "warning", "only here").ToString());
        var tool = await Tool.RunAsync(folder.Path, "report", ".");
        Assert.Equal("", tool.Error);
        Assert.Contains("Projects: 1 · Personal data: 2 · Uses: 6", tool.Output, StringComparison.Ordinal);
        Assert.Contains("3 open findings", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_of_one_name_in_two_repositories_are_two()
    {
        folder.Write("all/one/Shop.sarif", Shop.WithFindings().ToString());
        folder.Write("all/two/Shop.sarif", Shop.WithFindings().ToString());
        Assert.Contains("Projects: 2 ", (await Tool.RunAsync(folder.Path, "report", "all", "--repositories")).Output, StringComparison.Ordinal);
        Assert.Contains("Projects: 1 ", (await Tool.RunAsync(folder.Path, "report", "all")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Versions_of_the_policy_that_differ_are_pointed_out()
    {
        folder.Write("a.sarif", Shop.Clean(project: "A").ToString());
        folder.Write("b.sarif", Shop.Clean(project: "B").ToString().Replace("Tell what is new", "Sell", StringComparison.Ordinal));
        Assert.Contains("version 2 of the policy says one thing in A and another in B", (await Tool.RunAsync(folder.Path, "report", ".")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("logs/*.sarif", 1)]
    [InlineData("logs/**/*.sarif", 2)]
    [InlineData("l*/deep/Sh*p.sarif", 1)]
    [InlineData("logs", 2)]
    public async Task Patterns_that_the_shell_left_alone_are_understood(string pattern, int projects)
    {
        folder.Write("logs/Shop.sarif", Shop.Clean().ToString());
        folder.Write("logs/deep/Shop.sarif", Shop.Clean(project: "Deep").ToString());
        Assert.Contains($"Projects: {projects} ", (await Tool.RunAsync(folder.Path, "report", pattern)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("report", "nothing-here.sarif")]
    [InlineData("report", "Shop.sarif", "--format", "xml")]
    [InlineData("report", "Shop.sarif", "--max-items", "0")]
    [InlineData("report", "Shop.sarif", "--json", "same", "--html", "same")]
    [InlineData("report", "Shop.sarif", "--json", ".")]
    [InlineData("report", "Shop.sarif", "--earlier", "none.json")]
    [InlineData("report", "Shop.sarif", "--earlier", "Shop.sarif")]
    [InlineData("report", "Shop.sarif", "--source", "nowhere")]
    [InlineData("report", "Shop.sarif", "--languag", "ja")]
    [InlineData("nonsense")]
    [InlineData("policy")]
    [InlineData("check", "Shop.sarif")]
    [InlineData("check", "nowhere")]
    [InlineData("check", ".", "-p", "noValue")]
    [InlineData("baseline", "prune", "--logs", "Shop.sarif")]
    public async Task Wrong_use_is_said_and_has_its_own_exit_code(params string[] arguments)
    {
        folder.Write("Shop.sarif", Shop.Clean().ToString());
        var tool = await Tool.RunAsync(folder.Path, arguments);
        Assert.Equal(ExitCode.WrongUse, tool.ExitCode);
        Assert.NotEmpty(tool.Error.Trim());
        Assert.DoesNotContain("   at ", tool.Error, StringComparison.Ordinal);
        Assert.Equal(["Shop.sarif"], folder.Files);
    }

    [Fact]
    public async Task An_earlier_report_shows_what_is_new_and_what_is_gone()
    {
        folder.Write("Shop.sarif", Shop.Clean().Finding("PUR0401", "warning", "gone", line: 7).ToString());
        await Tool.RunAsync(folder.Path, "report", "Shop.sarif", "--json", "before.json");
        folder.Write("Shop.sarif", Shop.WithFindings().ToString());
        var tool = await Tool.RunAsync(folder.Path, "report", "Shop.sarif", "--earlier", "before.json", "--format", "markdown");
        Assert.Contains("1 open findings then, 2 now; 2 new, 1 resolved", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_names_reach_no_terminal()
    {
        folder.Write("Shop.sarif", Shop.Clean().Finding("PUR0901", "warning", "[red]x[/] [/] \u001b[31m\u0007 \u202Egnp.exe", file: "file:///src/\u001b]0;x\u0007.cs").ToString());
        var tool = await Tool.RunAsync(folder.Path, "report", "Shop.sarif");
        Assert.Contains("[red]x[/] [/]", tool.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(tool.Output + tool.Error, c => char.IsControl(c) && c is not ('\n' or '\r'));
        Assert.DoesNotContain('\u202E', tool.Output);
    }

    [Fact]
    public async Task Every_output_is_written_and_nothing_else()
    {
        folder.Write("Shop.sarif", Shop.WithFindings().ToString());
        var tool = await Tool.RunAsync(
            folder.Path, "report", "Shop.sarif", "--html", "out/r.html", "--markdown", "out/r.md", "--json", "out/r.json", "--jsonl", "out/r.jsonl", "--csv", "out/r.csv", "--sarif", "out/r.sarif");
        Assert.Equal(["Shop.sarif", "out/r.csv", "out/r.html", "out/r.json", "out/r.jsonl", "out/r.md", "out/r.sarif"], folder.Files);
        Assert.Contains("Wrote out/r.html", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merged_log_can_be_reported_again()
    {
        folder.Write("Shop.sarif", Shop.WithFindings().ToString());
        await Tool.RunAsync(folder.Path, "report", "Shop.sarif", "--sarif", "merged/all.sarif");
        var tool = await Tool.RunAsync(folder.Path, "report", "merged");
        Assert.Equal(ExitCode.Findings, tool.ExitCode);
        Assert.Contains("2 open findings: 0 errors, 1 warnings, 1 suggestions", tool.Output, StringComparison.Ordinal);
        Assert.Contains("Set aside: 2 suppressed, 1 in the baseline", tool.Output, StringComparison.Ordinal);
    }
}
