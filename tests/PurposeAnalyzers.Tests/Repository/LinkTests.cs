namespace PurposeAnalyzers.Tests.Repository;

/// <summary>Every link between pages leads somewhere.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_links_to_what_exists(string path)
    {
        var page = new MarkdownPage(path);
        Assert.All(page.Links.Where(link => !link.Contains("://", StringComparison.Ordinal)), link =>
        {
            var (file, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
            var target = file.Length == 0 ? path : Normalize(Path.Combine(Path.GetDirectoryName(path)!, file));
            Assert.True(RepositoryFiles.Exist(target), $"'{link}' leads to '{target}', which does not exist.");
            Assert.True(anchor is null || new MarkdownPage(target).Anchors.Contains(anchor), $"'{target}' has no heading '{anchor}'.");
        });
    }

    [Fact]
    public void The_map_links_to_every_page_of_the_documentation()
    {
        var linked = new MarkdownPage("docs/README.md").Links.Select(link => Normalize("docs/" + link)).ToHashSet();
        Assert.All(
            RepositoryFiles.Texts("docs", ".md").Where(path => Path.GetDirectoryName(path) == "docs" && path != "docs/README.md"),
            path => Assert.Contains(path, linked));
    }

    private static string Normalize(string path) =>
        Path.GetRelativePath(RepositoryFiles.Root, Path.GetFullPath(Path.Combine(RepositoryFiles.Root, path))).Replace('\\', '/');
}
