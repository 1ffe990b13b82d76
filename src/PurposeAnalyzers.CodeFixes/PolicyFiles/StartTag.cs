using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.CodeFixes.PolicyFiles;

/// <summary>The start tag of an element in the text of an XML file that has been read before, so that it is well formed.</summary>
internal sealed class StartTag
{
    private static readonly Regex Attribute = new("""\G\s*(?<name>[^\s=/>]+)\s*=\s*(?<quote>["'])(?<value>.*?)\k<quote>""", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private readonly int nameEnd;
    private readonly List<Match> attributes = [];

    private StartTag(string text, int start)
    {
        nameEnd = text.IndexOfAny([' ', '\t', '\r', '\n', '/', '>'], start);
        for (var next = Attribute.Match(text, nameEnd); next.Success; next = Attribute.Match(text, next.Index + next.Length))
        {
            attributes.Add(next);
        }
    }

    /// <param name="text">Of the file.</param>
    /// <param name="position">Anywhere within the tag.</param>
    public static StartTag At(string text, int position) => new(text, text.LastIndexOf('<', position));

    /// <summary>Adds an id to an attribute that is a list; where there is none, it comes after the first attribute, which names the element.</summary>
    public TextChange AddTo(string attribute, string id)
    {
        if (attributes.Find(a => a.Groups["name"].Value == attribute)?.Groups["value"] is not { } list)
        {
            var end = attributes.Count == 0 ? nameEnd : attributes[0].Index + attributes[0].Length;
            return new TextChange(new TextSpan(end, 0), $" {attribute}=\"{id}\"");
        }

        var ids = list.Value.TrimEnd();
        return ids.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Contains(id)
            ? new TextChange(new TextSpan(list.Index, 0), "")
            : new TextChange(new TextSpan(list.Index + ids.Length, 0), ids.Length == 0 ? id : " " + id);
    }
}
