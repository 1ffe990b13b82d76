using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance;

/// <summary>Members that something outside the compilation can call (DESIGN 5.4).</summary>
internal sealed class Roots(Compilation compilation)
{
    public bool Contains(ISymbol member, CancellationToken cancellationToken) =>
        IsVisible(member)
        || IsEntryPoint(member, cancellationToken)
        || IsCalledByMetadata(member)
        || IsVisibleThroughInterface(member)
        || IsInitializedFromOutside(member, cancellationToken);

    /// <summary>Whether other assemblies can name the member.</summary>
    public static bool IsVisible(ISymbol member)
    {
        for (ISymbol? symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Private by name, but anyone who has the object can call it through the interface.</summary>
    private static bool IsVisibleThroughInterface(ISymbol member) =>
        member is IMethodSymbol { ExplicitInterfaceImplementations: { IsEmpty: false } implemented }
        && IsVisible(member.ContainingType)
        && implemented.Any(IsVisible);

    /// <summary>
    /// The initializer of a field or property runs with the constructor. Where that has no body of its own to report it in (an
    /// implicit, a primary or a static one), the initializer answers for it.
    /// </summary>
    private static bool IsInitializedFromOutside(ISymbol member, CancellationToken cancellationToken) =>
        member is IFieldSymbol or IPropertySymbol
        && (member.IsStatic
            ? IsVisible(member.ContainingType)
            : member.ContainingType.InstanceConstructors.Any(c => IsVisible(c) && !HasBody(c, cancellationToken)));

    private static bool HasBody(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        constructor.IsImplicitlyDeclared
            ? IsCopyConstructor(constructor)
            : constructor.DeclaringSyntaxReferences
                .Select(reference => reference.GetSyntax(cancellationToken))
                .Any(syntax => syntax is not TypeDeclarationSyntax type || type.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax);

    /// <summary>The one that the compiler writes for a record initializes nothing.</summary>
    private static bool IsCopyConstructor(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private bool IsEntryPoint(ISymbol member, CancellationToken cancellationToken) =>
        member is IMethodSymbol { IsStatic: true }
        && SymbolEqualityComparer.Default.Equals(compilation.GetEntryPoint(cancellationToken), member);

    /// <summary>It implements or overrides something that only code outside knows.</summary>
    private bool IsCalledByMetadata(ISymbol member) =>
        Contracts.Of(member, IsMetadata).Any(contract => IsMetadata(contract) || IsCalledByMetadata(contract));

    private bool IsMetadata(ISymbol symbol) => !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);
}
