using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Counts findings.</summary>
internal sealed class Counter
{
    private readonly int[] open = new int[3];
    private int suppressed;
    private int baselined;

    public void Add(Severity severity, FindingState state)
    {
        switch (state)
        {
            case FindingState.Suppressed:
                suppressed++;
                break;
            case FindingState.Baselined:
                baselined++;
                break;
            default:
                open[(int)severity]++;
                break;
        }
    }

    public FindingCounts ToCounts() =>
        new(open[(int)Severity.Error], open[(int)Severity.Warning], open[(int)Severity.Suggestion], suppressed, baselined);
}
