using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>What the build of a sample told the compiler about its properties and files: read from the file it left behind.</summary>
internal sealed class BuildSettings(string path) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet settings = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(File.ReadAllText(path), path)));

    /// <summary>Whoever built the sample last may have wanted a report; its facts are no findings.</summary>
    public override AnalyzerConfigOptions GlobalOptions => new Options(settings.GlobalConfigOptions.AnalyzerOptions.Remove("build_property.PurposeReport"));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsOf(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OptionsOf(textFile.Path);

    private Options OptionsOf(string file) => new(settings.GetOptionsForSourcePath(file).AnalyzerOptions);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
