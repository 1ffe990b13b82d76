using System.Threading;

namespace PurposeAnalyzers.Symbols;

/// <summary>
/// Whether a compilation can hold annotations at all. Nothing tagged means nothing registered: even an empty action on bodies
/// makes the compiler build operation trees for all of them, so the question is worth a text search.
/// </summary>
internal readonly record struct TagGate(bool HasAnnotations, bool MayHoldTags)
{
    public static TagGate Open(Compilation compilation, AnnotatedAssemblies assemblies, bool hasDataBindings, CancellationToken cancellationToken)
    {
        if (!assemblies.AreAvailable())
        {
            return new TagGate(HasAnnotations: false, MayHoldTags: hasDataBindings);
        }

        // Whoever names an attribute imports its namespace somewhere; whoever tags names one of two attributes, or one made of them.
        var fromReferences = assemblies.AnyReferenced();
        var hasAnnotations = fromReferences;
        var mayHoldTags = fromReferences || hasDataBindings;
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (hasAnnotations && mayHoldTags)
            {
                break;
            }

            var text = tree.GetText(cancellationToken).ToString();
            hasAnnotations |= Contains(text, AnnotationNames.Namespace);
            mayHoldTags |= Contains(text, AnnotationNames.Short(AnnotationNames.PermittedPurposes)) || Contains(text, AnnotationNames.Short(AnnotationNames.DataCategory));
        }

        return new TagGate(hasAnnotations, MayHoldTags: hasAnnotations ? mayHoldTags : hasDataBindings);
    }

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
}
