using System.Globalization;
using System.Reflection;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>All descriptors, and how the rest of the repository words what they say.</summary>
internal static class RuleCatalogue
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Those that find something wrong: what only reports read cannot be configured.</summary>
    public static IEnumerable<DiagnosticDescriptor> Findings => All.Where(rule => !rule.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));

    public static DiagnosticDescriptor Find(string id) => All.Single(rule => rule.Id == id);

    public static string PageOf(DiagnosticDescriptor rule) => $"docs/rules/{rule.Id}.md";

    public static string TitleOf(DiagnosticDescriptor rule) => rule.Title.ToString(CultureInfo.InvariantCulture);

    /// <summary>As <c>.editorconfig</c> calls it.</summary>
    public static string SeverityOf(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Info => "suggestion",
        var severity => severity.ToString().ToLowerInvariant(),
    };

    /// <summary>What a rule is about, by the first two digits of its id.</summary>
    public static string SubjectOf(DiagnosticDescriptor rule) => rule.Id[3..5] switch
    {
        "00" => "the tool itself",
        var article => "article " + article.TrimStart('0'),
    };
}
