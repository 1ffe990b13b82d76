using System.Globalization;
using System.Resources;

namespace PurposeAnalyzers.Cli.Resources;

/// <summary>The texts of the tool: English in <c>CliTexts.resx</c>, Japanese in <c>CliTexts.ja.resx</c>, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class CliTexts
{
    private static readonly ResourceManager Manager = new("PurposeAnalyzers.Cli.Resources.CliTexts", typeof(CliTexts).Assembly);

    public static string Get(string name) =>
        Manager.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"No text is named '{name}'.");

    public static string Get(string name, params ReadOnlySpan<object> arguments) => string.Format(CultureInfo.CurrentCulture, Get(name), arguments);
}
