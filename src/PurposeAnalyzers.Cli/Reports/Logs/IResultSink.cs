using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Logs;

/// <summary>Takes every result while the logs are read, so that a form of the report that has them all need not keep them.</summary>
internal interface IResultSink
{
    void Write(ProjectLog log, SarifResult result);
}
