namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>The one symbol that stands for a method in all its disguises: reduced, constructed, half of a partial pair.</summary>
internal static class Callable
{
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

    /// <summary>Whether this compilation holds a body for the method, or for something that overrides or implements it.</summary>
    public static bool MayHaveBody(IMethodSymbol method, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly);
}
