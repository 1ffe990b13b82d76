using PurposeAnalyzers.Corpus.Analysis;
using PurposeAnalyzers.Corpus.Judgement;

namespace PurposeAnalyzers.Corpus.Reports;

/// <summary>How many findings of each rule were right, as far as they were read.</summary>
internal static class VerdictsReport
{
    public static void Write(TextWriter output, ImmutableArray<Finding> findings, VerdictFile verdicts)
    {
        var judged = findings.Count(f => verdicts.Of(f) is not null);
        output.WriteLine($"verdicts: {judged} of {findings.Length} findings read, {verdicts.Count - judged} verdicts on findings that are gone");
        foreach (var rule in findings.GroupBy(f => f.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var counts = rule.Select(verdicts.Of).OfType<Verdict>().CountBy(verdict => verdict).ToDictionary();
            var (right, wrong, doubtful) = (Count(Verdict.Right), Count(Verdict.Wrong), Count(Verdict.Doubtful));
            var share = right + wrong == 0 ? "" : $", {100.0 * right / (right + wrong):F0} % of the decided right";
            output.WriteLine($"  {rule.Key}: {right} right, {wrong} wrong, {doubtful} doubtful, {rule.Count() - right - wrong - doubtful} unread{share}");

            int Count(Verdict verdict) => counts.GetValueOrDefault(verdict);
        }
    }
}
