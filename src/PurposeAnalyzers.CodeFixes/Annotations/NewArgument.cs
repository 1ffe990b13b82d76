using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.CodeFixes.Annotations;

/// <summary>One argument of an attribute that is to be written.</summary>
/// <param name="Name">Null for a positional one.</param>
/// <param name="Values">Strings; several in a list.</param>
/// <param name="Kind">What they are ids of; null where they are mere text.</param>
/// <param name="IsArray">Whether it takes a list.</param>
internal sealed record NewArgument(string? Name, ImmutableArray<string> Values, IdKind? Kind, bool IsArray)
{
    public string Text => (Name is null ? "" : Name + " = ") + (IsArray ? "[" : "") + string.Join(", ", Values.Select(v => "\"" + v + "\"")) + (IsArray ? "]" : "");

    /// <summary><c>("support", "billing")</c></summary>
    public static NewArgument Params(IdKind kind, IEnumerable<string> ids) => new(null, ids.ToImmutableArray(), kind, IsArray: false);

    /// <summary><c>Prohibited = ["marketing"]</c></summary>
    public static NewArgument List(string name, IdKind kind, IEnumerable<string> ids) => new(name, ids.ToImmutableArray(), kind, IsArray: true);

    /// <summary><c>CollectedSince = "2026-01-01"</c></summary>
    public static NewArgument Of(string name, string text) => new(name, [text], Kind: null, IsArray: false);

    public IEnumerable<AttributeArgumentSyntax> Build(EditContext context)
    {
        var values = Values.Select(value => PolicyConstantReference.Build(value, Kind, context)).ToList();
        return (IsArray ? [ListOf(values, context)] : values)
            .Select(value => SyntaxFactory.AttributeArgument(Name is null ? null : SyntaxFactory.NameEquals(Name), nameColon: null, value));
    }

    private static ExpressionSyntax ListOf(List<ExpressionSyntax> values, EditContext context) => context.LanguageVersion >= LanguageVersion.CSharp12
        ? SyntaxFactory.CollectionExpression(SyntaxFactory.SeparatedList<CollectionElementSyntax>(values.Select(SyntaxFactory.ExpressionElement)))
        : SyntaxFactory.ImplicitArrayCreationExpression(
            SyntaxFactory.InitializerExpression(SyntaxKind.ArrayInitializerExpression, SyntaxFactory.SeparatedList(values)));
}
