using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;

namespace PurposeAnalyzers.CodeFixes;

/// <summary>
/// Makes the repairs of many findings at once. All edits are made to the solution as it is: what several findings ask of one declaration is
/// put together, not merged from texts.
/// </summary>
internal sealed class FixAllRepairs(PurposeCodeFix fix) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => fix.Scopes;

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult(fixAllContext.CodeActionEquivalenceKey is not { } key ? null : CodeAction.Create(
        Titles.Get("FixAll"),
        cancellationToken => ApplyAsync(fixAllContext.WithCancellationToken(cancellationToken)),
        key));

    private async Task<Solution> ApplyAsync(FixAllContext context)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        foreach (var project in ProjectsIn(context))
        {
            if (await ProjectView.CreateAsync(project, context.CancellationToken).ConfigureAwait(false) is { } view)
            {
                var reported = await DiagnosticsIn(context, project).ConfigureAwait(false);
                edits.AddRange(reported
                    .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
                    .ThenBy(d => d.Location.SourceSpan)
                    .SelectMany(d => fix.Propose(new ReportedFinding(d, view), context.CancellationToken))
                    .Where(repair => repair.EquivalenceKey == context.CodeActionEquivalenceKey)
                    .SelectMany(repair => repair.Edits));
            }
        }

        return await SolutionEdits.ApplyAsync(context.Solution, edits.ToImmutable(), context.CancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<Project> ProjectsIn(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects.Where(p => p.Language == context.Project.Language) : [context.Project];

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsIn(FixAllContext context, Project project) =>
        context.Scope == FixAllScope.Document && context.Document is { } document
            ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
}
