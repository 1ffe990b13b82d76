using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>What a <c>[DataSubjectRequest]</c> says.</summary>
/// <param name="Records">Definitions, each once, without types that do not exist.</param>
internal sealed record SubjectRequest(DataRight Right, ImmutableArray<INamedTypeSymbol> Records, string? Flag)
{
    /// <summary>Null for other attributes, and where the right is none of those that exist.</summary>
    public static SubjectRequest? Read(AttributeData attribute) =>
        AnnotationNames.Of(attribute.AttributeClass) == AnnotationNames.DataSubjectRequest && RightOf(attribute) is { } right
            ? new SubjectRequest(right, RecordsOf(attribute), attribute.String("Flag"))
            : null;

    public static IEnumerable<SubjectRequest> On(ISymbol symbol) => symbol.GetAttributes().Select(Read).OfType<SubjectRequest>();

    public bool IsFor(DataRight right, INamedTypeSymbol record) => Right == right && Records.Contains(record, SymbolEqualityComparer.Default);

    /// <summary>By name: a project may have its own copy of the attributes.</summary>
    private static DataRight? RightOf(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Enum, Type: { } type } right
        && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, right.Value)) is { } named
        && Enum.TryParse<DataRight>(named.Name, out var known)
            ? known
            : null;

    private static ImmutableArray<INamedTypeSymbol> RecordsOf(AttributeData attribute) =>
        attribute.Types(position: 1)
            .Where(type => type.TypeKind != TypeKind.Error)
            .Select(type => type.OriginalDefinition)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();
}
