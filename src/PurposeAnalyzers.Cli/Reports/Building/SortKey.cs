using System.Globalization;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Texts that sort, ordinally, as their parts do one after the other: the same on every machine.</summary>
internal static class SortKey
{
    /// <summary>Less than every character of a part.</summary>
    private const char Separator = '\u0001';

    public static string Of(params ReadOnlySpan<string?> parts) => string.Join(Separator, parts);

    /// <summary>False before true.</summary>
    public static string Of(bool value) => value ? "1" : "0";

    public static string Of(int value) => value.ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>Nothing comes last.</summary>
    public static string OrLast(string? value) => value ?? "\uFFFF";
}
