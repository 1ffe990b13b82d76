using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>A file of the sample, as it is or as a mutation left it.</summary>
/// <param name="Name">Its path in the sample, with <c>/</c>.</param>
internal sealed record SourceFile(string Name, string Path, string Text)
{
    /// <summary>The line, counted from 1, where the one <paramref name="fragment"/> begins.</summary>
    public int LineOf(string fragment) => Text.AsSpan(0, PositionOf(fragment)).Count('\n') + 1;

    public SourceFile Replace(string old, string with) => this with { Text = Text.Remove(PositionOf(old), old.Length).Insert(PositionOf(old), with) };

    public SourceFile WithoutLine(string fragment)
    {
        var lines = Text.Split('\n').ToList();
        lines.RemoveAt(LineOf(fragment) - 1);
        return this with { Text = string.Join('\n', lines) };
    }

    private int PositionOf(string fragment)
    {
        var position = Text.IndexOf(fragment, StringComparison.Ordinal);
        return position >= 0 && Text.IndexOf(fragment, position + 1, StringComparison.Ordinal) < 0
            ? position
            : throw new InvalidOperationException($"{Name} must hold this exactly once: {fragment}");
    }

    public AdditionalText AsAdditionalText() => new Additional(Path, SourceText.From(Text, Encoding.UTF8));

    private sealed class Additional(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
