using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>
/// What an object carries that nothing but the object itself tells of. What is stored in a declared member was judged there, and what a type keeps of its
/// own data in private is known where it is read.
/// </summary>
internal static class KeptContent
{
    /// <param name="value">What is known of the object.</param>
    /// <param name="form">The form to note where the object comes from a caller.</param>
    /// <param name="model">Tells which members are declared.</param>
    public static Label Of(Value value, Form form, IFlowModel model)
    {
        var kept = default(LabelBuilder);
        kept.Add(value.Own.SeenAs(form));
        foreach (var (member, content, _) in value.Members)
        {
            if (!model.AsksOf(member).Any())
            {
                kept.Add(model.IsInferred(member) ? WithoutOwn(Of(content, form, model), member.ContainingType) : Of(content, form, model));
            }
        }

        return kept.ToLabel();
    }

    private static Label WithoutOwn(Label label, INamedTypeSymbol type) => label.Where(
        origin => origin is not SymbolOrigin { Symbol.ContainingType: { } declaring } || !SymbolEqualityComparer.Default.Equals(declaring.OriginalDefinition, type.OriginalDefinition));
}
