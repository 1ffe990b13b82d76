using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Symbols;

/// <summary>How an attribute of ours may be spelled in a compilation, so that no other attribute needs to be bound.</summary>
internal sealed class AnnotationSpelling(Compilation compilation)
{
    private readonly Lazy<ImmutableHashSet<string>> aliases = new(() => Aliases(compilation));

    public bool MayBeAnnotation(AttributeSyntax attribute) => AnnotationNames.All.Any(known => IsSpelled(attribute, known)) || aliases.Value.Contains(NameOf(attribute));

    /// <summary>Whether it may be a certain one of our attributes.</summary>
    public bool MayBe(AttributeSyntax attribute, string known) => IsSpelled(attribute, known) || aliases.Value.Contains(NameOf(attribute));

    private static bool IsSpelled(AttributeSyntax attribute, string known) => NameOf(attribute) is var name && (known == name || AnnotationNames.Short(known) == name);

    private static string NameOf(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };

    private static ImmutableHashSet<string> Aliases(Compilation compilation) =>
        compilation.SyntaxTrees
            .Select(tree => tree.GetRoot())
            .OfType<CompilationUnitSyntax>()
            .SelectMany(unit => unit.Usings.Concat(UsingsWithin(unit.Members)))
            .Where(u => u.Alias is not null)
            .Select(u => u.Alias!.Name.Identifier.ValueText)
            .SelectMany(alias => new[] { alias, WithoutSuffix(alias) })
            .ToImmutableHashSet(StringComparer.Ordinal);

    private static IEnumerable<UsingDirectiveSyntax> UsingsWithin(IEnumerable<MemberDeclarationSyntax> members) =>
        members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(n => n.Usings.Concat(UsingsWithin(n.Members)));

    /// <summary>Whoever writes an alias <c>TagAttribute</c> may apply it as <c>[Tag]</c>.</summary>
    private static string WithoutSuffix(string alias) =>
        alias.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? AnnotationNames.Short(alias) : alias;
}
