using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes.Exceptions;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Repairs;

/// <summary>
/// Puts one of the policy's exceptions on the code, with a justification and an approver that somebody has yet to write. Until then it lifts nothing, and
/// both its finding and the one that it is to lift are there.
/// </summary>
internal sealed class AddPolicyException : IRepair
{
    public bool NeedsDecision => true;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (DeclarationAround(finding, cancellationToken) is not { } declaration || finding.Model is not { } model)
        {
            yield break;
        }

        var recipients = finding.Values(FlowDiagnostic.Recipients);
        var policy = finding.Project.Policies.Current;
        foreach (var exception in policy?.Exceptions.Where(e => recipients.All(e.Recipients.Contains)) ?? [])
        {
            if (!Has(declaration, exception.Id, model, cancellationToken))
            {
                yield return new Repair(
                    Titles.Get("AddException", exception.Id),
                    EquivalenceKey: null,
                    [new AttributeEdit(declaration, AttributeFor(exception))],
                    Titles.Get("AddException_Group"));
            }
        }
    }

    private static AnnotationAttribute AttributeFor(PolicyException exception) => new(AnnotationNames.PolicyException, [
        NewArgument.Params(IdKind.Exception, [exception.Id]),
        NewArgument.Of(ExceptionValidity.Justification, ExceptionValidity.ToDo + ": why does the exception apply here?"),
        NewArgument.Of(ExceptionValidity.ApprovedBy, ExceptionValidity.ToDo)]);

    /// <summary>The member or local function that the code is in. An exception covers the lambdas in it; no narrower declaration can carry one.</summary>
    private static SyntaxNode? DeclarationAround(ReportedFinding finding, CancellationToken cancellationToken) =>
        finding.Node(cancellationToken)?.AncestorsAndSelf().FirstOrDefault(node => node is LocalFunctionStatementSyntax or MemberDeclarationSyntax) is { } declaration
            and (LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax)
            && Declaration.IsEditable(declaration.SyntaxTree, finding.Project.Solution, cancellationToken)
                ? declaration
                : null;

    private static bool Has(SyntaxNode declaration, string id, SemanticModel model, CancellationToken cancellationToken) =>
        AttributeLists.Of(declaration).SelectMany(list => list.Attributes).Any(attribute =>
            AnnotationUse.Find(attribute, model, cancellationToken) is { Name: AnnotationNames.PolicyException } use && use.Data.String(0) == id);
}
