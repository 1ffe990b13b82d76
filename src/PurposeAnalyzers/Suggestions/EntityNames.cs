using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Suggestions;

/// <summary>The names of the types that a compilation stores, as its contexts and configurations for Entity Framework write them.</summary>
internal static class EntityNames
{
    private static readonly ImmutableArray<string> Holders = ["DbSet", "IEntityTypeConfiguration", "EntityTypeBuilder"];

    private static readonly ImmutableArray<string> Uses = Holders.Select(holder => holder + "<").ToImmutableArray();

    /// <summary>Names are enough for a suggestion, so nothing is bound, and files that hold none are not walked.</summary>
    public static ImmutableHashSet<string> Of(Compilation compilation) =>
        compilation.SyntaxTrees
            .Where(tree => TextSearch.Contains(tree, Uses))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<GenericNameSyntax>())
            .Where(name => Holders.Contains(name.Identifier.ValueText) && name.TypeArgumentList.Arguments.Count == 1)
            .Select(name => SimpleName(name.TypeArgumentList.Arguments[0]))
            .ToImmutableHashSet(StringComparer.Ordinal);

    private static string SimpleName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
