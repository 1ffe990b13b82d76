namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>How many findings there are of each kind.</summary>
/// <param name="Errors">Open findings that fail a build.</param>
/// <param name="Warnings">Open findings that warn.</param>
/// <param name="Suggestions">Open findings that suggest.</param>
/// <param name="Suppressed">Findings that the source suppresses, of any severity.</param>
/// <param name="Baselined">Findings that the baseline lists, of any severity.</param>
public sealed record FindingCounts(int Errors, int Warnings, int Suggestions, int Suppressed, int Baselined)
{
    public static readonly FindingCounts None = new(0, 0, 0, 0, 0);

    public int Open => Errors + Warnings + Suggestions;

    public int All => Open + Suppressed + Baselined;
}
