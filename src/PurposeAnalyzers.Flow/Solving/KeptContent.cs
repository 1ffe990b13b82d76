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
        var kept = Label.Empty;
        foreach (var (origin, trail) in value.Own.Entries)
        {
            kept = origin is ParameterOrigin { Form.Kind: FormKind.Value } parameter ? kept.Add(parameter with { Form = form }, trail) : kept.Add(origin, trail);
        }

        foreach (var (member, content, _) in value.Members)
        {
            kept = model.AsksOf(member).Any() ? kept
                : kept.Join(model.IsInferred(member) ? WithoutOwn(Of(content, form, model), member.ContainingType) : Of(content, form, model));
        }

        return kept;
    }

    private static Label WithoutOwn(Label label, INamedTypeSymbol type)
    {
        var others = Label.Empty;
        foreach (var (origin, trail) in label.Entries)
        {
            var isOwn = origin is SymbolOrigin { Symbol.ContainingType: { } declaring } && SymbolEqualityComparer.Default.Equals(declaring.OriginalDefinition, type.OriginalDefinition);
            others = isOwn ? others : others.Add(origin, trail);
        }

        return others;
    }
}
