using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Rules;

/// <summary>
/// What is reported in generated code: nothing, because only its generator can mend it; or, where a project wants to know, what stands on lines that a
/// <c>#line</c> gives to a file of somebody's own. Razor pages, views and components are compiled so.
/// </summary>
/// <remarks>https://learn.microsoft.com/dotnet/csharp/language-reference/preprocessor-directives#error-and-warning-information</remarks>
/// <param name="reportsViews">Whether the project wants to know.</param>
internal sealed class GeneratedCode(bool reportsViews)
{
    private static readonly ImmutableArray<string> Directive = ImmutableArray.Create("#line");

    /// <summary>Whether a generated file may have lines that people wrote.</summary>
    public bool MayReportIn(SyntaxTree file) => reportsViews && TextSearch.Contains(file, Directive);

    /// <summary>Of what was found in generated code, what is told.</summary>
    public IEnumerable<Diagnostic> Reported(IEnumerable<Diagnostic> found) =>
        found.Where(diagnostic => reportsViews && diagnostic.Location.GetMappedLineSpan().HasMappedPath);
}
