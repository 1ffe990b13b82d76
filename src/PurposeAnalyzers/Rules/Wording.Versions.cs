using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules;

/// <summary>How messages say that data is older than the permission to use it.</summary>
internal static partial class Wording
{
    /// <summary><c>'Member.Email' has been collected since 2024-04-01, before version '2026-10-01' permitted 'marketing' (article 2)</c></summary>
    public static LocalizableString CollectedBefore(ImmutableArray<DataUse> tooOld, ImmutableArray<string> purposes, PolicySet policies) =>
        CollectedBefore(Data(tooOld), purposes, policies);

    /// <inheritdoc cref="CollectedBefore(ImmutableArray{DataUse}, ImmutableArray{string}, PolicySet)"/>
    public static LocalizableString CollectedBefore(ImmutableArray<Datum> tooOld, ImmutableArray<string> purposes, PolicySet policies)
    {
        var first = Addition.Find(tooOld[0], purposes)!;
        var alike = tooOld.Where(d => Addition.Find(d, purposes) == first).ToImmutableArray();
        var added = purposes.Where(p => Addition.Find(tooOld[0], [p]) == first).ToImmutableArray();
        var reason = Texts.Get(
            alike.Length == 1 ? "Datum_CollectedBefore" : "Data_CollectedBefore", Names(alike), first.CollectedSince, first.Version, Ids(added), Articles(added, policies));
        return alike.Length == tooOld.Length ? reason : Texts.Get("OtherTags", reason, Count(tooOld.Length - alike.Length));
    }
}
