using System.Globalization;

namespace PurposeAnalyzers.Policy;

/// <summary>Days as the policy and the options write them, yyyy-MM-dd: ordinal order is the order of time.</summary>
internal static class PolicyDate
{
    private const string Form = "yyyy-MM-dd";

    public static bool IsValid(string value) =>
        DateTime.TryParseExact(value, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The day so many months later; null after the end of the calendar.</summary>
    public static string? AddMonths(string date, int months)
    {
        var day = DateTime.ParseExact(date, Form, CultureInfo.InvariantCulture, DateTimeStyles.None);
        return (DateTime.MaxValue.Year - day.Year) * 12 <= months ? null : day.AddMonths(months).ToString(Form, CultureInfo.InvariantCulture);
    }
}
