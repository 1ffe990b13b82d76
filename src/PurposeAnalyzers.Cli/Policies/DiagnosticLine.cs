using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Cli.Policies;

/// <summary>A diagnostic in one line, as compilers write it, so that editors open the place.</summary>
internal static class DiagnosticLine
{
    public static string Of(Diagnostic diagnostic)
    {
        // Texts are looked up by language; no number or date is formatted.
        IFormatProvider language = CultureInfo.GetCultureInfo(CultureInfo.CurrentUICulture.Name);
        var span = diagnostic.Location.GetLineSpan();
        var place = span.Path is { Length: > 0 } path ? $"{path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): " : "";
        return $"{place}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(language)}";
    }
}
