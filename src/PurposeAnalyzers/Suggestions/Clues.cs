using PurposeAnalyzers.Suggestions.Names;

namespace PurposeAnalyzers.Suggestions;

/// <summary>Reads what a member's attributes, type and name say, in the order in which they are believed.</summary>
internal static class Clues
{
    public static Clue? Of(ISymbol member, ITypeSymbol type, SuggestedNames names)
    {
        var row = names.Find(member.Name);
        var shape = ValueShapes.Of(type, row?.Kind);
        return OfAttributes(member, shape, row) ?? OfType(member, type, row) ?? (row is not null && (row.Shapes & shape) != 0 ? Create(member, row.Kind, Evidence.Name, null, row.Strength) : null);
    }

    /// <summary>The attribute says that the data is personal; the name may know better what it is.</summary>
    private static Clue? OfAttributes(ISymbol member, ValueShape shape, NameRow? row)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (TellingAttributes.Find(attribute) is { } telling
                && (telling.IsVerdict || ((shape & (ValueShape.Text | ValueShape.Number)) != 0 && !Words.Of(member.Name).Any(IsOfThing))))
            {
                var kind = telling.Kind == DataKind.PersonalData && row is not null ? row.Kind : telling.Kind;
                return Create(member, kind, Evidence.Attribute, Written(attribute), NameStrength.Telling) with { IsVerdict = telling.IsVerdict };
            }
        }

        return null;
    }

    /// <summary>A name that says the same makes it certain: <c>IPAddress LastIp</c>.</summary>
    private static Clue? OfType(ISymbol member, ITypeSymbol type, NameRow? row)
    {
        var value = ValueShapes.Unwrap(type);
        if (TellingTypes.Find(value) is not { } telling || Words.Of(member.Name).Any(Things.Contain))
        {
            return null;
        }

        var strength = row?.Kind == telling.Kind && row.Strength < telling.Strength ? row.Strength : telling.Strength;
        return Create(member, telling.Kind, Evidence.Type, value.Name, strength);
    }

    private static bool IsOfThing(string word) => Things.AreOrganization(word) || Things.AreSecret(word);

    private static string Written(AttributeData attribute)
    {
        var name = attribute.AttributeClass!.Name;
        return name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? Symbols.AnnotationNames.Short(name) : name;
    }

    private static Clue Create(ISymbol member, DataKind kind, Evidence evidence, string? source, NameStrength strength) =>
        new(new Suggestion(member, kind, evidence, source), strength, IsVerdict: false);
}
