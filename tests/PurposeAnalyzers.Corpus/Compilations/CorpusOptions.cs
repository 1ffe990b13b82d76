using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Corpus.Compilations;

/// <summary>The analyzer options that the package's props would hand over: MSBuild properties and the policy's marker.</summary>
internal sealed class CorpusOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions Policy = new Values(
        ImmutableDictionary<string, string>.Empty.WithComparers(AnalyzerConfigOptions.KeyComparer).Add("build_metadata.AdditionalFiles.PurposePolicy", "true"));

    private static readonly AnalyzerConfigOptions Nothing = new Values(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        properties.ToImmutableDictionary(p => "build_property." + p.Key, p => p.Value, AnalyzerConfigOptions.KeyComparer));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Nothing;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Policy;

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
