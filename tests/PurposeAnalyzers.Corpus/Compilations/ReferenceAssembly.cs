using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace PurposeAnalyzers.Corpus.Compilations;

/// <summary>
/// What other projects see of a project. Where a missing package leaves errors in declarations, the compiler writes no
/// assembly; then the using, base type, attribute or member with the error is left out, for those who reference the project only.
/// </summary>
internal static class ReferenceAssembly
{
    private const int MaximumRounds = 12;

    private static readonly EmitOptions Options = new(metadataOnly: true, tolerateErrors: true, includePrivateMembers: false);

    /// <returns>The reference assembly; the compilation itself, as an editor would reference it, when its errors cannot be cut out.</returns>
    public static MetadataReference Of(CSharpCompilation compilation)
    {
        var remaining = compilation;
        for (var round = 0; round < MaximumRounds; round++)
        {
            using var image = new MemoryStream();
            var result = remaining.Emit(image, options: Options);
            if (result.Success)
            {
                return MetadataReference.CreateFromImage(image.ToArray(), filePath: compilation.AssemblyName + ".dll");
            }

            var faults = result.Diagnostics
                .Where(d => d.Severity == DiagnosticSeverity.Error && d.Location.SourceTree is not null)
                .ToLookup(d => d.Location.SourceTree!, d => d.Location.SourceSpan);
            foreach (var tree in faults)
            {
                remaining = remaining.ReplaceSyntaxTree(tree.Key, WithoutFaults(tree.Key, [.. tree]));
            }
        }

        return compilation.ToMetadataReference();
    }

    private static SyntaxTree WithoutFaults(SyntaxTree tree, ImmutableArray<TextSpan> faults)
    {
        var root = tree.GetCompilationUnitRoot();
        var removed = faults.Select(span => ToRemove(root.FindNode(span, getInnermostNodeForTie: true))).OfType<SyntaxNode>().ToHashSet();
        // A colon needs a base type behind it.
        foreach (var bases in removed.Select(node => node.Parent).OfType<BaseListSyntax>().Where(bases => bases.Types.All(removed.Contains)).ToList())
        {
            removed.Add(bases);
        }

        return tree.WithRootAndOptions(root.RemoveNodes(removed, SyntaxRemoveOptions.KeepNoTrivia)!, tree.Options);
    }

    private static SyntaxNode? ToRemove(SyntaxNode fault) => fault.AncestorsAndSelf().FirstOrDefault(node =>
        node is UsingDirectiveSyntax or BaseTypeSyntax or AttributeListSyntax or EnumMemberDeclarationSyntax
            or (MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax));
}
