using System.Globalization;
using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules;

/// <summary>How messages name data, purposes and code. Pieces stay localizable until somebody reads them.</summary>
internal static partial class Wording
{
    private const int NamedData = 3;

    /// <summary><c>'Member.Email' is permitted for 'service', 'support' (article 2)</c></summary>
    public static LocalizableString Permission(ImmutableArray<DataUse> refused, ImmutableArray<string> purposes, PolicySet policies) =>
        Permission(Data(refused), purposes, policies);

    /// <inheritdoc cref="Permission(ImmutableArray{DataUse}, ImmutableArray{string}, PolicySet)"/>
    public static LocalizableString Permission(ImmutableArray<Datum> refused, ImmutableArray<string> purposes, PolicySet policies)
    {
        if (purposes.All(p => refused[0].RefusedBy(p) is null) && Addition.Find(refused[0], purposes) is not null)
        {
            return CollectedBefore(refused, purposes, policies);
        }

        var first = Reason(refused[0], purposes);
        var alike = refused.Where(d => SameReason(Reason(d, purposes), first)).ToImmutableArray();
        var names = Names(alike);
        var number = alike.Length == 1 ? "Datum" : "Data";
        var reason = first.Ids.IsEmpty
            ? Texts.Get(number + "_Nothing", names)
            : Texts.Get(number + TextOf(first.Verdict), names, Ids(first.Ids), Articles(first.Ids, policies));
        return alike.Length == refused.Length ? reason : Texts.Get("OtherTags", reason, Count(refused.Length - alike.Length));
    }

    /// <summary>The same where no purpose is asked for: what the tags permit, and what they permit with consent.</summary>
    public static LocalizableString Permission(ImmutableArray<Datum> data, PolicySet policies)
    {
        var permitted = data.SelectMany(d => d.Tags).SelectMany(t => t.Permitted.Concat(t.ConsentRequired))
            .Distinct(StringComparer.Ordinal).OrderBy(p => p, StringComparer.Ordinal).ToImmutableArray();
        var number = data.Length == 1 ? "Datum" : "Data";
        return permitted.IsEmpty ? Texts.Get(number + "_Nothing", Names(data)) : Texts.Get(number + "_Permitted", Names(data), Ids(permitted), Articles(permitted, policies));
    }

    /// <summary><c>'marketing'</c>; for code that serves some of several, <c>one of 'marketing', 'support'</c>.</summary>
    public static LocalizableString Served(Finding finding) =>
        finding.Use.Purpose.Kind == CodePurposeKind.Candidates && finding.Purposes.Length > 1
            ? Texts.Get("OneOf", Ids(finding.Purposes))
            : Ids(finding.Purposes);

    /// <summary><c>'Letters.Open' uses personal data</c></summary>
    public static LocalizableString Call(DataUse use) => Texts.Get(use.Returned is not null ? "Call_Returns" : "Call_Uses", Code(use.Through!));

    /// <summary><c>'Member.Email' is</c></summary>
    public static LocalizableString Used(ImmutableArray<DataUse> data) => Used(Data(data));

    /// <inheritdoc cref="Used(ImmutableArray{DataUse})"/>
    public static LocalizableString Used(ImmutableArray<Datum> data) =>
        Texts.Get(data.Length == 1 ? "Datum_Alone" : "Data_Several", Names(data));

    /// <summary><c>'service', 'support'</c></summary>
    public static string Ids(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"'{id}'"));

    /// <summary>How messages call code: <c>Mailer.Send</c>, <c>Order.Total</c>, <c>new Order</c>, <c>Mailer.Send(address)</c>.</summary>
    public static string Code(ISymbol code) => code switch
    {
        IParameterSymbol parameter => $"{Code(parameter.ContainingSymbol)}({parameter.Name})",
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda => Code(lambda.ContainingSymbol),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => "new " + constructor.ContainingType.Name,
        IMethodSymbol { AssociatedSymbol: { } member } => Code(member),
        IMethodSymbol { ContainingType: { Name: "Program" } type, Name: "<Main>$" } => type.Name,
        { ContainingType: { Name.Length: > 0 } type } => type.Name + "." + code.Name,
        { ContainingType: { } extension } => Code(extension) + "." + code.Name,
        _ => code.Name,
    };

    private static ImmutableArray<Datum> Data(ImmutableArray<DataUse> uses) => uses.Select(u => u.Datum).ToImmutableArray();

    /// <summary><c>'Member.Email', 'Member.Name'</c>; of more than three, how many more, and first those of the type that most of them belong to.</summary>
    public static object Names(ImmutableArray<Datum> data) =>
        Names((data.Length > NamedData ? MostOfOneTypeFirst(data) : data).Select(d => d.Name).ToImmutableArray());

    /// <summary>An object that is handed on whole is mostly its own data, whatever it refers to besides.</summary>
    private static IEnumerable<Datum> MostOfOneTypeFirst(ImmutableArray<Datum> data) => data
        .GroupBy<Datum, ISymbol>(d => d.Symbol is INamedTypeSymbol type ? type : d.Symbol.ContainingType, SymbolEqualityComparer.Default)
        .OrderByDescending(type => type.Count())
        .SelectMany(type => type);

    private static object Names(ImmutableArray<string> all)
    {
        var names = Ids(all.Take(NamedData));
        return all.Length > NamedData ? Texts.Get("AndMore", names, Count(all.Length - NamedData)) : names;
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string TextOf(Verdict verdict) => verdict switch
    {
        Verdict.Prohibited => "_Prohibited",
        Verdict.ConsentRequired => "_ConsentRequired",
        _ => "_Permitted",
    };

    /// <summary>The ids of the tag that stands against one of the purposes, and how it does.</summary>
    private static (ImmutableArray<string> Ids, Verdict Verdict) Reason(Datum datum, ImmutableArray<string> purposes)
    {
        foreach (var purpose in purposes)
        {
            if (datum.RefusedBy(purpose) is { } tag)
            {
                return PurposeAnalyzers.Purposes.Permission.Judge(tag, purpose) == Verdict.Prohibited
                    ? (tag.Prohibited.Where(p => PurposeId.Overlap(p, purpose)).ToImmutableArray(), Verdict.Prohibited)
                    : (tag.Permitted.AddRange(tag.ConsentRequired).Distinct().ToImmutableArray(), Verdict.Permitted);
            }
        }

        var consent = purposes
            .Where(datum.NeedsConsentFor)
            .SelectMany(purpose => datum.Tags.SelectMany(tag => tag.ConsentRequired).Where(id => PurposeId.IsWithin(purpose, id)).DefaultIfEmpty(purpose))
            .Distinct(StringComparer.Ordinal);
        return (consent.ToImmutableArray(), Verdict.ConsentRequired);
    }

    private static bool SameReason((ImmutableArray<string> Ids, Verdict Verdict) left, (ImmutableArray<string> Ids, Verdict Verdict) right) =>
        left.Verdict == right.Verdict && left.Ids.SequenceEqual(right.Ids);

    private static LocalizableString Articles(ImmutableArray<string> purposes, PolicySet policies) =>
        Articles(purposes.Select(p => policies.Current?.FindPurpose(p)?.Article));

    private static LocalizableString Articles(IEnumerable<string?> found)
    {
        var articles = found.OfType<string>().Distinct(StringComparer.Ordinal).ToImmutableArray();
        return articles.Length switch
        {
            0 => string.Empty,
            1 => Texts.Get("Article", articles[0]),
            _ => Texts.Get("Articles", string.Join(", ", articles)),
        };
    }
}
