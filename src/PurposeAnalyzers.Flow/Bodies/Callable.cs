using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>Knows which methods of a compilation can run code of it.</summary>
internal sealed class Callable(Compilation compilation)
{
    private readonly IAssemblySymbol assembly = compilation.Assembly;
    private readonly ConcurrentDictionary<ISymbol, bool> accessorsWithCode = new(SymbolEqualityComparer.Default);

    /// <summary>The one symbol that stands for a method in all its disguises: reduced, constructed, half of a partial pair.</summary>
    public static IMethodSymbol Of(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return definition.PartialImplementationPart ?? definition;
    }

    /// <summary>Whether the compiler writes the method, as it does for records; in metadata, an attribute says so.</summary>
    public static bool IsWrittenByCompiler(IMethodSymbol method) =>
        method.IsImplicitlyDeclared
        || (method.DeclaringSyntaxReferences.IsEmpty && method.GetAttributes().Any(a => a.AttributeClass is
            { Name: "CompilerGeneratedAttribute", ContainingNamespace.Name: "CompilerServices" }));

    /// <summary>Whether the compilation declares the symbol.</summary>
    public bool IsOfCompilation(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly);

    /// <summary>Whether a call of the method may run code of this compilation: its own body, or one that overrides or implements it.</summary>
    public bool MayRunCode(IMethodSymbol method) =>
        IsOfCompilation(method)
        && (method.AssociatedSymbol is not IPropertySymbol || method.IsAbstract || method.IsVirtual || method.IsOverride || HasCode(method));

    /// <summary>Most properties are automatic, or positions of a record, and most calls are calls of their accessors: nothing runs there.</summary>
    private bool HasCode(IMethodSymbol accessor) =>
        accessorsWithCode.TryGetValue(accessor, out var known)
            ? known
            : accessorsWithCode.GetOrAdd(
                accessor,
                accessor.DeclaringSyntaxReferences.Any(r => r.GetSyntax()
                    is AccessorDeclarationSyntax and not { Body: null, ExpressionBody: null } or ArrowExpressionClauseSyntax));
}
