using System.Globalization;
using System.Resources;

namespace PurposeAnalyzers.CodeFixes.Resources;

/// <summary>The titles of all repairs: English in <c>Titles.resx</c>, Japanese in <c>Titles.ja.resx</c>.</summary>
internal static class Titles
{
    private static readonly ResourceManager Manager = new("PurposeAnalyzers.CodeFixes.Resources.Titles", typeof(Titles).Assembly);

    private const int NamedInFull = 3;

    /// <summary><c>'View.Email', 'View.Name'</c>; of more than three, how many more.</summary>
    public static string Names(IEnumerable<string> names)
    {
        var all = names.Select(name => $"'{name}'").ToList();
        var named = string.Join(", ", all.Take(NamedInFull));
        return all.Count > NamedInFull ? Get("AndMore", named, all.Count - NamedInFull) : named;
    }

    /// <summary>In the language of the editor.</summary>
    public static string Get(string name, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, new LocalizableResourceString(name, Manager, typeof(Titles)).ToString(formatProvider: null), arguments);
}
