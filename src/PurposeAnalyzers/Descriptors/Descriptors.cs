using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers;

/// <summary>
/// The catalogue of rules, one file for each article of the reference policy. The first two digits of an id are the
/// article; gaps are kept and ids never reused. Fields, not properties: release tracking reads fields only.
/// </summary>
internal static partial class Descriptors
{
    private const string HelpRoot = "https://github.com/PurposeAnalyzers/PurposeAnalyzers/blob/main/docs/rules/";

    private static LocalizableString Text(string name) => Texts.Get(name);

    private static string Help(string id) => HelpRoot + id + ".md";
}
