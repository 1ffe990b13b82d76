using System.Globalization;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Days of the form yyyy-MM-dd, which sort as text.</summary>
internal static class Days
{
    private const string Form = "yyyy-MM-dd";

    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The day itself where it is none.</summary>
    public static string After(string day, int days) =>
        DateOnly.TryParseExact(day, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date < DateOnly.MaxValue.AddDays(-days)
            ? date.AddDays(days).ToString(Form, CultureInfo.InvariantCulture)
            : day;
}
