using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.CodeFixes.Tags;

/// <summary>How repairs that tag something are called: what is tagged, with what, and instead of what.</summary>
internal static class TagTitle
{
    /// <param name="titles">The start of the names of the titles.</param>
    /// <param name="edits">All edits of the repair.</param>
    public static string Of(string titles, IReadOnlyCollection<TagEdit> edits)
    {
        var holders = Titles.Names(edits.Select(edit => edit.Holder).Distinct<ISymbol>(SymbolEqualityComparer.Default).Select(Wording.Target));
        var added = edits.Select(edit => Attributes(edit.Added.Select(tag => tag.Attribute.Text))).Distinct().ToList();
        var removed = edits.Select(edit => Attributes(edit.Removed.Select(own => own.Attribute.ToString()))).Distinct().ToList();
        return added.Count > 1 || removed.Count > 1 ? Titles.Get(titles + "_Each", holders)
            : removed[0].Length > 0 ? Titles.Get(titles + "_Replacing", holders, added[0], removed[0])
            : Titles.Get(titles + "_With", holders, added[0]);
    }

    private static string Attributes(IEnumerable<string> texts) => string.Join(" ", texts.Select(text => $"[{text}]"));
}
