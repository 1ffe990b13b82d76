using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Symbols;

/// <summary>How an attribute of ours may be spelled in a compilation, so that no other attribute needs to be bound.</summary>
internal sealed class AnnotationSpelling(Compilation compilation)
{
    private readonly Lazy<ImmutableHashSet<string>> aliases = new(() => Aliases(compilation));

    public bool MayBeAnnotation(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => string.Empty,
        };
        return AnnotationNames.All.Any(known => known == name || AnnotationNames.Short(known) == name) || aliases.Value.Contains(name);
    }

    private static ImmutableHashSet<string> Aliases(Compilation compilation) =>
        compilation.SyntaxTrees
            .Select(tree => tree.GetRoot())
            .OfType<CompilationUnitSyntax>()
            .SelectMany(unit => unit.Usings.Concat(unit.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(n => n.Usings)))
            .Where(u => u.Alias is not null)
            .Select(u => u.Alias!.Name.Identifier.ValueText)
            .ToImmutableHashSet(StringComparer.Ordinal);
}
