namespace PurposeAnalyzers.Corpus.Measurement;

/// <summary>Order statistics: they do not let one disturbed run decide.</summary>
internal static class Statistics
{
    public static double Median(this IEnumerable<double> values) => values.Percentile(50);

    public static double Percentile(this IEnumerable<double> values, double percent)
    {
        var sorted = values.Order().ToArray();
        var position = (sorted.Length - 1) * percent / 100;
        var below = sorted[(int)position];
        var above = sorted[(int)Math.Ceiling(position)];
        return below + ((above - below) * (position - (int)position));
    }
}
