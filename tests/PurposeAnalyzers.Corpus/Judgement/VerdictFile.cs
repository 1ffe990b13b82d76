using PurposeAnalyzers.Corpus.Analysis;

namespace PurposeAnalyzers.Corpus.Judgement;

/// <summary>
/// What readers thought of findings: lines of key, verdict and a note, kept outside the repository and across runs,
/// so that a finding is read once, however often the analyzers change.
/// </summary>
internal sealed class VerdictFile
{
    private readonly Dictionary<string, Verdict> _verdicts;

    private VerdictFile(Dictionary<string, Verdict> verdicts) => _verdicts = verdicts;

    public static VerdictFile Empty { get; } = new([]);

    public int Count => _verdicts.Count;

    /// <exception cref="FormatException">A line is not key, verdict and note.</exception>
    public static VerdictFile Read(string path)
    {
        var verdicts = new Dictionary<string, Verdict>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
            {
                continue;
            }

            var words = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2 || !Enum.TryParse<Verdict>(words[1], ignoreCase: true, out var verdict) || !Enum.IsDefined(verdict))
            {
                throw new FormatException($"{path}:{number}: expected a finding's key, then right, wrong or doubtful, then a note");
            }

            verdicts[words[0].Trim('[', ']')] = verdict;
        }

        return new(verdicts);
    }

    public Verdict? Of(Finding finding) => _verdicts.TryGetValue(finding.Key, out var verdict) ? verdict : null;
}
