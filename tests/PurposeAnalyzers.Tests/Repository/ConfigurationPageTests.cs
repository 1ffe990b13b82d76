using System.Globalization;
using System.Text;
using PurposeAnalyzers.Settings;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>The page of settings is made from their catalogue, and the catalogue holds what is there.</summary>
public sealed class ConfigurationPageTests
{
    private const string Page = "docs/configuration.md";
    private const string Package = "src/PurposeAnalyzers.Package/buildTransitive/PurposeAnalyzers.";

    [Theory]
    [InlineData("properties", SettingPlace.Build)]
    [InlineData("keys", SettingPlace.GlobalConfig)]
    [InlineData("file keys", SettingPlace.EditorConfig)]
    public void The_page_lists_every_setting(string name, object place)
    {
        var begin = $"<!-- {name}: generated -->\n";
        var page = RepositoryFiles.Read(Page);
        var start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var end = page.IndexOf("<!-- end -->", start, StringComparison.Ordinal);
        RepositoryFiles.AssertGenerated(Page, page[..start] + Table((SettingPlace)place) + page[end..]);
    }

    [Fact]
    public void Every_property_is_one_that_the_package_knows()
    {
        var package = RepositoryFiles.Read(Package + "props") + RepositoryFiles.Read(Package + "targets");
        Assert.All(Names(SettingPlace.Build), name => Assert.Contains(name, package, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_key_is_written_as_ours_and_has_a_default_that_it_accepts() =>
        Assert.All(SettingCatalogue.All.Where(setting => setting.Place != SettingPlace.Build), setting =>
        {
            Assert.StartsWith(SettingCatalogue.Prefix, setting.Name, StringComparison.Ordinal);
            Assert.Equal(setting.Name.ToLowerInvariant(), setting.Name);
            Assert.True(setting.Values.IsEmpty || setting.Accepts(setting.Default));
        });

    [Fact]
    public void Every_key_that_the_sources_name_is_in_the_catalogue()
    {
        var named = RepositoryFiles.Texts("src/PurposeAnalyzers", ".cs")
            .SelectMany(path => System.Text.RegularExpressions.Regex.Matches(RepositoryFiles.Read(path), "\"(purpose_[a-z_]+[a-z])\"").Select(m => m.Groups[1].Value))
            .Distinct();
        Assert.Equal(Names(SettingPlace.GlobalConfig).Concat(Names(SettingPlace.EditorConfig)).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Names(SettingPlace place) => SettingCatalogue.All.Where(setting => setting.Place == place).Select(setting => setting.Name);

    private static string Table(SettingPlace place)
    {
        var table = new StringBuilder("| name | value | default | meaning |\n|---|---|---|---|\n");
        foreach (var setting in SettingCatalogue.All.Where(setting => setting.Place == place))
        {
            var value = setting.Values.IsEmpty ? setting.Form : string.Join(", ", setting.Values.Select(v => $"`{v}`"));
            var isValue = setting.Values.Contains(setting.Default);
            table.Append(CultureInfo.InvariantCulture, $"| `{setting.Name}` | {value} | {(isValue ? $"`{setting.Default}`" : setting.Default)} | {setting.Description} |\n");
        }

        return table.ToString();
    }
}
