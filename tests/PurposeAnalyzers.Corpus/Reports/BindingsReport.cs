using System.Xml;
using System.Xml.Linq;
using PurposeAnalyzers.Corpus.Compilations;

namespace PurposeAnalyzers.Corpus.Reports;

/// <summary>Whether every documentation-comment id in a policy names something in the corpus.</summary>
internal static class BindingsReport
{
    /// <returns>Whether all do.</returns>
    public static bool Write(TextWriter output, string policy, ImmutableArray<CorpusCompilation> projects)
    {
        var ids =
            from element in XDocument.Load(policy, LoadOptions.SetLineInfo).Descendants()
            where element.Parent?.Name.LocalName == "Bindings"
            let id = (string?)element.Attribute("Member") ?? (string?)element.Attribute("Scope")
            where id is not null
            select (id, line: ((IXmlLineInfo)element).LineNumber, kind: element.Name.LocalName);
        var all = ids.ToList();
        var unresolved = all
            .Where(binding => !projects.Any(p => !DocumentationCommentId.GetSymbolsForDeclarationId(binding.id, p.Compilation).IsEmpty))
            .ToList();
        var kinds = string.Join(", ", all.GroupBy(b => b.kind).Select(kind => $"{kind.Count()} {kind.Key}"));
        output.WriteLine($"bindings: {all.Count} ({kinds}), {unresolved.Count} unresolved");
        foreach (var (id, line, kind) in unresolved)
        {
            output.WriteLine($"  {Path.GetFileName(policy)}:{line}: {kind} {id} names nothing in the corpus");
        }

        return unresolved.Count == 0;
    }
}
