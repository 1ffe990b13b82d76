using System.Globalization;
using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules;

/// <summary>How messages name data, purposes and code. Pieces stay localizable until somebody reads them.</summary>
internal static class Wording
{
    private const int NamedData = 3;

    /// <summary><c>'Member.Email' is permitted for 'service', 'support' (article 2)</c></summary>
    public static LocalizableString Permission(ImmutableArray<DataUse> refused, ImmutableArray<string> purposes, PolicySet policies)
    {
        var first = Reason(refused[0].Datum, purposes);
        var alike = refused.Where(d => SameReason(Reason(d.Datum, purposes), first)).ToImmutableArray();
        var names = Names(alike, refused.Length - Math.Min(alike.Length, NamedData));
        var number = refused.Length == 1 ? "Datum" : "Data";
        return first.Ids.IsEmpty
            ? Texts.Get(number + "_Nothing", names)
            : Texts.Get(number + (first.Prohibits ? "_Prohibited" : "_Permitted"), names, Ids(first.Ids), Articles(first.Ids, policies));
    }

    /// <summary><c>'Member.Email' is</c></summary>
    public static LocalizableString Used(ImmutableArray<DataUse> data) =>
        Texts.Get(data.Length == 1 ? "Datum_Alone" : "Data_Several", Names(data, data.Length - Math.Min(data.Length, NamedData)));

    /// <summary><c>'service', 'support'</c></summary>
    public static string Ids(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"'{id}'"));

    /// <summary>How messages call code: <c>Mailer.Send</c>, <c>Order.Total</c>, <c>new Order</c>, <c>Order.Pay(card)</c>.</summary>
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

    private static object Names(ImmutableArray<DataUse> data, int more)
    {
        var names = Ids(data.Take(NamedData).Select(d => d.Datum.Name));
        return more > 0 ? Texts.Get("AndMore", names, more.ToString(CultureInfo.InvariantCulture)) : names;
    }

    private static (ImmutableArray<string> Ids, bool Prohibits) Reason(Datum datum, ImmutableArray<string> purposes)
    {
        foreach (var purpose in purposes)
        {
            if (datum.RefusedBy(purpose) is { } tag)
            {
                return PurposeAnalyzers.Purposes.Permission.Judge(tag, purpose) == Verdict.Prohibited
                    ? (tag.Prohibited.Where(p => PurposeId.Overlap(p, purpose)).ToImmutableArray(), true)
                    : (tag.Permitted.AddRange(tag.ConsentRequired).Distinct().ToImmutableArray(), false);
            }
        }

        return (ImmutableArray<string>.Empty, false);
    }

    private static bool SameReason((ImmutableArray<string> Ids, bool Prohibits) left, (ImmutableArray<string> Ids, bool Prohibits) right) =>
        left.Prohibits == right.Prohibits && left.Ids.SequenceEqual(right.Ids);

    private static LocalizableString Articles(ImmutableArray<string> purposes, PolicySet policies)
    {
        var articles = purposes
            .Select(p => policies.Current?.FindPurpose(p)?.Article)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        return articles.Length switch
        {
            0 => string.Empty,
            1 => Texts.Get("Article", articles[0]),
            _ => Texts.Get("Articles", string.Join(", ", articles)),
        };
    }
}
