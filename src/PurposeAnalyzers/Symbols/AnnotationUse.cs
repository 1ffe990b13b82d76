using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Symbols;

/// <summary>One of our attributes where it is written.</summary>
/// <param name="Name">Of the attribute, as in <see cref="AnnotationNames"/>.</param>
/// <param name="Target">What it is on; a method also when the attribute is on its return value.</param>
/// <param name="Siblings">All attributes in the same place, this one among them.</param>
internal sealed record AnnotationUse(
    string Name, AttributeData Data, AttributeSyntax Syntax, ISymbol Target, bool IsOnReturnValue, ImmutableArray<AttributeData> Siblings, SemanticModel Model)
{
    public Location Location => Syntax.GetLocation();

    /// <summary>Null for other attributes, and for one that stands where no attribute can.</summary>
    public static AnnotationUse? Find(AttributeSyntax syntax, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(syntax, cancellationToken) is var info
            && (info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.ContainingType is { } type
            && AnnotationNames.Of(type) is { } name
            && syntax.Parent is AttributeListSyntax list
            && TargetOf(list, model, cancellationToken) is { } target)
        {
            var isOnReturnValue = list.Target?.Identifier.IsKind(SyntaxKind.ReturnKeyword) == true;
            var attributes = isOnReturnValue && target is IMethodSymbol method ? method.GetReturnTypeAttributes() : AttributesOf(target, list);
            var data = attributes.FirstOrDefault(a => a.ApplicationSyntaxReference is { } r && r.SyntaxTree == syntax.SyntaxTree && r.Span == syntax.Span);
            return data is null ? null : new AnnotationUse(name, data, syntax, target, isOnReturnValue, attributes, model);
        }

        return null;
    }

    /// <summary>The expressions that give the elements of a list: of the constructor's <c>params</c> argument, or of a named one.</summary>
    public IEnumerable<ExpressionSyntax> Elements(string? name = null) => Elements(Syntax, name);

    /// <inheritdoc cref="Elements(string?)"/>
    public static IEnumerable<ExpressionSyntax> Elements(AttributeSyntax attribute, string? name = null)
    {
        var arguments = attribute.ArgumentList?.Arguments.Where(a => a.NameEquals?.Name.Identifier.ValueText == name) ?? Enumerable.Empty<AttributeArgumentSyntax>();
        return arguments.SelectMany(a => Flatten(a.Expression));
    }

    /// <summary>The element that gives a value, else the attribute.</summary>
    public Location LocationOf(string value, string? name = null) =>
        (Elements(name).FirstOrDefault(e => Model.GetConstantValue(e) is { HasValue: true } constant && Equals(constant.Value, value)) ?? (SyntaxNode)Syntax).GetLocation();

    private static IEnumerable<ExpressionSyntax> Flatten(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ArrayCreationExpressionSyntax => Enumerable.Empty<ExpressionSyntax>(),
        ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(e => e.Expression),
        ParenthesizedExpressionSyntax parenthesized => Flatten(parenthesized.Expression),
        _ => new[] { expression },
    };

    private static ImmutableArray<AttributeData> AttributesOf(ISymbol target, AttributeListSyntax list) => list.Target?.Identifier.Kind() switch
    {
        SyntaxKind.AssemblyKeyword => target.GetAttributes(),
        SyntaxKind.FieldKeyword when target is IPropertySymbol property =>
            property.ContainingType.GetMembers($"<{property.Name}>k__BackingField").SelectMany(f => f.GetAttributes()).ToImmutableArray(),
        _ => target.GetAttributes(),
    };

    /// <summary>What <c>method:</c>, <c>property:</c> and the like make of the declaration that the attribute is written on.</summary>
    private static ISymbol? TargetOf(AttributeListSyntax list, SemanticModel model, CancellationToken cancellationToken) =>
        (list.Target?.Identifier.Kind(), DeclarationAt(list, model, cancellationToken)) switch
        {
            (SyntaxKind.MethodKeyword, INamedTypeSymbol type) =>
                type.InstanceConstructors.FirstOrDefault(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken) is TypeDeclarationSyntax)),
            (SyntaxKind.ReturnKeyword, INamedTypeSymbol type) => type.DelegateInvokeMethod,
            (SyntaxKind.ParamKeyword, IMethodSymbol accessor) => accessor.Parameters.LastOrDefault(),
            (SyntaxKind.PropertyKeyword or SyntaxKind.FieldKeyword, IParameterSymbol parameter) => PositionalMembers.PropertyOf(parameter),
            (_, var declared) => declared,
        };

    private static ISymbol? DeclarationAt(AttributeListSyntax list, SemanticModel model, CancellationToken cancellationToken) => list.Parent switch
    {
        CompilationUnitSyntax => model.Compilation.Assembly,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(v => model.GetDeclaredSymbol(v, cancellationToken)).FirstOrDefault(),
        LambdaExpressionSyntax lambda => model.GetSymbolInfo(lambda, cancellationToken).Symbol,
        { } declaration => model.GetDeclaredSymbol(declaration, cancellationToken),
        _ => null,
    };
}
