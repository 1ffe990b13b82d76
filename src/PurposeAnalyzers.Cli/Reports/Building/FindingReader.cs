using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Makes a finding of a log's result.</summary>
internal static class FindingReader
{
    public const string Articles = "article";
    public const string Fingerprint = "fingerprint";

    /// <summary>How many of the related locations are tags; the steps follow.</summary>
    public const string Tags = "tags";

    /// <summary>Names are given later, when all logs were read; excerpts too.</summary>
    public static ReportFinding Read(ProjectLog log, SarifResult result, SourceRoot sources)
    {
        var place = sources.PlaceOf(result.Place);
        var code = result.Text(FindingDiagnostic.Code) is { } id ? new Symbol(id, id) : null;
        return new ReportFinding(
            result.RuleId,
            SeverityOf(result.Level),
            result.Message,
            place,
            Steps(result, place, code, sources),
            [.. result.List(FindingDiagnostic.Data).Select(data => new Symbol(data, data))],
            result.List(FindingDiagnostic.Purposes),
            result.List(FindingDiagnostic.Permitted),
            result.List(FlowDiagnostic.Recipients),
            code,
            result.List(Articles),
            log.Project,
            StateOf(result),
            result.Suppressions.Select(suppression => suppression.Justification).FirstOrDefault(justification => justification is not null),
            FingerprintOf(result));
    }

    /// <summary>Without one of the analyzers' own, its place: then a finding is another one when lines move.</summary>
    public static string FingerprintOf(SarifResult result) =>
        result.Text(Fingerprint)
        ?? result.Fingerprints.Values.FirstOrDefault()
        ?? $"{result.RuleId}|{result.Place?.Uri}|{result.Place?.StartLine}|{result.Place?.StartColumn}|{result.Message}";

    private static ImmutableArray<FlowStep> Steps(SarifResult result, Place? place, Symbol? code, SourceRoot sources)
    {
        if (result.Related.IsEmpty || place is null)
        {
            return [];
        }

        // A log that does not say it has, as a rule, one tag for each datum.
        var tags = int.TryParse(result.Text(Tags), out var count) ? count : result.List(FindingDiagnostic.Data).Length;
        return
        [
            .. result.Related.Select((related, i) => new FlowStep(i < tags ? FlowStepKind.Tag : FlowStepKind.Step, sources.PlaceOf(related)!, null)),
            new FlowStep(FlowStepKind.Finding, place, code),
        ];
    }

    private static Severity SeverityOf(string level) => level switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Suggestion,
    };

    private static FindingState StateOf(SarifResult result) =>
        result.Suppressions.IsEmpty ? FindingState.Open
        : result.Suppressions.Any(suppression => IsBaseline(suppression, result.RuleId)) ? FindingState.Baselined
        : FindingState.Suppressed;

    /// <summary>A suppressor of the analyzers honours the baseline; the compiler names its suppressions with an S before the rule. Merged logs call them external.</summary>
    private static bool IsBaseline(SarifSuppression suppression, string rule) =>
        suppression.Kind == "external" || suppression.Type?.Contains("S" + rule, StringComparison.Ordinal) == true;
}
