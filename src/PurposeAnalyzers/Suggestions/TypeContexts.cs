using PurposeAnalyzers.Suggestions.Names;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Suggestions;

/// <summary>Judges types by their names, places and relations. Entities are found the way Entity Framework finds them.</summary>
internal sealed class TypeContexts(Compilation compilation)
{
    private static readonly ImmutableHashSet<string> NoRecords = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "setting", "settings", "option", "options", "configuration", "config", "preferences", "template", "constants", "resources", "localization",
        "service", "manager", "logger", "handler", "controller", "factory", "helper", "extensions", "builder", "client", "middleware", "filter", "validator",
        "repository", "mapper", "mapping", "migration", "test", "tests", "fixture", "hub", "context", "schema", "columns", "fields", "keys", "names", "types",
        "metadata", "descriptor", "definition", "parser", "reader", "writer", "serializer", "converter", "formatter", "component", "generator", "seeder",
        "initializer", "specification", "permissions", "claims", "scopes", "endpoints", "routes", "設定", "テンプレート", "サービス");

    private static readonly ImmutableHashSet<string> InventedPeople = ImmutableHashSet.Create(StringComparer.Ordinal, "fake", "mock", "stub", "dummy", "test");

    private static readonly ImmutableHashSet<string> NoPlaces = ImmutableHashSet.Create(
        StringComparer.Ordinal, "test", "tests", "migrations", "benchmarks", "settings", "options", "configuration", "localization");

    private static readonly ImmutableHashSet<string> EntityPlaces = ImmutableHashSet.Create(
        StringComparer.Ordinal, "model", "models", "entity", "entities", "domain", "aggregate", "aggregates", "モデル", "エンティティ", "ドメイン");

    private static readonly ImmutableHashSet<string> EntityAttributes = ImmutableHashSet.Create(
        StringComparer.Ordinal, "TableAttribute", "OwnedAttribute", "KeylessAttribute", "IndexAttribute", "BsonCollectionAttribute");

    private readonly Lazy<ImmutableHashSet<string>> entities = new(() => EntityNames.Of(compilation));

    public TypeContext Of(INamedTypeSymbol type)
    {
        var words = Words.Of(type.Name);
        var noun = People.LastNoun(words) ?? "";
        if (words.IsEmpty || IsNoRecord(type) || NoRecords.Contains(noun) || InventedPeople.Contains(words[0]) || Places(type).Any(place => NoPlaces.Contains(LastWord(place))))
        {
            return TypeContext.Excluded;
        }

        if (People.Contain(noun) || BaseTypes.ClassesOf(type).Any(b => b.Name == "IdentityUser"))
        {
            return TypeContext.Person;
        }

        return words.Any(Things.AreOrganization) ? TypeContext.Excluded
            : noun is "address" or "addresses" || noun.EndsWith("住所", StringComparison.Ordinal) ? TypeContext.Address
            : IsEntity(type) ? TypeContext.Record
            : TypeContext.Unknown;
    }

    /// <summary>Types without objects, types whose objects are no data, and private ones, whose members are known by what is written to them.</summary>
    private static bool IsNoRecord(INamedTypeSymbol type) =>
        type is not { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, IsStatic: false, DeclaredAccessibility: not Accessibility.Private }
        || AnnotationReader.IsAttribute(type)
        || BaseTypes.ClassesOf(type).Any(b => b is { Name: "Exception", ContainingNamespace.Name: "System" } or { Name: "Profile", ContainingNamespace.Name: "AutoMapper" });

    private bool IsEntity(INamedTypeSymbol type) =>
        Places(type).Any(IsEntityPlace)
        || type.GetAttributes().Any(a => a.AttributeClass is { } attribute && EntityAttributes.Contains(attribute.Name))
        || BaseTypes.Of(type).Any(b => IsEntityName(b.Name))
        || entities.Value.Contains(type.Name);

    /// <summary><c>Models</c>, <c>DomainModel</c>, but not <c>ViewModels</c>, which are made of what is stored.</summary>
    private static bool IsEntityPlace(string place) => EntityPlaces.Contains(LastWord(place)) && Words.Of(place)[0] != "view";

    private static bool IsEntityName(string name) => Words.Of(name) is var words && (words.Contains("entity") || words.Contains("aggregate"));

    /// <summary>The namespaces of a type, and the folders of its files that are nearest.</summary>
    private static IEnumerable<string> Places(INamedTypeSymbol type)
    {
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            yield return space.Name;
        }

        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            var folders = reference.SyntaxTree.FilePath.Split('/', '\\');
            foreach (var folder in folders.Take(folders.Length - 1).Reverse().Take(NearFolders))
            {
                yield return folder;
            }
        }
    }

    /// <summary>Those above say where a computer keeps its work.</summary>
    private const int NearFolders = 2;

    private static string LastWord(string name) => Words.Of(name) is { IsEmpty: false } words ? words[words.Length - 1] : "";
}
