using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.CodeFixes.Annotations;

/// <summary>How an id is written: by its constant (<c>Purposes.Support</c>) where the policy's constants are generated, else as a string.</summary>
internal static class PolicyConstantReference
{
    private const string Generator = "PurposeAnalyzers";

    public static ExpressionSyntax Build(string id, IdKind? kind, EditContext context) =>
        (kind is { } known ? Find(id, known, context.Compilation) : null) is { } constant
            ? (ExpressionSyntax)context.Generator
                .MemberAccessExpression(context.ReferenceTo(constant.ContainingType), constant.Name)
                .WithAdditionalAnnotations(Simplifier.Annotation)
            : SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id));

    private static IFieldSymbol? Find(string id, IdKind kind, Compilation compilation) => kind == IdKind.PurposeOrRecipient
        ? Find(id, IdKind.Purpose, compilation) ?? Find(id, IdKind.Recipient, compilation)
        : compilation.GetSymbolsWithName(ConstantName.ClassOf(kind), SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .Where(IsGenerated)
            .SelectMany(type => type.GetMembers().OfType<IFieldSymbol>())
            .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, id));

    private static bool IsGenerated(INamedTypeSymbol type) =>
        type is { IsStatic: true, ContainingType: null }
        && type.GetAttributes().Any(a => a.AttributeClass?.Name == "GeneratedCodeAttribute" && a.ConstructorArguments.FirstOrDefault().Value is Generator);
}
