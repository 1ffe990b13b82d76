using System.Text;

namespace PurposeAnalyzers.Corpus.Compilations;

/// <summary>A policy file as the compiler hands it to analyzers.</summary>
internal sealed class PolicyText(string path) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(File.ReadAllText(path), Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
