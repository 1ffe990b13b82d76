using System.Globalization;
using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Baseline;

/// <summary>Names a finding so that it keeps its name while code elsewhere changes: never by its line.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Member">Documentation id of the member that it is in; <c>A:Name</c> for what belongs to the assembly.</param>
/// <param name="Datum">What it is about: ids of the data, else what the annotation names.</param>
/// <param name="Ordinal">Tells findings apart that share all the rest, in the order of the source.</param>
internal sealed record Fingerprint(string Rule, string Member, string Datum, int Ordinal)
{
    private const char Separator = '|';

    private static readonly Regex Form = new(@"^(PUR\d{4})\|([^|\s]+)\|([^|\s]*)\|(0|[1-9]\d{0,5})$", RegexOptions.CultureInvariant);

    /// <summary>Null for a text of another form.</summary>
    public static Fingerprint? Parse(string text) =>
        Form.Match(text) is { Success: true, Groups: var parts }
            ? new Fingerprint(parts[1].Value, parts[2].Value, parts[3].Value, int.Parse(parts[4].Value, CultureInfo.InvariantCulture))
            : null;

    /// <summary>What people wrote may hold anything; a part of a fingerprint is one word.</summary>
    public static string Word(string text) =>
        new(text.Select(c => c == Separator || char.IsWhiteSpace(c) || char.IsControl(c) ? ',' : c).ToArray());

    public override string ToString() => string.Join(Separator.ToString(), Rule, Member, Datum, Ordinal.ToString(CultureInfo.InvariantCulture));
}
