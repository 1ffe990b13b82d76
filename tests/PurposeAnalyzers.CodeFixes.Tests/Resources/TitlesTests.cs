using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace PurposeAnalyzers.CodeFixes.Tests.Resources;

public sealed class TitlesTests
{
    private static readonly ResourceManager Manager = new("PurposeAnalyzers.CodeFixes.Resources.Titles", typeof(PurposeCodeFix).Assembly);

    [Fact]
    public void Every_title_has_a_Japanese_twin_with_the_same_arguments()
    {
        var english = Titles(CultureInfo.InvariantCulture);
        var japanese = Titles(new CultureInfo("ja"));
        Assert.NotEmpty(english);
        Assert.Equal(english.Keys, japanese.Keys);
        Assert.All(english, t => Assert.Equal((t.Key, Arguments(t.Value)), (t.Key, Arguments(japanese[t.Key]))));
    }

    private static SortedDictionary<string, string> Titles(CultureInfo culture) => new(
        Manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!),
        StringComparer.Ordinal);

    private static string Arguments(string text) =>
        string.Join(" ", Regex.Matches(text, """\{\d+\}""").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));
}
