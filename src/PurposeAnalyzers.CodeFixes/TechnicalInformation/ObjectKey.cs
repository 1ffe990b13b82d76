using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.CodeFixes.TechnicalInformation;

/// <summary>What tells one object from others without telling whom it is about.</summary>
/// <param name="Expression"><c>customer.Id</c></param>
/// <param name="Name">What a template calls it: <c>CustomerId</c>.</param>
internal sealed record ObjectKey(ExpressionSyntax Expression, string Name)
{
    /// <summary>The key of the nearest object that a piece of data is read from; null where none has a key that is no personal data.</summary>
    public static ObjectKey? Of(ExpressionSyntax data, ProjectView project, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var holder = data; holder is not null; holder = HolderOf(holder))
        {
            if (model.GetSymbolInfo(holder, cancellationToken).Symbol is not ITypeSymbol
                && holder is IdentifierNameSyntax or MemberAccessExpressionSyntax
                && model.GetTypeInfo(holder, cancellationToken).Type is INamedTypeSymbol type
                && KeyOf(type, project) is { } key)
            {
                return new ObjectKey(
                    SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, holder.WithoutTrivia(), SyntaxFactory.IdentifierName(key.Name)),
                    key.Name.StartsWith(type.Name, StringComparison.Ordinal) ? key.Name : type.Name + key.Name);
            }
        }

        return null;
    }

    private static ExpressionSyntax? HolderOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } => method.Expression,
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => sure.Operand,
        _ => null,
    };

    private static ISymbol? KeyOf(INamedTypeSymbol type, ProjectView project) =>
        new[] { "Id", type.Name + "Id" }
            .SelectMany(name => type.GetMembers(name))
            .FirstOrDefault(member => member is IPropertySymbol { IsStatic: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public } property
                && IsPlain(property.Type)
                && project.PersonalData.Find(property) is null
                && project.PersonalData.FindType(property.Type) is null);

    private static bool IsPlain(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_String
        || type is { IsValueType: true, TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, Name: not "Nullable" };
}
