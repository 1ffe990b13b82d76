using System.Globalization;
using System.Resources;

namespace PurposeAnalyzers.Cli.Reports.Html;

/// <summary>The page's own words in one language.</summary>
public sealed class PageTexts(CultureInfo culture)
{
    private static readonly ResourceManager Resources = new(typeof(PageTexts));

    public CultureInfo Culture { get; } = culture;

    public string this[string key] =>
        Resources.GetString(key, Culture) ?? throw new ArgumentException($"The page has no text '{key}'.", nameof(key));

    public string this[string key, params object?[] values] => string.Format(Culture, this[key], values);

    /// <summary>A text that begins with a number, in the singular where there is one.</summary>
    public string Count(string key, int count, params object?[] values) =>
        this[key + (count == 1 ? "_One" : "_Other"), [Number(count), .. values]];

    /// <summary>What an enumeration's member is called.</summary>
    public string Of(Enum member) => this[$"{member.GetType().Name}_{member}"];

    public string Number(int number) => number.ToString("N0", Culture);
}
