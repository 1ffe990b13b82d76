using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Cli.Reports.Building.Sections;

/// <summary>Whether a datum permits a purpose, by what its record says of all its tags together.</summary>
internal static class DatumPermission
{
    public static Verdict Judge(Datum datum, string purpose)
    {
        // What needs newer data is permitted by the tags and not by all versions of the policy.
        var verdict = Permission.Judge(new Terms(datum.Permitted.AddRange(datum.NewerOnly), datum.Prohibited, datum.ConsentRequired), purpose);
        return verdict == Verdict.Permitted && Permission.Judge(new Terms(datum.Permitted, datum.Prohibited, datum.ConsentRequired), purpose) != Verdict.Permitted
            ? Verdict.AddedLater
            : verdict;
    }
}
