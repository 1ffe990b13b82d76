using System.Security.Cryptography;
using System.Text;
using PurposeAnalyzers.Corpus.Analysis;

namespace PurposeAnalyzers.Corpus.Reports;

/// <summary>What was found: by rule, and crashes.</summary>
internal static class FindingsReport
{
    public static void Write(TextWriter output, ImmutableArray<Finding> findings)
    {
        output.WriteLine($"findings: {findings.Count(f => !f.IsCrash)}");
        foreach (var rule in findings.GroupBy(f => f.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {rule.Key} {rule.Count(),6}  in {rule.Select(f => f.Project).Distinct().Count()} projects");
        }

        output.WriteLine($"crashes: {findings.Count(f => f.IsCrash)}");
        foreach (var crash in findings.Where(f => f.IsCrash))
        {
            output.WriteLine($"  {crash.Project}: {crash.Message}");
        }

        output.WriteLine($"fingerprint: {Fingerprint(findings)}");
    }

    /// <summary>Equal for equal findings, so that runs in different processes can be compared by eye.</summary>
    public static string Fingerprint(ImmutableArray<Finding> findings)
    {
        var text = string.Join('\n', findings.Select(f => f.SortKey));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }
}
