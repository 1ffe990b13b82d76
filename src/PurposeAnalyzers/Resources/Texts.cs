using System.Resources;

namespace PurposeAnalyzers.Resources;

/// <summary>The texts of all diagnostics: English in <c>Texts.resx</c>, Japanese in <c>Texts.ja.resx</c>.</summary>
internal static class Texts
{
    private static readonly ResourceManager Manager = new("PurposeAnalyzers.Resources.Texts", typeof(Texts).Assembly);

    /// <summary>A text that is formatted in the language of whoever reads the diagnostic.</summary>
    public static LocalizableString Get(string name) => new LocalizableResourceString(name, Manager, typeof(Texts));

    public static LocalizableString Get(string name, params string[] arguments) =>
        new LocalizableResourceString(name, Manager, typeof(Texts), arguments);
}
