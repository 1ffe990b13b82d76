using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>The types of a file that name bases or interfaces. Only names: nothing is bound to find them.</summary>
internal sealed class DeclaredNames
{
    private DeclaredNames(ImmutableArray<(string Name, int Position, ImmutableArray<string> Bases)> types, ImmutableArray<(string Alias, string Name)> aliases)
    {
        Types = types;
        Aliases = aliases;
    }

    /// <summary>Each declaration with a base list: its name, where it stands, and the names in the list, without what qualifies them.</summary>
    public ImmutableArray<(string Name, int Position, ImmutableArray<string> Bases)> Types { get; }

    /// <summary>Other names for types: <c>using Alias = Some.Name;</c></summary>
    public ImmutableArray<(string Alias, string Name)> Aliases { get; }

    public static DeclaredNames Read(SyntaxNode root)
    {
        var types = ImmutableArray.CreateBuilder<(string, int, ImmutableArray<string>)>();
        var aliases = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var node in root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            switch (node)
            {
                case TypeDeclarationSyntax { BaseList: { } bases } type:
                    types.Add((type.Identifier.ValueText, type.SpanStart, bases.Types.Select(b => NameOf(b.Type)).OfType<string>().ToImmutableArray()));
                    break;
                case UsingDirectiveSyntax { Alias: { } alias, NamespaceOrType: { } target } when NameOf(target) is { } name:
                    aliases.Add((alias.Name.Identifier.ValueText, name));
                    break;
            }
        }

        return new DeclaredNames(types.ToImmutable(), aliases.ToImmutable());
    }

    private static string? NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => null,
    };
}
