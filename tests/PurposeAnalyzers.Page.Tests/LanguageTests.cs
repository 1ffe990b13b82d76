using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using PurposeAnalyzers.Cli.Reports.Html;
using PurposeAnalyzers.Page.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace PurposeAnalyzers.Page.Tests;

/// <summary>The page speaks one language, English or Japanese, and wholly.</summary>
[Collection(nameof(BrowserTests))]
public sealed partial class LanguageTests(ReportBrowser browser)
{
    private static readonly Dictionary<string, string> English = TextsOf("");
    private static readonly Dictionary<string, string> Japanese = TextsOf("ja");

    [BrowserFact]
    public async Task A_Japanese_report_is_Japanese_in_all_its_headings()
    {
        await using var report = await browser.OpenHostileAsync(language: "ja");
        await Expect(report.Page.Locator("html")).ToHaveAttributeAsync("lang", "ja");
        var headings = await report.Page.Locator("h1, h2, h3:not(:has(.id), #view *), h4, thead th:not(.purpose), dt, label, button").AllTextContentsAsync();
        Assert.NotEmpty(headings);
        Assert.DoesNotContain(headings.Where(heading => heading.Length > 0 && heading != "ID"), heading => !JapaneseLetter().IsMatch(heading) && EnglishWord(heading));
        await Expect(report.Outcome).ToHaveTextAsync("6 件中 3 件を表示");
    }

    [Fact]
    public void Both_languages_have_the_same_texts() => Assert.Equal(English.Keys.Order(), Japanese.Keys.Order());

    [Fact]
    public void Both_languages_fill_in_the_same_values() =>
        Assert.All(English, text => Assert.Equal(Holes(text.Value), Holes(Japanese[text.Key])));

    [Fact]
    public void No_text_lies_around_unused()
    {
        var source = string.Join('\n', SourceFiles().Select(File.ReadAllText));
        Assert.DoesNotContain(English.Keys, key => !IsUsed(key, source));
    }

    [Fact]
    public void Every_member_of_an_enumeration_has_a_name()
    {
        var text = new PageTexts(CultureInfo.GetCultureInfo("en"));
        Enum[] members =
        [
            .. Enum.GetValues<ChangeKind>(), .. Enum.GetValues<ChangeSubject>(), .. Enum.GetValues<ExceptionStatus>(), .. Enum.GetValues<FindingState>(),
            .. Enum.GetValues<FlowNodeKind>(), .. Enum.GetValues<FlowStepKind>(), .. Enum.GetValues<InputProblemKind>(), .. Enum.GetValues<MatrixCellState>(),
            .. Enum.GetValues<RightState>(), .. Enum.GetValues<Severity>(), .. Enum.GetValues<SupervisionStatus>(), .. Enum.GetValues<SuppressionKind>(),
        ];
        Assert.All(members, member => Assert.NotEmpty(text.Of(member)));
    }

    /// <summary>By its name, by the name of which it is the singular or plural, or by what it begins with: an enumeration's name, or a group's.</summary>
    private static bool IsUsed(string key, string source) =>
        source.Contains($"\"{key}\"", StringComparison.Ordinal)
        || source.Contains($"\"{Regex.Replace(key, "_(One|Other)$", "")}\"", StringComparison.Ordinal)
        || source.Contains($"\"{Regex.Replace(key, "_.*$", "_")}\" +", StringComparison.Ordinal)
        || (key.StartsWith("Figure", StringComparison.Ordinal) && source.Contains($"(\"{key["Figure".Length..]}\", ", StringComparison.Ordinal))
        || typeof(ReportModel).Assembly.GetTypes().Any(type => type.IsEnum && key.StartsWith(type.Name + "_", StringComparison.Ordinal) && Enum.IsDefined(type, key[(type.Name.Length + 1)..]));

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(typeof(LanguageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "PageSources").Value!, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs");

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(match => match.Value).Distinct().Order();

    private static bool EnglishWord(string text) => Regex.IsMatch(text, "[a-z]{3}");

    private static Dictionary<string, string> TextsOf(string culture) =>
        new ResourceManager(typeof(PageTexts)).GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    [GeneratedRegex(@"\p{IsHiragana}|\p{IsKatakana}|\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex JapaneseLetter();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Hole();
}
