using System.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Policies;

/// <summary>The next version of a policy file: the same text, comments and layout included, with another head that names what it follows.</summary>
internal static class NextVersion
{
    /// <param name="source">The version before, which stays as it is.</param>
    /// <param name="before">What it says.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="announced">Null to announce nothing yet.</param>
    public static SourceText Of(SourceText source, PrivacyPolicy before, string hash, string version, string effective, string? announced)
    {
        var places = before.Locations;
        var changes = new List<TextChange>();
        var added = "";
        Set("Version", places.Version, version);
        Set("Effective", places.Effective, effective);
        Set("Announced", places.Announced, announced);
        Set("Previous", places.Previous, before.Version);
        Set("PreviousHash", places.PreviousHash, hash);
        if (added.Length > 0)
        {
            // Behind the closing quote of the date, which every version has.
            changes.Add(new TextChange(new TextSpan(places.Effective.SourceSpan.End + 1, 0), added));
        }

        return source.WithChanges(changes.OrderBy(change => change.Span.Start));

        void Set(string name, Location place, string? value)
        {
            // What is missing stands, for messages, where the root element does.
            var isMissing = place == places.Root;
            if (!isMissing)
            {
                changes.Add(value is null ? Removal(place.SourceSpan, name) : new TextChange(place.SourceSpan, SecurityElement.Escape(value)));
            }
            else if (value is not null)
            {
                added += $" {name}=\"{SecurityElement.Escape(value)}\"";
            }
        }

        TextChange Removal(TextSpan value, string name)
        {
            var text = source.ToString();
            var start = text.LastIndexOf(name, value.Start, StringComparison.Ordinal);
            while (start > 0 && char.IsWhiteSpace(text[start - 1]))
            {
                start--;
            }

            return new TextChange(TextSpan.FromBounds(start, value.End + 1), "");
        }
    }
}
