using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Models.Logging;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.CodeFixes.TechnicalInformation;

/// <summary>The argument with which a call, or a new exception, gets the data of a finding.</summary>
/// <param name="Call">The call, or the creation of the exception.</param>
/// <param name="Value">The argument's value.</param>
/// <param name="Template">The message template that has a hole for the value; null where the value is not written by a template.</param>
internal sealed record WrittenText(ExpressionSyntax Call, ExpressionSyntax Value, LiteralExpressionSyntax? Template)
{
    /// <summary>Null where the data comes in otherwise: as the receiver, within an array that the code makes itself.</summary>
    public static WrittenText? Of(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (finding.Model is not { } model
            || CallAt(finding, cancellationToken) is not { } call
            || !int.TryParse(finding[FlowDiagnostic.Argument], out var index)
            || ListOf(call) is not { } list)
        {
            return null;
        }

        var passed = PassedValue.In(ArgumentsOf(model.GetOperation(call, cancellationToken))).ToList();
        if (index >= passed.Count || ArgumentOf(passed[index], list) is not { } argument)
        {
            return null;
        }

        var templates = passed.Take(index).Where(p => LogCall.IsTemplate(p.Parameter)).Select(p => ArgumentOf(p, list)).OfType<ArgumentSyntax>().ToList();
        return new WrittenText(call, argument.Expression, templates.Count == 1 ? templates[0].Expression as LiteralExpressionSyntax : null);
    }

    /// <summary>The call that a finding stands at.</summary>
    public static ExpressionSyntax? CallAt(ReportedFinding finding, CancellationToken cancellationToken)
    {
        var place = finding.Diagnostic.Location.SourceSpan;
        return finding.Node(cancellationToken)?.AncestorsAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(node => node switch
        {
            InvocationExpressionSyntax invocation => invocation.Expression.Span == place,
            BaseObjectCreationExpressionSyntax creation => creation.NewKeyword.Span == place,
            _ => false,
        });
    }

    public static ArgumentListSyntax? ListOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    /// <summary>The call with other arguments.</summary>
    public static SyntaxNode With(SyntaxNode call, ArgumentListSyntax arguments) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.WithArgumentList(arguments),
        BaseObjectCreationExpressionSyntax creation => creation.WithArgumentList(arguments),
        _ => call,
    };

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation? call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => [],
    };

    /// <summary>The argument that is the value, and nothing around it. Who names arguments may order them as they like.</summary>
    private static ArgumentSyntax? ArgumentOf(PassedValue passed, ArgumentListSyntax list) =>
        list.Arguments.FirstOrDefault(a => a.NameColon is null && a.Expression.Span == passed.Value.Syntax.Span);
}
