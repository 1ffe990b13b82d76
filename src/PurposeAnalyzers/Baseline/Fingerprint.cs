using System.Globalization;

namespace PurposeAnalyzers.Baseline;

/// <summary>Names a finding so that it keeps its name while code elsewhere changes: never by its line.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Member">Documentation id of the member that it is in; <c>A:Name</c> for what belongs to the assembly.</param>
/// <param name="Datum">What it is about: ids of the data, else what the annotation names.</param>
/// <param name="Ordinal">Tells findings apart that share all the rest, in the order of the source.</param>
internal sealed record Fingerprint(string Rule, string Member, string Datum, int Ordinal)
{
    private const char Separator = '|';

    private const int RuleLength = 7;

    /// <summary>Null for a text of another form.</summary>
    public static Fingerprint? Parse(string text)
    {
        var parts = text.Split(Separator);
        return parts.Length == 4
            && IsRule(parts[0])
            && parts[1].Length > 0
            && parts.All(part => part == Word(part))
            && int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            && new Fingerprint(parts[0], parts[1], parts[2], ordinal) is var fingerprint
            && fingerprint.ToString() == text
            ? fingerprint
            : null;
    }

    /// <summary>What people wrote may hold anything; a part of a fingerprint is one word.</summary>
    public static string Word(string text) =>
        new(text.Select(c => c == Separator || char.IsWhiteSpace(c) || char.IsControl(c) ? ',' : c).ToArray());

    private static bool IsRule(string text) =>
        text.Length == RuleLength && text.StartsWith("PUR", StringComparison.Ordinal) && text.Skip(3).All(c => c is >= '0' and <= '9');

    public override string ToString() => string.Join(Separator.ToString(), Rule, Member, Datum, Ordinal.ToString(CultureInfo.InvariantCulture));
}
