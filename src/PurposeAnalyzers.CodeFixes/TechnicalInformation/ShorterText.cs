using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.CodeFixes.TechnicalInformation;

/// <summary>What becomes of a call when the data of a finding is dropped from what it writes, or something else is written instead.</summary>
/// <param name="written">What it writes.</param>
/// <param name="pieces">The pieces that hold the data.</param>
internal sealed class ShorterText(WrittenText written, ImmutableArray<ExpressionSyntax> pieces)
{
    private readonly ImmutableArray<string> texts = pieces.Select(piece => piece.ToString()).Distinct().ToImmutableArray();

    /// <summary>How titles call the pieces: <c>'customer.Email', 'customer.Name'</c>.</summary>
    public string Named => string.Join(", ", texts.Select(text => $"'{text}'"));

    public ImmutableArray<ExpressionSyntax> Pieces => pieces;

    /// <summary>Null where the data is no part of its own, or does more than hold a value: then nobody may drop it.</summary>
    public static ShorterText? Of(WrittenText? written, ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (written is null || finding.Model is not { } model)
        {
            return null;
        }

        var personal = new PersonalPieces(finding, model, cancellationToken);
        var pieces = written.Template is null ? TextPieces.Of(written.Value).Where(personal.Hold).ToImmutableArray() : [written.Value];
        return pieces.IsEmpty || pieces.Any(DoesMore) ? null : new ShorterText(written, pieces);
    }

    /// <summary>Whether evaluating it changes something or names something.</summary>
    public static bool DoesMore(SyntaxNode code) => code.DescendantNodesAndSelf().Any(node =>
        node is AssignmentExpressionSyntax or AwaitExpressionSyntax or VariableDesignationSyntax or ThrowExpressionSyntax
        || node.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression);

    /// <summary>The call without the data; null where nothing is left to write.</summary>
    public SyntaxNode? Drop(SyntaxNode call) => Change(call, (list, argument) =>
    {
        if (written.Template is null)
        {
            return TextPieces.Without(argument.Expression, texts) is { } left ? list.ReplaceNode(argument, argument.WithExpression(left)) : null;
        }

        return TemplateIn(list) is { } template && TemplateLiteral.Without(template, ValueOf(argument, template, list)) is { } shorter
            ? list.WithArguments(list.Arguments.Replace((ArgumentSyntax)template.Parent!, SyntaxFactory.Argument(shorter)).RemoveAt(list.Arguments.IndexOf(argument)))
            : null;
    });

    /// <summary>The call with something else in place of the data.</summary>
    /// <param name="call">The call.</param>
    /// <param name="instead">What it writes instead.</param>
    /// <param name="name">What a template calls it.</param>
    public SyntaxNode? Replace(SyntaxNode call, ExpressionSyntax instead, string name) => Change(call, (list, argument) =>
    {
        var replaced = argument.WithExpression(TextPieces.With(argument.Expression, texts, instead));
        return written.Template is null || TemplateIn(list) is not { } template
            ? list.ReplaceNode(argument, replaced)
            : list.ReplaceNodes(new SyntaxNode[] { argument, template }, (old, _) => old == argument ? replaced : TemplateLiteral.Renamed(template, ValueOf(argument, template, list), name));
    });

    /// <summary>The argument is found by how it is written: others may be gone by now.</summary>
    private SyntaxNode? Change(SyntaxNode call, Func<ArgumentListSyntax, ArgumentSyntax, ArgumentListSyntax?> change) =>
        WrittenText.ListOf(call) is { } list
        && list.Arguments.LastOrDefault(a => a.Expression.ToString() == written.Value.ToString()) is { } argument
        && change(list, argument) is { } changed
            ? WrittenText.With(call, changed)
            : null;

    /// <summary>Of the message, also when other holes are gone by now.</summary>
    private LiteralExpressionSyntax? TemplateIn(ArgumentListSyntax list)
    {
        var before = WrittenText.ListOf(written.Call)!.Arguments.IndexOf(a => a.Expression == written.Template);
        return before < list.Arguments.Count ? list.Arguments[before].Expression as LiteralExpressionSyntax : null;
    }

    private static int ValueOf(ArgumentSyntax argument, LiteralExpressionSyntax template, ArgumentListSyntax list) =>
        list.Arguments.IndexOf(argument) - list.Arguments.IndexOf(a => a.Expression == template) - 1;
}
