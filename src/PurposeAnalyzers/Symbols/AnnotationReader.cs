using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Symbols;

/// <summary>The only reader of attributes: what a symbol's own attributes say, without what it inherits.</summary>
internal sealed class AnnotationReader(PolicySet policies, MarkerBindings markers)
{
    private readonly PolicyHistory history = new(policies);

    /// <summary>Reads our attributes and no others.</summary>
    public AnnotationReader(PolicySet policies)
        : this(policies, MarkerBindings.None)
    {
    }

    /// <summary>The tags on a symbol itself; for a method, on its return value.</summary>
    public ImmutableArray<Tag> TagsOn(ISymbol symbol)
    {
        var attributes = AttributesOf(symbol);
        if (attributes.IsEmpty)
        {
            return ImmutableArray<Tag>.Empty;
        }

        var tags = ImmutableArray.CreateBuilder<Tag>();
        foreach (var attribute in attributes)
        {
            AddTag(attribute, tags);
        }

        return tags.ToImmutable();
    }

    public bool TakesMarkers => !markers.IsEmpty;

    /// <summary>The tags that the policy makes of attributes of others on the symbol; for a method, on its return value.</summary>
    public IEnumerable<Tag> MarkedTagsOn(ISymbol symbol) => AttributesOf(symbol).SelectMany(attribute => markers.Of(attribute)).Select(TagOf).OfType<Tag>();

    private static ImmutableArray<AttributeData> AttributesOf(ISymbol symbol) =>
        symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes();

    /// <summary>The purposes that <c>[Purpose]</c> on the symbol declares; empty when it declares none.</summary>
    public static ImmutableArray<string> PurposesOn(ISymbol symbol) =>
        symbol.GetAttributes()
            .Where(a => AnnotationNames.Of(a.AttributeClass) == AnnotationNames.Purpose)
            .SelectMany(a => a.Strings())
            .ToImmutableArray();

    /// <summary>The recipients that <c>[DisclosesTo]</c> on the symbol names; empty when there is none.</summary>
    public static ImmutableArray<string> RecipientsOn(ISymbol symbol) =>
        symbol.GetAttributes()
            .Where(a => AnnotationNames.Of(a.AttributeClass) == AnnotationNames.DisclosesTo)
            .SelectMany(a => a.Strings())
            .ToImmutableArray();

    public static bool HasAttribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().Any(a => AnnotationNames.Of(a.AttributeClass) == name);

    /// <summary>The records of each <c>[DataSubjectRequest]</c> on the symbol; empty when there is none.</summary>
    public static ImmutableArray<INamedTypeSymbol> RequestedRecordsOn(ISymbol symbol) =>
        symbol.GetAttributes()
            .Where(a => AnnotationNames.Of(a.AttributeClass) == AnnotationNames.DataSubjectRequest)
            .SelectMany(a => a.Types(position: 1))
            .ToImmutableArray();

    /// <summary>Whether a <c>[DataSubjectRequest]</c> on the symbol is for disclosure, the first of the rights.</summary>
    public static bool RequestsDisclosure(ISymbol symbol) =>
        symbol.GetAttributes().Any(a =>
            AnnotationNames.Of(a.AttributeClass) == AnnotationNames.DataSubjectRequest
            && a.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Enum, Value: 0 });

    /// <summary>Whether the type is a category attribute: a user's own attribute that carries tags for whatever it is put on.</summary>
    public static bool IsCategoryAttribute(INamedTypeSymbol? type) =>
        IsAttribute(type) && AnnotationNames.Of(type) is null && type!.GetAttributes().Any(IsTag);

    public static bool IsAttribute(INamedTypeSymbol? type)
    {
        for (var t = type?.BaseType; t is not null; t = t.BaseType)
        {
            if (t is { Name: nameof(Attribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTag(AttributeData attribute) =>
        AnnotationNames.Of(attribute.AttributeClass) is AnnotationNames.PermittedPurposes or AnnotationNames.DataCategory;

    private void AddTag(AttributeData attribute, ImmutableArray<Tag>.Builder tags)
    {
        switch (AnnotationNames.Of(attribute.AttributeClass))
        {
            case AnnotationNames.PermittedPurposes:
                tags.Add(history.Date(new Tag(
                    attribute.Strings(),
                    attribute.Strings("Prohibited"),
                    attribute.Strings("ConsentRequired"),
                    attribute.Strings("Recipients"),
                    Category: null,
                    attribute.String("CollectedSince"),
                    LocationOf(attribute))));
                break;
            case AnnotationNames.DataCategory when attribute.String(0) is { } category
                && TagOf(category, attribute.String("CollectedSince"), LocationOf(attribute)) is { } tag:
                tags.Add(tag);
                break;
            case null when IsCategoryAttribute(attribute.AttributeClass):
                var first = tags.Count;
                foreach (var carried in attribute.AttributeClass!.GetAttributes().Where(IsTag))
                {
                    AddTag(carried, tags);
                }

                for (var i = first; i < tags.Count; i++)
                {
                    tags[i] = tags[i] with { Carrier = attribute };
                }

                break;
        }
    }

    /// <summary>
    /// A category permits what the current policy says; one that it does not list permits nothing. Null where a file that cannot
    /// be read may list it: then the file is the finding, and not every use of the data.
    /// </summary>
    public Tag? TagOf(string category, string? collectedSince, Location location)
    {
        if (policies.Current?.FindCategory(category) is { } declared)
        {
            return history.Date(new Tag(
                declared.Purposes, declared.Prohibited, declared.ConsentRequired, declared.Recipients, category, collectedSince ?? declared.CollectedSince, location));
        }

        var none = ImmutableArray<string>.Empty;
        return policies.ExplainUnknown(IdKind.Category, category) is null ? null : new Tag(none, none, none, none, category, collectedSince, location);
    }

    /// <summary>A binding for data says what an attribute would.</summary>
    public Tag? TagOf(PolicyBinding binding) => binding.Category is { } category
        ? TagOf(category, binding.CollectedSince, binding.Location)
        : history.Date(new Tag(
            binding.Purposes, binding.Prohibited, binding.ConsentRequired, binding.Recipients, Category: null, binding.CollectedSince, binding.Location));

    private static Location LocationOf(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference ? Location.Create(reference.SyntaxTree, reference.Span) : Location.None;
}
