using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules;

/// <summary>What diagnostics of annotations say for fixes and reports.</summary>
internal static class AnnotationDiagnostic
{
    /// <summary>Which problem it is, by the name of its text: <c>NoCode</c>, <c>Wider</c>.</summary>
    public const string Problem = "problem";

    /// <summary>The annotation's name, as one writes it.</summary>
    public const string Annotation = "annotation";

    /// <summary>Id of the base or interface member that is contradicted.</summary>
    public const string Base = "base";

    /// <summary>The purpose, category or recipient that the annotation names.</summary>
    public const string Id = "id";

    public static ImmutableDictionary<string, string?> Properties(string problem, ISymbol? contract = null)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Problem, problem);
        return contract is null ? properties : properties.Add(Base, SymbolId.Of(contract));
    }
}
