namespace PurposeAnalyzers.Rules;

/// <summary>What diagnostics of annotations say for fixes and reports.</summary>
internal static class AnnotationDiagnostic
{
    /// <summary>Which problem it is, by the name of its text: <c>NoCode</c>, <c>Wider</c>.</summary>
    public const string Problem = "problem";

    /// <summary>Id of the base or interface member that is contradicted.</summary>
    public const string Base = "base";

    public static ImmutableDictionary<string, string?> Properties(string problem, ISymbol? contract = null)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Problem, problem);
        return contract is null ? properties : properties.Add(Base, FlowDiagnostic.Id(contract));
    }
}
