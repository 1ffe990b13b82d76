using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Policy;

/// <summary>
/// What a policy file says, whatever its formatting (DESIGN 4, "Changes"). For each element in document order one line <c>depth|Name|attribute=value|…|text</c>:
/// attributes sorted by name, white space collapsed, comments dropped, lines joined by LF. A later version's <c>PreviousHash</c> is the hash of this text.
/// </summary>
internal static class CanonicalPolicy
{
    /// <summary>Null for a file that is no well-formed XML to its end: half of it is not what was published.</summary>
    public static string? TextOf(SourceText source, CancellationToken cancellationToken) =>
        Parse(source, cancellationToken) is { } root ? TextOf(root) : null;

    /// <summary><c>sha256:</c> and 64 lower-case hex digits; null as above.</summary>
    public static string? HashOf(SourceText source, CancellationToken cancellationToken) =>
        Parse(source, cancellationToken) is { } root ? HashOf(root) : null;

    /// <inheritdoc cref="HashOf(SourceText, CancellationToken)"/>
    public static string? HashOf(PolicyElement root)
    {
        if (!root.IsClosed)
        {
            return null;
        }

        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(TextOf(root)));
        return PolicyValues.HashPrefix + string.Concat(hash.Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static PolicyElement? Parse(SourceText source, CancellationToken cancellationToken) =>
        source.Length <= PolicyDocument.MaximumCharacters && PolicyDocument.Parse("", source, new PolicyProblems(), cancellationToken).Root is { IsClosed: true } root
            ? root
            : null;

    private static string TextOf(PolicyElement root)
    {
        var text = new StringBuilder();
        var next = new Stack<(PolicyElement Element, int Depth)>();
        next.Push((root, 0));
        while (next.Count > 0)
        {
            // The stack is the file's own, not the thread's: a file may be nested as deep as it likes.
            var (element, depth) = next.Pop();
            text.Append(text.Length == 0 ? "" : "\n");
            AppendLine(text, element, depth);
            for (var i = element.Children.Count - 1; i >= 0; i--)
            {
                next.Push((element.Children[i], depth + 1));
            }
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, PolicyElement element, int depth)
    {
        text.Append(depth).Append('|').Append(element.Name);
        var attributes = element.Attributes.Select(a => (a.Name, Value: XmlWhitespace.Collapse(a.Value)));
        foreach (var (name, value) in attributes.OrderBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.Value, StringComparer.Ordinal))
        {
            text.Append('|').Append(name).Append('=').Append(value);
        }

        text.Append('|').Append(element.Text);
    }
}
