using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>An additional file in memory; without text it cannot be read.</summary>
internal sealed class PolicyTestFile(string path, string? text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        text is null ? null : SourceText.From(text, Encoding.UTF8);
}
