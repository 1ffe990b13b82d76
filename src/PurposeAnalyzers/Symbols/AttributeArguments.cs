namespace PurposeAnalyzers.Symbols;

/// <summary>Reads the arguments of an attribute, which may be half-typed: null, missing, or of the wrong type.</summary>
internal static class AttributeArguments
{
    /// <summary>The strings of a <c>params</c> argument, without nulls and blanks.</summary>
    public static ImmutableArray<string> Strings(this AttributeData attribute, int position = 0) =>
        position < attribute.ConstructorArguments.Length
            ? Strings(attribute.ConstructorArguments[position])
            : ImmutableArray<string>.Empty;

    /// <summary>The strings of a named array argument, without nulls and blanks.</summary>
    public static ImmutableArray<string> Strings(this AttributeData attribute, string name) =>
        Strings(attribute.Named(name));

    public static string? String(this AttributeData attribute, string name) => attribute.Named(name).Value() as string;

    public static string? String(this AttributeData attribute, int position) =>
        position < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[position].Value() as string : null;

    /// <summary>The types of a <c>params Type[]</c> argument.</summary>
    public static ImmutableArray<INamedTypeSymbol> Types(this AttributeData attribute, int position) =>
        position < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[position] is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values.Select(v => v.Value()).OfType<INamedTypeSymbol>().ToImmutableArray()
            : ImmutableArray<INamedTypeSymbol>.Empty;

    private static ImmutableArray<string> Strings(TypedConstant argument) => argument switch
    {
        { IsNull: true } => ImmutableArray<string>.Empty,
        { Kind: TypedConstantKind.Array } => argument.Values.Select(v => v.Value()).OfType<string>().Where(s => !string.IsNullOrWhiteSpace(s)).ToImmutableArray(),
        _ => argument.Value is string text && !string.IsNullOrWhiteSpace(text) ? ImmutableArray.Create(text) : ImmutableArray<string>.Empty,
    };

    private static TypedConstant Named(this AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value;

    private static object? Value(this TypedConstant constant) => constant.Kind == TypedConstantKind.Array ? null : constant.Value;
}
