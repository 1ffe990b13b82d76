using System.Threading;
using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Symbols;

/// <summary>
/// Whether a compilation can hold annotations at all. Nothing tagged means nothing registered: even an empty action on bodies
/// makes the compiler build operation trees for all of them, so the question is worth a text search.
/// </summary>
internal readonly record struct TagGate(bool HasAnnotations, bool MayHoldTags)
{
    public static TagGate Open(Compilation compilation, AnnotatedAssemblies assemblies, bool hasDataBindings, CancellationToken cancellationToken) => new(
        HasAnnotations: assemblies.InSource,
        MayHoldTags: hasDataBindings || assemblies.AnyReferenced || assemblies.MarkedInSource || (assemblies.InSource && NamesTags(compilation, cancellationToken)));

    /// <summary>Whoever tags names one of two attributes, or one that is made of them.</summary>
    private static bool NamesTags(Compilation compilation, CancellationToken cancellationToken) =>
        TextSearch.IsNamed(compilation, [AnnotationNames.Short(AnnotationNames.PermittedPurposes), AnnotationNames.Short(AnnotationNames.DataCategory)], cancellationToken);
}
