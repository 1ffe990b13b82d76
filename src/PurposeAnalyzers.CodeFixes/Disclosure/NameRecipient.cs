using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Disclosure;

/// <summary>Says on the member whose client sends data which recipient gets it: one of those that all the data may go to without asking anybody.</summary>
internal sealed class NameRecipient : IRepair
{
    public bool NeedsDecision => true;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        return finding.Code is { } code
            && Declaration.Find(code, finding.Project.Solution, cancellationToken) is { } declaration and (BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax)
                ? finding.Values(FlowDiagnostic.PossibleRecipients).Select(recipient => new Repair(
                    Titles.Get("NameRecipient", code.Name, recipient),
                    "NameRecipient." + recipient,
                    [new AttributeEdit(declaration, new AnnotationAttribute(AnnotationNames.DisclosesTo, [NewArgument.Params(IdKind.Recipient, [recipient])]))],
                    Titles.Get("NameRecipient_Group", code.Name)))
                : [];
    }
}
