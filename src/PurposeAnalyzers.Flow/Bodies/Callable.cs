namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>The one symbol that stands for a method in all its disguises: reduced, constructed, half of a partial pair.</summary>
internal static class Callable
{
    public static IMethodSymbol Of(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return definition.PartialImplementationPart ?? definition;
    }

    /// <summary>Whether this compilation holds a body for the method, or for something that overrides or implements it.</summary>
    public static bool MayHaveBody(IMethodSymbol method, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly);
}
