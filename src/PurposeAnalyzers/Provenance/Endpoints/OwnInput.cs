using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Provenance.Endpoints;

/// <summary>What a caller has sent with the request: to get it back tells the caller nothing. Found where the handler reads it straight from a parameter.</summary>
internal static class OwnInput
{
    public static bool Contains(Trail? trail, ISymbol datum, ISymbol function)
    {
        for (ISymbol? code = function; code is IMethodSymbol method; code = code.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(datum.ContainingSymbol, method.OriginalDefinition)
                || (RootOf(trail) is { } root && method.Parameters.Any(parameter => parameter.Name == root && IsSent(parameter))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Services come from elsewhere.</summary>
    private static bool IsSent(IParameterSymbol parameter) =>
        parameter.Type.TypeKind != TypeKind.Interface
        && !parameter.GetAttributes().Any(a => a.AttributeClass?.Name is "FromServicesAttribute" or "FromKeyedServicesAttribute");

    /// <summary><c>form</c>, if the data is first read in <c>form.Contact.Email</c>.</summary>
    private static string? RootOf(Trail? trail)
    {
        var syntax = FirstStep.ExpressionOf(trail) switch
        {
            MemberBindingExpressionSyntax { Parent: ConditionalAccessExpressionSyntax access } => access.Expression,
            SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } name when access.Name == name => access,
            SimpleNameSyntax { Parent: MemberBindingExpressionSyntax { Parent: ConditionalAccessExpressionSyntax access } } => access.Expression,
            var expression => expression,
        };
        while (syntax is MemberAccessExpressionSyntax access)
        {
            syntax = access.Expression;
        }

        return (syntax as IdentifierNameSyntax)?.Identifier.ValueText;
    }
}
