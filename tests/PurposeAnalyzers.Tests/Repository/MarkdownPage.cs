using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>A fenced block: <c>```csharp violates</c>.</summary>
/// <param name="Line">Of the fence, counted from 1.</param>
internal sealed record Fence(string Info, string Text, int Line);

/// <summary>A page of the documentation.</summary>
internal sealed class MarkdownPage
{
    public MarkdownPage(string path)
    {
        Path = path;
        Text = RepositoryFiles.Read(path);
        var prose = new List<string>();
        var fences = new List<Fence>();
        var (info, start) = ((string?)null, 0);
        var lines = Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                if (info is null)
                {
                    prose.Add(lines[i]);
                }
            }
            else if (info is null)
            {
                (info, start) = (lines[i][3..].Trim(), i);
            }
            else
            {
                fences.Add(new(info, string.Join('\n', lines[(start + 1)..i]), start + 1));
                info = null;
            }
        }

        Fences = fences;
        Prose = string.Join('\n', prose);
    }

    public static IEnumerable<MarkdownPage> All => RepositoryFiles.Texts(extension: ".md").Select(path => new MarkdownPage(path));

    public string Path { get; }

    public string Text { get; }

    /// <summary>The text without fenced blocks.</summary>
    public string Prose { get; }

    public IReadOnlyList<Fence> Fences { get; }

    public IEnumerable<string> Headings => Regex.Matches(Prose, "^##* (.*)$", RegexOptions.Multiline).Select(m => m.Groups[1].Value.Trim());

    /// <summary>What links can name after <c>#</c>.</summary>
    public IEnumerable<string> Anchors => Headings.Select(h =>
        Regex.Replace(h.ToLowerInvariant(), @"[^\p{L}\p{N} _-]", "").Replace(' ', '-'));

    public IEnumerable<string> Links =>
        Regex.Matches(Regex.Replace(Prose, "`+[^`\n]*`+", "code"), @"\]\(([^)\s]+)\)").Select(m => m.Groups[1].Value);

    /// <summary>The text between two headings of the second level.</summary>
    public string Section(string heading) =>
        Regex.Match(Text, $@"^## {Regex.Escape(heading)}\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value.Trim();
}
