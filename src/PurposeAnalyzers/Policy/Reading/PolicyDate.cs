using System.Globalization;

namespace PurposeAnalyzers.Policy;

/// <summary>Days as the policy and the options write them, yyyy-MM-dd: ordinal order is the order of time.</summary>
internal static class PolicyDate
{
    public static bool IsValid(string value) =>
        DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
