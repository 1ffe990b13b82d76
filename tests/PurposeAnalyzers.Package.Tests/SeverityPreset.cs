using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Package.Tests;

/// <summary>One value of <c>PurposeEnforcement</c> as a global analyzer config, derived from the rule catalogue.</summary>
/// <param name="Name">The file's name in <c>config/</c>.</param>
/// <param name="Summary">What it does, in one line.</param>
/// <param name="SeverityOf">The severity of a rule, or null where the rule keeps its own.</param>
internal sealed record SeverityPreset(string Name, string Summary, Func<DiagnosticDescriptor, string?> SeverityOf)
{
    public static IReadOnlyList<SeverityPreset> All { get; } =
    [
        new("observe", "nothing fails the build: every finding is a suggestion.",
            rule => rule.DefaultSeverity is DiagnosticSeverity.Warning or DiagnosticSeverity.Error ? "suggestion" : null),
        new("enforce-ci", "on a build server, use and disclosure outside the permitted purposes fail the build.",
            rule => rule.DefaultSeverity == DiagnosticSeverity.Warning && IsOfArticle(rule, "03", "09") ? "error" : null),
        new("strict", "every warning is an error, and code that hides its purpose is a warning.",
            rule => rule switch
            {
                { DefaultSeverity: DiagnosticSeverity.Warning } => "error",
                { Id: "PUR0202" or "PUR0203" } => "warning",
                _ => null,
            }),
    ];

    public string Path => System.IO.Path.Combine(Repository.PackageProject, "config", Name + ".globalconfig");

    public string Generate()
    {
        var text = new StringBuilder()
            .Append("# Generated from the rule catalogue; rewritten by the tests when UPDATE_GENERATED=1.\n")
            .Append(CultureInfo.InvariantCulture, $"# {Name}: {Summary}\n")
            .Append("is_global = true\n")
            .Append("global_level = -99\n");
        foreach (var rule in Rules())
        {
            if (SeverityOf(rule) is { } severity)
            {
                var title = rule.Title.ToString(CultureInfo.InvariantCulture);
                text.Append(CultureInfo.InvariantCulture, $"\n# {title}\ndotnet_diagnostic.{rule.Id}.severity = {severity}\n");
            }
        }

        return text.ToString();
    }

    public override string ToString() => Name;

    private static bool IsOfArticle(DiagnosticDescriptor rule, params string[] articles) =>
        articles.Any(article => rule.Id.StartsWith("PUR" + article, StringComparison.Ordinal));

    private static IEnumerable<DiagnosticDescriptor> Rules() =>
        typeof(Descriptors)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal);
}
