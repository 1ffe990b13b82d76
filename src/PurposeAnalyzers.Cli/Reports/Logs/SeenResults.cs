using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Logs;

/// <summary>Tells what one target framework's log repeats of another's. Only projects with several logs have something to repeat.</summary>
internal sealed class SeenResults
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public bool IsNew(SarifResult result) => seen.Add(KeyOf(result));

    /// <summary>How often something happens may differ from framework to framework; that it happens is said once.</summary>
    private static string KeyOf(SarifResult result) => result.IsRecord
        ? string.Join('\n', result.Properties.Where(property => property.Key != "count").Select(property => property.Key + "=" + property.Value).Order(StringComparer.Ordinal))
        : result.RuleId + "\n" + FindingReader.FingerprintOf(result);
}
