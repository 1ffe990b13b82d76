using System.Security.Cryptography;
using System.Text;
using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Html;

/// <summary>The name of a finding in links: the same in every report that has the finding.</summary>
public static class FindingAnchor
{
    public static string Of(ReportFinding finding) =>
        "finding-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(finding.Project + "\n" + finding.Fingerprint)).AsSpan(0, 6));
}
