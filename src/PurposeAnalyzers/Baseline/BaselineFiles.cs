using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Baseline;

/// <summary>Finds the baselines among the additional files.</summary>
internal static class BaselineFiles
{
    public const string FileName = "purposes.baseline";

    public const string IsBaselineOption = "build_metadata.AdditionalFiles.PurposeBaseline";

    public static ImmutableArray<AdditionalText> Among(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options) =>
        files.RemoveAll(file => !IsBaseline(file, options));

    public static BaselineFile Read(AdditionalText file, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { } text ? BaselineFile.Parse(text) : BaselineFile.Parse(string.Empty);

    /// <summary>By its name, unless its <c>PurposeBaseline</c> metadata says otherwise.</summary>
    public static bool IsBaseline(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(IsBaselineOption, out var value) && bool.TryParse(value, out var isBaseline)
            ? isBaseline
            : string.Equals(PolicyLoader.FileName(file.Path), FileName, StringComparison.OrdinalIgnoreCase);
}
