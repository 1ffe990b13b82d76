namespace PurposeAnalyzers.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Done = "  Shop -> /src/Shop/bin/Debug/net10.0/Shop.dll";
    private const string CompilerError = "/src/Shop/A.cs(1,2): error CS1002: ; expected [/src/Shop/Shop.csproj]";
    private const string FindingError = "/src/Shop/A.cs(1,2): error PUR0901: 'Member.Email' is permitted for 'support' [/src/Shop/Shop.csproj::TargetFramework=net10.0]";

    private readonly Folder folder = new();

    public CheckCommandTests() => folder.Write("Shop.csproj", "<Project/>");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_clean_build_is_clean()
    {
        var build = new FakeBuild(0, [Done], ("Shop.sarif", Shop.Clean().ToString()));
        Assert.Equal(ExitCode.Clean, (await Tool.RunAsync(folder.Path, build, "check")).ExitCode);
    }

    [Fact]
    public async Task The_build_gets_what_the_command_line_says()
    {
        var build = new FakeBuild(0, [Done], ("Shop.sarif", Shop.Clean().ToString()));
        await Tool.RunAsync(folder.Path, build, "check", "Shop.csproj", "-c", "Release", "--no-restore", "-p:PurposeEnforcement=strict", "--property", "A=B;C", "--language", "ja");
        Assert.Equal(["build", folder["Shop.csproj"]], build.Arguments.Take(2));
        Assert.Contains("-p:PurposeReport=true", build.Arguments);
        Assert.Contains("-p:PreferredUILang=ja", build.Arguments);
        Assert.Equal(["--configuration", "Release", "--no-restore", "-p:PurposeEnforcement=strict", "-p:A=B;C"], build.Arguments.Skip(8));
    }

    [Fact]
    public async Task Findings_of_a_build_are_findings()
    {
        var tool = await Tool.RunAsync(folder.Path, new FakeBuild(0, [Done], ("Shop.sarif", Shop.WithFindings().ToString())), "check", ".");
        Assert.Equal(ExitCode.Findings, tool.ExitCode);
        Assert.Contains("PUR0901", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_that_fail_the_build_are_findings_and_no_failure()
    {
        var tool = await Tool.RunAsync(folder.Path, new FakeBuild(1, [FindingError], ("Shop.sarif", Shop.WithFindings().ToString())), "check", ".", "--fail-on", "never");
        Assert.Equal(ExitCode.Findings, tool.ExitCode);
        Assert.Contains("projects that depend on the failing ones were not checked", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_fails_shows_its_errors_once_and_writes_no_report()
    {
        var tool = await Tool.RunAsync(
            folder.Path, new FakeBuild(1, [CompilerError, CompilerError, FindingError], ("Shop.sarif", Shop.WithFindings().ToString())), "check", ".", "--html", "r.html");
        Assert.Equal(ExitCode.BuildFailed, tool.ExitCode);
        Assert.Equal(2, tool.Error.Split("error CS1002").Length);
        Assert.DoesNotContain("[/src/Shop/Shop.csproj]", tool.Error, StringComparison.Ordinal);
        Assert.Equal(["Shop.csproj"], folder.Files);
    }

    [Theory]
    [InlineData("MSBUILD : error MSB1009: Project file does not exist.", "MSB1009")]
    [InlineData("/src/Shop.csproj : error NU1101: Unable to find package X.", "NU1101")]
    [InlineData("CSC : error CS5001: no Main [/src/Shop.csproj]", "CS5001")]
    [InlineData("something went wrong", "something went wrong")]
    public async Task A_build_that_fails_for_any_reason_shows_it(string line, string shown)
    {
        var tool = await Tool.RunAsync(folder.Path, new FakeBuild(1, [line]), "check");
        Assert.Equal(ExitCode.BuildFailed, tool.ExitCode);
        Assert.Contains(shown, tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_without_logs_says_what_is_missing()
    {
        var tool = await Tool.RunAsync(folder.Path, new FakeBuild(0, [Done]), "check");
        Assert.Equal(ExitCode.WrongUse, tool.ExitCode);
        Assert.Contains("reference the package PurposeAnalyzers", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_several_projects_asks_which()
    {
        folder.Write("Other.csproj", "<Project/>");
        var tool = await Tool.RunAsync(folder.Path, "check");
        Assert.Equal(ExitCode.WrongUse, tool.ExitCode);
        Assert.Contains("Other.csproj, Shop.csproj", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_solution_comes_before_projects()
    {
        folder.Write("Other.csproj", "<Project/>");
        folder.Write("All.slnx", "<Solution/>");
        var build = new FakeBuild(0, [Done], ("Shop.sarif", Shop.Clean().ToString()));
        await Tool.RunAsync(folder.Path, build, "check");
        Assert.Equal(folder["All.slnx"], build.Arguments[1]);
    }

    [Fact]
    public async Task Paths_and_excerpts_are_those_of_the_repository()
    {
        folder.Write(".git/HEAD", "");
        folder.Write("src/Shop.csproj", "<Project/>");
        folder.Write("src/Campaign.cs", "one\ntwo\nthree\nfour\nfive\nsix\n");
        var log = Shop.Clean().Finding("PUR0901", "warning", "here", file: new Uri(folder["src/Campaign.cs"]).AbsoluteUri).ToString();
        var tool = await Tool.RunAsync(folder.Path, new FakeBuild(0, [Done], ("Shop.sarif", log)), "check", "src", "--json", "r.json");
        Assert.Contains("src/Campaign.cs(3,5): PUR0901: here", tool.Output, StringComparison.Ordinal);
        Assert.Contains("\"text\": \"three\"", folder.Read("r.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_outside_of_the_source_folder_is_not_quoted()
    {
        using var elsewhere = new Folder();
        elsewhere.Write("Secret.cs", "secret\nsecret\nsecret\n");
        var log = Shop.Clean()
            .Finding("PUR0901", "warning", "outside", file: new Uri(elsewhere["Secret.cs"]).AbsoluteUri)
            .Finding("PUR0901", "warning", "climbing", file: "../" + Path.GetFileName(elsewhere.Path) + "/Secret.cs")
            .ToString();
        folder.Write("Shop.sarif", log);
        await Tool.RunAsync(folder.Path, "report", "Shop.sarif", "--json", "r.json");
        Assert.DoesNotContain("\"text\": \"secret\"", folder.Read("r.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_out_of_the_source_folder_is_not_followed()
    {
        using var elsewhere = new Folder();
        elsewhere.Write("Secret.cs", "secret\nsecret\nsecret\n");
        File.CreateSymbolicLink(folder["Link.cs"], elsewhere["Secret.cs"]);
        folder.Write("Shop.sarif", Shop.Clean().Finding("PUR0901", "warning", "linked", file: new Uri(folder["Link.cs"]).AbsoluteUri).ToString());
        await Tool.RunAsync(folder.Path, "report", "Shop.sarif", "--json", "r.json");
        Assert.DoesNotContain("\"text\": \"secret\"", folder.Read("r.json"), StringComparison.Ordinal);
    }
}
