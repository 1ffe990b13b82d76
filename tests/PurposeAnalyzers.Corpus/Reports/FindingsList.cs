using System.Security.Cryptography;
using System.Text;
using PurposeAnalyzers.Corpus.Analysis;
using PurposeAnalyzers.Corpus.Judgement;

namespace PurposeAnalyzers.Corpus.Reports;

/// <summary>Findings to be read: by rule, each with its key, message, source and path.</summary>
/// <param name="Rules">Only rules whose id starts with one of these; all when empty.</param>
/// <param name="Sample">At most so many of a rule; null for all.</param>
/// <param name="Context">Source lines to show before and after.</param>
/// <param name="Verdicts">What has a verdict is not listed again.</param>
internal sealed record FindingsList(IReadOnlyCollection<string> Rules, int? Sample, int Context, VerdictFile Verdicts)
{
    private const int ShownSubjects = 12;

    public void Write(TextWriter output, ImmutableArray<Finding> findings)
    {
        var rules = findings
            .Where(f => Rules.Count == 0 || Rules.Any(rule => f.Id.StartsWith(rule, StringComparison.OrdinalIgnoreCase)))
            .GroupBy(f => f.Id)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var unread = rule.Where(f => Verdicts.Of(f) is null).ToList();
            var chosen = Choose(unread);
            output.WriteLine($"== {rule.Key}: {rule.Count()} findings, {unread.Count} without a verdict, {chosen.Count} listed");
            var subjects = rule.CountBy(f => f.Subject).OrderByDescending(same => same.Value).ThenBy(same => same.Key, StringComparer.Ordinal);
            output.WriteLine("   " + string.Join(", ", subjects.Take(ShownSubjects).Select(same => $"{same.Key} {same.Value}")));
            foreach (var finding in chosen)
            {
                Write(output, finding);
            }
        }
    }

    /// <summary>By a hash of their keys, so that the choice is the same in every run and other findings hardly change it.</summary>
    private List<Finding> Choose(List<Finding> findings) => Sample is { } size && size < findings.Count
        ? [.. findings
            .OrderBy(f => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(f.Key))), StringComparer.Ordinal)
            .Take(size)
            .OrderBy(f => f.SortKey, StringComparer.Ordinal)]
        : findings;

    private void Write(TextWriter output, Finding finding)
    {
        output.WriteLine($"[{finding.Key}] {finding.Place}: {finding.Id}: {finding.Message}");
        if (Context > 0)
        {
            foreach (var line in finding.Excerpt(Context))
            {
                output.WriteLine($"    {line}");
            }
        }
        else
        {
            output.WriteLine($"    {finding.Code}");
        }

        foreach (var (place, code) in finding.Chain)
        {
            output.WriteLine($"      <- {place}: {code}");
        }
    }
}
