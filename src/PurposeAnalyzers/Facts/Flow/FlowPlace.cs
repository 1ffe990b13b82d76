using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Facts.Flow;

/// <summary>Where a finding about values stands: at the <c>new</c> of a creation, at the call without its arguments, at the start of a statement.</summary>
internal static class FlowPlace
{
    /// <summary>What counts as one place: members of one creation, targets of one chain of assignments.</summary>
    public static SyntaxNode SiteOf(SyntaxNode syntax)
    {
        for (var node = syntax; ;)
        {
            switch (node.Parent)
            {
                case AssignmentExpressionSyntax assignment when assignment.Right == node && node is AssignmentExpressionSyntax or InitializerExpressionSyntax:
                case InitializerExpressionSyntax:
                    node = node.Parent;
                    break;
                case BaseObjectCreationExpressionSyntax creation when creation.Initializer == node:
                    return creation;
                case WithExpressionSyntax with when with.Initializer == node:
                    return with;
                default:
                    return node is InitializerExpressionSyntax ? syntax : node;
            }
        }
    }

    public static Location LocationOf(SyntaxNode site) => site switch
    {
        InvocationExpressionSyntax invocation => invocation.Expression.GetLocation(),
        BaseObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        WithExpressionSyntax with => with.WithKeyword.GetLocation(),
        AssignmentExpressionSyntax assignment => assignment.Left.GetLocation(),
        ReturnStatementSyntax statement => statement.ReturnKeyword.GetLocation(),
        YieldStatementSyntax statement => statement.YieldKeyword.GetLocation(),
        VariableDeclaratorSyntax declarator => declarator.Identifier.GetLocation(),
        PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
        ArrowExpressionClauseSyntax arrow => arrow.Expression.GetLocation(),
        EqualsValueClauseSyntax { Parent: { } declaration } => LocationOf(declaration),
        ConstructorInitializerSyntax initializer => initializer.ThisOrBaseKeyword.GetLocation(),
        PrimaryConstructorBaseTypeSyntax parent => parent.Type.GetLocation(),
        ForEachVariableStatementSyntax loop => loop.Variable.GetLocation(),
        ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax } element => element.GetLocation(),
        _ => site.GetLocation(),
    };
}
