namespace PurposeAnalyzers.Policy;

/// <summary>Attributes of others that the policy takes for tags: <c>[PersonalData]</c>, a data classification, an attribute of one's own.</summary>
internal sealed class MarkerBindings(SymbolBindings markers)
{
    public static readonly MarkerBindings None = new(new SymbolBindings(ImmutableDictionary<ISymbol, ImmutableArray<PolicyBinding>>.Empty));

    public bool IsEmpty => markers.IsEmpty;

    /// <summary>The classes of the attributes, all of them original definitions.</summary>
    public IEnumerable<INamedTypeSymbol> Attributes => markers.Symbols.OfType<INamedTypeSymbol>();

    /// <summary>What an attribute says by its class or, if that is not bound, the nearest base class that is.</summary>
    public ImmutableArray<PolicyBinding> Of(AttributeData attribute)
    {
        for (var type = IsEmpty ? null : attribute.AttributeClass; type is not null && !DataClassifications.SaysNone(type); type = type.BaseType)
        {
            var found = markers.Of(type);
            var byValue = found.RemoveAll(binding => binding.Value is null || !Says(attribute, binding.Value));
            found = byValue.IsEmpty ? found.RemoveAll(binding => binding.Value is not null) : byValue;
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return [];
    }

    private static bool Says(AttributeData attribute, string value) => attribute.ConstructorArguments.FirstOrDefault() switch
    {
        { Kind: TypedConstantKind.Enum, Type: { } type, Value: { } constant } => type.GetMembers(value).OfType<IFieldSymbol>().Any(f => Equals(f.ConstantValue, constant)),
        { Kind: TypedConstantKind.Primitive, Value: { } argument } => argument.ToString() == value,
        _ => false,
    };
}
