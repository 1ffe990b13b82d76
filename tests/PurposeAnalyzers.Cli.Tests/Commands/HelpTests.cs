using System.Xml.Linq;
using PurposeAnalyzers.Builds;

namespace PurposeAnalyzers.Cli.Tests.Commands;

public sealed class HelpTests
{
    public static TheoryData<string> Commands =>
        ["", "check", "report", "policy", "policy validate", "policy show", "policy diff", "policy new-version", "suggest", "baseline", "baseline create", "baseline prune"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_teaches_with_examples_in_both_languages(string command)
    {
        var english = await HelpAsync(command, "en");
        var japanese = await HelpAsync(command, "ja");
        Assert.Contains("Examples:", english, StringComparison.Ordinal);
        Assert.Contains("例:", japanese, StringComparison.Ordinal);
        Assert.Contains("purpose " + command.Split(' ')[0], english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_help_is_shown_and_it_is_wrong_use()
    {
        var tool = await Tool.RunAsync(".", []);
        Assert.Equal(ExitCode.WrongUse, tool.ExitCode);
    }

    [Fact]
    public async Task A_misspelt_command_is_answered_in_lines_not_pages()
    {
        var tool = await Tool.RunAsync(".", "repot");
        Assert.Equal(ExitCode.WrongUse, tool.ExitCode);
        Assert.InRange(tool.Error.Split('\n').Length, 2, 5);
        Assert.Contains("purpose --help", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_holes()
    {
        var (english, japanese) = (Texts(""), Texts(".ja"));
        Assert.Equal(english.Keys.Order(), japanese.Keys.Order());
        Assert.All(english.Keys, key => Assert.Equal(Holes(english[key]), Holes(japanese[key])));
    }

    private static async Task<string> HelpAsync(string command, string language)
    {
        var tool = await Tool.RunAsync(".", [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--language", language]);
        Assert.Equal((ExitCode.Clean, ""), (tool.ExitCode, tool.Error));
        return tool.Output;
    }

    private static Dictionary<string, string> Texts(string language) =>
        XDocument.Load(Repository.PathTo($"src/PurposeAnalyzers.Cli/Resources/CliTexts{language}.resx"))
            .Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static string Holes(string text) =>
        string.Join(' ', System.Text.RegularExpressions.Regex.Matches(text, @"\{\d").Select(hole => hole.Value).Distinct().Order());
}
