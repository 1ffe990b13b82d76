using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.CodeFixes.Disclosure.Consent;

/// <summary>Writes the call of a consent check about a record.</summary>
internal static class CheckCall
{
    /// <summary>Null where somebody has to say what else the check is to be given.</summary>
    /// <param name="holder">The object whose member the check is; null for a member of the code's own type.</param>
    /// <param name="check">A property, or a method.</param>
    /// <param name="ids">The ids that the call has to name.</param>
    /// <param name="record">The record that the data is read from.</param>
    public static ExpressionSyntax? Build(ExpressionSyntax? holder, ISymbol check, ImmutableArray<string> ids, CheckedRecord record)
    {
        ExpressionSyntax callee = holder is null
            ? NameOf(check)
            : SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, holder, NameOf(check));
        var (call, type) = check switch
        {
            IPropertySymbol { Parameters.IsEmpty: true } property when ids.IsEmpty => (callee, property.Type),
            IMethodSymbol method when Arguments(method, ids, record) is { } arguments =>
                (SyntaxFactory.InvocationExpression(callee, SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments))), method.ReturnType),
            _ => (null, null),
        };
        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => call,
            INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task when task.TypeArguments[0].SpecialType == SpecialType.System_Boolean => SyntaxFactory.AwaitExpression(call!),
            _ => null,
        };
    }

    /// <summary>A variable may be called <c>@event</c>.</summary>
    public static IdentifierNameSyntax NameOf(ISymbol symbol) =>
        SyntaxFactory.IdentifierName(SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None
            ? SyntaxFactory.Identifier(symbol.Name)
            : SyntaxFactory.VerbatimIdentifier(default, symbol.Name, symbol.Name, default));

    private static List<ArgumentSyntax>? Arguments(IMethodSymbol method, ImmutableArray<string> ids, CheckedRecord record)
    {
        var arguments = new List<ArgumentSyntax>();
        foreach (var parameter in method.Parameters.Where(p => !p.IsOptional))
        {
            var values = parameter switch
            {
                { IsParams: true } => ids.Select(Literal).ToList(),
                { Type.SpecialType: SpecialType.System_String } when !ids.IsEmpty => [Literal(ids[0])],
                _ when record.As(parameter.Type) is { } value => [value],
                _ => null,
            };
            if (values is null)
            {
                return null;
            }

            arguments.AddRange(values.Select(SyntaxFactory.Argument));
            ids = parameter.IsParams ? [] : parameter.Type.SpecialType == SpecialType.System_String && !ids.IsEmpty ? ids.RemoveAt(0) : ids;
        }

        return ids.IsEmpty ? arguments : null;
    }

    private static ExpressionSyntax Literal(string id) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id));
}
