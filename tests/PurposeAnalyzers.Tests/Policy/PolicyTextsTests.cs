using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>Every text exists in both languages with the same arguments.</summary>
public sealed class PolicyTextsTests
{
    [Fact]
    public void Every_text_has_a_Japanese_twin_with_the_same_arguments()
    {
        var manager = new ResourceManager("PurposeAnalyzers.Resources.Texts", typeof(PolicySet).Assembly);
        var english = Texts(manager, CultureInfo.InvariantCulture);
        var japanese = Texts(manager, new CultureInfo("ja"));
        Assert.True(english.Count > 50);
        Assert.Equal(english.Keys, japanese.Keys);
        Assert.All(english, t => Assert.Equal((t.Key, Arguments(t.Value)), (t.Key, Arguments(japanese[t.Key]))));
    }

    private static SortedDictionary<string, string> Texts(ResourceManager manager, CultureInfo culture) => new(
        manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!),
        StringComparer.Ordinal);

    private static string Arguments(string text) =>
        string.Join(" ", Regex.Matches(text, """\{\d+\}""").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));
}
