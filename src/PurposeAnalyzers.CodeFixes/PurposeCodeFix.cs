using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Edits;

namespace PurposeAnalyzers.CodeFixes;

/// <summary>Offers the repairs of one rule, in their order. A subclass names the rule and the repairs, and does nothing else.</summary>
public abstract class PurposeCodeFix : CodeFixProvider
{
    private readonly ImmutableArray<IRepair> repairs;

    private protected PurposeCodeFix(DiagnosticDescriptor rule, params IRepair[] repairs)
        : this(ImmutableArray.Create(rule), repairs)
    {
    }

    private protected PurposeCodeFix(ImmutableArray<DiagnosticDescriptor> rules, params IRepair[] repairs)
    {
        FixableDiagnosticIds = rules.Select(rule => rule.Id).ToImmutableArray();
        this.repairs = repairs.ToImmutableArray();
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>How far Fix All may go. <c>dotnet format</c>, which asks nobody, makes the repairs that can be made in a whole solution: never those that need a decision.</summary>
    internal ImmutableArray<FixAllScope> Scopes => repairs.Any(repair => repair.NeedsDecision)
        ? ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project)
        : ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new FixAllRepairs(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = await ProjectView.CreateAsync(context.TextDocument.Project, context.CancellationToken).ConfigureAwait(false);
        if (project is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var offered = Propose(new ReportedFinding(diagnostic, project), context.CancellationToken);
            foreach (var group in offered.GroupBy(repair => repair.Group ?? repair.Title))
            {
                context.RegisterCodeFix(Action(group.Key, group.ToList(), context.TextDocument.Project.Solution), diagnostic);
            }
        }
    }

    internal IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken) =>
        repairs.SelectMany(repair => repair.Propose(finding, cancellationToken));

    private static CodeAction Action(string title, List<Repair> alike, Solution solution) => alike.Count == 1
        ? Action(alike[0], solution)
        : CodeAction.Create(title, alike.Select(repair => Action(repair, solution)).ToImmutableArray(), isInlinable: false);

    private static CodeAction Action(Repair repair, Solution solution) =>
        CodeAction.Create(repair.Title, cancellationToken => SolutionEdits.ApplyAsync(solution, repair.Edits, cancellationToken), repair.EquivalenceKey);
}
