using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>A file of the sample, as it is or as a mutation left it.</summary>
/// <param name="Name">Its path in the sample, with <c>/</c>.</param>
internal sealed record SourceFile(string Name, string Path, string Text)
{
    /// <summary>The one line that holds <paramref name="fragment"/>, counted from 1.</summary>
    public int LineOf(string fragment)
    {
        var lines = Text.Split('\n').Index().Where(line => line.Item.Contains(fragment, StringComparison.Ordinal)).Select(line => line.Index + 1).ToList();
        return lines is [var only] ? only : throw new InvalidOperationException($"{Name} has {lines.Count} lines with '{fragment}', not one.");
    }

    public SourceFile Replace(string old, string with)
    {
        var start = Text.IndexOf(old, StringComparison.Ordinal);
        return start >= 0 && Text.IndexOf(old, start + 1, StringComparison.Ordinal) < 0
            ? this with { Text = Text.Replace(old, with, StringComparison.Ordinal) }
            : throw new InvalidOperationException($"{Name} must hold this exactly once: {old}");
    }

    public SourceFile WithoutLine(string fragment)
    {
        var lines = Text.Split('\n').ToList();
        lines.RemoveAt(LineOf(fragment) - 1);
        return this with { Text = string.Join('\n', lines) };
    }

    public AdditionalText AsAdditionalText() => new Additional(Path, SourceText.From(Text, Encoding.UTF8));

    private sealed class Additional(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
