namespace PurposeAnalyzers.Rules;

/// <summary>Keys of <see cref="Diagnostic.Properties"/> that findings at annotations have.</summary>
internal static class AnnotationDiagnostic
{
    /// <summary>The annotation's name, as one writes it.</summary>
    public const string Annotation = "annotation";

    /// <summary>Id of the base or interface member that it contradicts.</summary>
    public const string Base = "base";

    /// <summary>The purpose, category or recipient that it names.</summary>
    public const string Id = "id";
}
