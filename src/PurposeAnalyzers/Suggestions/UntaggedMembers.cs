using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Provenance;

namespace PurposeAnalyzers.Suggestions;

/// <summary>Finds members of a type that look like personal data and carry no tag. A guess, which only ever suggests.</summary>
internal sealed class UntaggedMembers(Compilation compilation, PersonalData data, AnalyzerConfigOptionsProvider options)
{
    private readonly TypeContexts contexts = new(compilation);

    public IEnumerable<Suggestion> In(INamedTypeSymbol type)
    {
        var clues = type.GetMembers().Select(ClueOf).OfType<Clue>().ToImmutableArray();
        if (clues.IsEmpty)
        {
            return [];
        }

        var context = contexts.Of(type);
        return clues.Where(clue => clue.IsVerdict || Fits(clue, context, clues)).Select(clue => clue.Suggestion).Where(s => data.Find(s.Member) is null);
    }

    private static bool Fits(Clue clue, TypeContext context, ImmutableArray<Clue> clues) => context switch
    {
        TypeContext.Excluded => false,
        TypeContext.Person => true,
        TypeContext.Unknown when !ConfirmEachOther(clues) => clue.Suggestion.Evidence == Evidence.Attribute,
        TypeContext.Address => clue.Strength <= NameStrength.NeedsCompany,
        _ => clue.Strength == NameStrength.Telling
            || (clue.Strength == NameStrength.NeedsCompany && clues.Any(other => other.Supports(clue))),
    };

    /// <summary>A type that nothing is known of holds somebody's data if an attribute says so, or if two different things in it are somebody's.</summary>
    private static bool ConfirmEachOther(ImmutableArray<Clue> clues) =>
        clues.Any(clue => clue.Suggestion.Evidence == Evidence.Attribute)
        || clues.Where(clue => clue.IsTelling).Select(clue => clue.Kind).Distinct().Skip(1).Any();

    private Clue? ClueOf(ISymbol member) =>
        ValueOf(member) is { } type && member.Locations.FirstOrDefault()?.SourceTree is { } tree
            ? Clues.Of(member, type, SuggestedNames.Read(options.GetOptions(tree)))
            : null;

    /// <summary>What data members hold. Private ones are known by what is written to them, and what overrides is known by what it overrides.</summary>
    private static ITypeSymbol? ValueOf(ISymbol member) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true } or { DeclaredAccessibility: Accessibility.Private } => null,
        IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true } property when !OverridesOwn(property) => property.Type,
        IFieldSymbol { ContainingType.TypeKind: not TypeKind.Enum } field => field.Type,
        _ => null,
    };

    private static bool OverridesOwn(IPropertySymbol property) =>
        property.OverriddenProperty is { } overridden && SymbolEqualityComparer.Default.Equals(overridden.ContainingAssembly, property.ContainingAssembly);
}
