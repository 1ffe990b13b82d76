using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Repairs;

/// <summary>Marks the member, or the lambda of top-level statements, with a purpose that all the data it uses permits: one repair a purpose.</summary>
internal sealed class MarkCode : IRepair
{
    public bool NeedsDecision => true;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (Place(finding, cancellationToken) is not (var symbol, { } declaration) || IsMarked(symbol))
        {
            return [];
        }

        var name = Name(symbol);
        var group = Titles.Get("MarkCode_Group", name);
        return Suitable(finding, symbol).Select(purpose => AnnotationAttribute.Purpose([purpose]) is var attribute
            ? new Repair(Titles.Get("MarkCode", name, $"[{attribute.Text}]"), "MarkCode: " + purpose, [new AttributeEdit(declaration, attribute)], group)
            : null).OfType<Repair>();
    }

    private static (ISymbol Symbol, SyntaxNode Declaration)? Place(ReportedFinding finding, CancellationToken cancellationToken)
    {
        var symbol = finding.Code;
        var declaration = symbol is null or IMethodSymbol { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName }
            ? finding.Node(cancellationToken)?.AncestorsAndSelf().LastOrDefault(node => node is LambdaExpressionSyntax or LocalFunctionStatementSyntax)
            : Declaration.Find(symbol, finding.Project.Solution, cancellationToken);
        symbol = declaration switch
        {
            LambdaExpressionSyntax lambda => finding.Model?.GetSymbolInfo(lambda, cancellationToken).Symbol,
            LocalFunctionStatementSyntax function => finding.Model?.GetDeclaredSymbol(function, cancellationToken),
            BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or AccessorDeclarationSyntax => symbol,
            _ => null,
        };
        return symbol is null || !Declaration.IsEditable(declaration!.SyntaxTree, finding.Project.Solution, cancellationToken)
            ? null
            : (declaration is BasePropertyDeclarationSyntax && symbol is IMethodSymbol { AssociatedSymbol: { } property } ? property : symbol, declaration);
    }

    /// <summary>Whoever has a purpose already can have it narrowed; a second attribute would be an error.</summary>
    private static bool IsMarked(ISymbol symbol) => !AnnotationReader.PurposesOn(symbol).IsEmpty
        || (symbol is IPropertySymbol property && new[] { property.GetMethod, property.SetMethod }.Any(accessor => accessor is not null && !AnnotationReader.PurposesOn(accessor).IsEmpty));

    /// <summary>What all data permits, also what the parameters are tagged for, and what the base declares. Of several candidates of the code, if there are any, those.</summary>
    private static List<string> Suitable(ReportedFinding finding, ISymbol symbol)
    {
        var project = finding.Project;
        var suitable = finding.Values(FindingDiagnostic.Suitable)
            .Where(purpose => (symbol as IMethodSymbol)?.Parameters.All(p => project.PersonalData.Find(p) is not { } datum || datum.Judge(purpose) == Verdict.Permitted) ?? true)
            .Where(purpose => Contracts.Of(symbol, _ => true)
                .Select(project.CodePurposes.Of)
                .All(declared => declared.Kind != CodePurposeKind.Commitment || declared.Purposes.Any(scope => PurposeId.IsWithin(purpose, scope))))
            .ToList();
        var candidates = finding.MayServeOneOfSeveral(symbol) ? suitable.Intersect(project.CodePurposes.Of(symbol).Purposes).ToList() : [];
        return candidates.Count > 0 ? candidates : suitable;
    }

    private static string Name(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => Titles.Get("ThisLambda"),
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } => $"'{symbol.Name}'",
        _ => $"'{Wording.Code(symbol)}'",
    };
}
