using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Provenance.Endpoints;

/// <summary>Where the way of a datum begins.</summary>
internal static class FirstStep
{
    /// <summary>The expression that data comes from: a step may be what stands around it.</summary>
    public static ExpressionSyntax? ExpressionOf(Trail? trail) => trail?.Start.Step switch
    {
        ReturnStatementSyntax statement => statement.Expression,
        ArrowExpressionClauseSyntax arrow => arrow.Expression,
        ArgumentSyntax argument => argument.Expression,
        var step => step as ExpressionSyntax,
    };
}
