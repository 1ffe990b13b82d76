using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>Build properties, and metadata by the name of the additional file.</summary>
internal sealed class PolicyTestOptions : AnalyzerConfigOptionsProvider
{
    public Dictionary<string, string> Properties { get; } = [];

    public Dictionary<string, string> IsPolicy { get; } = [];

    public override AnalyzerConfigOptions GlobalOptions =>
        new Options(Properties.ToDictionary(p => "build_property." + p.Key, p => p.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => IsPolicy.TryGetValue(textFile.Path, out var value)
        ? new Options(new() { ["build_metadata.AdditionalFiles.PurposePolicy"] = value })
        : new Options([]);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
