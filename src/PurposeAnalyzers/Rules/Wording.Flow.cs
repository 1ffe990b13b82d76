using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules;

/// <summary>How messages about the flow of data name what came where, and what is lost there.</summary>
internal static partial class Wording
{
    /// <summary>How messages call what data is kept in: <c>Letter.To</c>, <c>Mailer.Send(address)</c>, <c>Desk.Address()</c> for a result.</summary>
    public static string Target(ISymbol target) =>
        target is IMethodSymbol { MethodKind: not MethodKind.Constructor, AssociatedSymbol: null } ? Code(target) + "()" : Code(target);

    /// <summary><c>'marketing'</c>; where none of the candidates of the code is permitted, <c>one of 'billing', 'marketing'</c>.</summary>
    public static LocalizableString Served(FlowFinding finding, PurposeModel model) =>
        finding.Purposes.Length > 1 && model.CodePurposes.Of(finding.Targets[0]).Kind == CodePurposeKind.Candidates
            ? Texts.Get("OneOf", Ids(finding.Purposes))
            : Ids(finding.Purposes);

    /// <summary><c>'Member.Email' reaches 'Letter.To', 'Letter.Copy'</c></summary>
    public static LocalizableString Reached(ImmutableArray<Datum> data, ImmutableArray<ISymbol> targets) =>
        Texts.Get(data.Length == 1 ? "Datum_Reaches" : "Data_Reach", Names(data), Names(targets, data));

    /// <summary><c>it permits 'marketing'; it allows disclosure to 'print-shop'</c></summary>
    public static LocalizableString Wider(Widening widening)
    {
        var parts = new List<LocalizableString>();
        Add("PUR0904_Purposes", widening.Purposes);
        Add("PUR0904_WithoutConsent", widening.WithoutConsent);
        Add("PUR0904_Recipients", widening.Recipients);
        if (widening.CollectedSince is { } date)
        {
            parts.Add(Texts.Get("PUR0904_CollectedSince", date));
        }

        return parts.Aggregate((left, right) => Texts.Get("PUR0904_Both", left, right));

        void Add(string text, ImmutableArray<string> ids)
        {
            if (!ids.IsEmpty)
            {
                parts.Add(Texts.Get(text, Ids(ids)));
            }
        }
    }

    /// <summary><c>'Dto.Name', 'Dto.Phone' have no tag</c></summary>
    public static LocalizableString Untagged(ImmutableArray<ISymbol> targets, ImmutableArray<Datum> data) =>
        Texts.Get(targets.Length == 1 ? "PUR0905_Target" : "PUR0905_Targets", Names(targets, data));

    /// <summary><c>'Member.Email' loses its permitted purposes 'support'</c></summary>
    public static LocalizableString Lost(ImmutableArray<Datum> data)
    {
        var purposes = data.SelectMany(d => d.Tags).SelectMany(t => t.Permitted.Concat(t.ConsentRequired))
            .Distinct(StringComparer.Ordinal).OrderBy(p => p, StringComparer.Ordinal).ToImmutableArray();
        return purposes.IsEmpty
            ? Texts.Get(data.Length == 1 ? "Datum_LosesAll" : "Data_LoseAll", Names(data))
            : Texts.Get(data.Length == 1 ? "Datum_Loses" : "Data_Lose", Names(data), Ids(purposes));
    }

    /// <summary>Why data may not be logged: <c>not permitted for 'operations', the policy's purpose for logs</c></summary>
    /// <param name="loggingPurpose">The policy's; null where it states none or where there is no policy.</param>
    public static LocalizableString NotLoggable(string? loggingPurpose) => loggingPurpose is null
        ? Texts.Get("PUR0401_NoPurpose")
        : Texts.Get("PUR0401_Refused", Ids([loggingPurpose]));

    /// <summary>A record and what is copied from it are often called the same, in namespaces of their own: then the copy's is told.</summary>
    private static object Names(ImmutableArray<ISymbol> targets, ImmutableArray<Datum> data) => Names(targets
        .Select(target => Target(target) is var name && data.Any(d => d.Name == name) ? InFull(target) : name)
        .ToImmutableArray());

    private static string InFull(ISymbol target) =>
        target.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{Target(target)}" : Target(target);
}
