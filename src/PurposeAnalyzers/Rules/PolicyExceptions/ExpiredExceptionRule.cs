using System.Globalization;
using System.Threading;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes.Exceptions;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.PolicyExceptions;

/// <summary>An exception whose last day is over, or is no date. It lifts nothing.</summary>
/// <example>
/// <code>
/// [PolicyException("6-1", Justification = "Court order", ApprovedBy = "Privacy officer", Expires = "2026-03-31")]   // PUR0602 from 2026-04-01 on
/// string Answer(Member m) =&gt; m.Name;
/// </code>
/// </example>
internal sealed class ExpiredExceptionRule : IAnnotationRule
{
    /// <summary>What people write who mean a day, and that has one meaning only.</summary>
    private static readonly string[] OtherForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy'年'M'月'd'日'"];

    public IEnumerable<Draft> Judge(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken)
    {
        var validity = model.Exceptions.Validity;
        if (ExceptionDiagnostic.IdOf(use) is null || use.Data.String(ExceptionValidity.Expires) is not { } expires || !validity.HasExpired(use.Data))
        {
            yield break;
        }

        var isDay = PolicyDate.IsValid(expires);
        var meant = isDay ? InThisCentury(expires, validity) : AsDay(expires);
        var hint = UnknownId.DidYouMean(meant);
        yield return Draft.Create(
            Descriptors.PUR0602_ExpiredException,
            use.LocationOf(expires, ExceptionValidity.Expires),
            ExceptionDiagnostic.Properties(use, model).AddRange(UnknownId.SuggestionProperties(meant)),
            isDay ? ExceptionDiagnostic.Text(use, "PUR0602_Over", expires, validity.Today!, hint) : ExceptionDiagnostic.Text(use, "PUR0602_NoDate", expires, hint));
    }

    /// <summary>The same day of the century that the build is in, when that is not over: 1927 is a slip of the pen for 2027.</summary>
    private static string? InThisCentury(string day, ExceptionValidity validity)
    {
        var century = validity.Today!.Substring(0, 2);
        var meant = century + day.Substring(2);
        return !day.StartsWith(century, StringComparison.Ordinal) && PolicyDate.IsValid(meant) && !validity.IsOver(meant) ? meant : null;
    }

    private static string? AsDay(string text) =>
        DateTime.TryParseExact(text.Trim(), OtherForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
