namespace PurposeAnalyzers.Cli.Tests.Commands;

public sealed class BaselineCommandTests : IDisposable
{
    private const string Use = "PUR0901|M:Shop.Campaign.To(Shop.Member)|P:Shop.Member.Email|0";
    private const string Unmarked = "PUR0202|M:Shop.Old.Run|P:Shop.Member.Birthday|0";
    private const string Accepted = "PUR0903|M:Shop.Campaign.To(Shop.Member)|P:Shop.Member.Email|0";

    private readonly Folder folder = new();

    public BaselineCommandTests() => folder.Write("Shop.sarif", Shop.WithFindings().ToString());

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Open_findings_are_accepted_with_a_reason()
    {
        var tool = await Tool.RunAsync(folder.Path, "baseline", "create", "--logs", "Shop.sarif", "--reason", "before the rules");
        Assert.Equal(ExitCode.Clean, tool.ExitCode);
        Assert.Equal($"{Unmarked} # before the rules\n{Use} # before the rules\n", folder.Read("purposes.baseline"));
    }

    [Fact]
    public async Task A_baseline_that_is_there_is_not_touched_unless_asked()
    {
        folder.Write("purposes.baseline", $"# mine\n{Accepted} # known\n");
        Assert.Equal(ExitCode.WrongUse, (await Tool.RunAsync(folder.Path, "baseline", "create", "--logs", "Shop.sarif")).ExitCode);
        Assert.Equal($"# mine\n{Accepted} # known\n", folder.Read("purposes.baseline"));
        Assert.Equal(ExitCode.Clean, (await Tool.RunAsync(folder.Path, "baseline", "create", "--logs", "Shop.sarif", "--add")).ExitCode);
        Assert.Equal($"# mine\n{Unmarked}\n{Use}\n{Accepted} # known\n", folder.Read("purposes.baseline"));
    }

    [Fact]
    public async Task What_is_no_longer_found_is_pruned_and_what_is_stays()
    {
        const string Gone = "PUR0401|M:Shop.Gone|P:Shop.Member.Email|0";
        folder.Write("purposes.baseline", $"# mine\n{Gone} # old\n{Accepted} # known\n");
        var tool = await Tool.RunAsync(folder.Path, "baseline", "prune", "--logs", "Shop.sarif");
        Assert.Equal($"# mine\n{Accepted} # known\n", folder.Read("purposes.baseline"));
        Assert.Contains("- " + Gone, tool.Output, StringComparison.Ordinal);
        Assert.Contains("1 entries are gone, 1 stay", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_log_prunes_nothing()
    {
        folder.Write("purposes.baseline", Accepted + "\n");
        folder.Write("Shop.sarif", Shop.Clean().ToString()[..^500]);
        Assert.Equal(ExitCode.IncompleteInput, (await Tool.RunAsync(folder.Path, "baseline", "prune", "--logs", "Shop.sarif")).ExitCode);
        Assert.Equal(Accepted + "\n", folder.Read("purposes.baseline"));
    }

    [Fact]
    public async Task Suggestions_are_grouped_as_one_works_through_them()
    {
        folder.Write("Shop.sarif", Shop.WithFindings().Finding("PUR0205", "note", "'Member.Phone' looks like a telephone number", properties: [("category", "contact")]).ToString());
        var tool = await Tool.RunAsync(folder.Path, "suggest", "--logs", "Shop.sarif");
        Assert.Equal(ExitCode.Clean, tool.ExitCode);
        Assert.Contains("'Member.Phone' looks like a telephone number", tool.Output, StringComparison.Ordinal);
        Assert.Contains("[DataCategory(\"contact\")]", tool.Output, StringComparison.Ordinal);
        Assert.Contains("Shop: 1 uses, for example /src/Shop/Campaign.cs(9,5)", tool.Output, StringComparison.Ordinal);
    }
}
