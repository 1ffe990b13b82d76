using System.Globalization;
using System.Threading;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes.Exceptions;
using PurposeAnalyzers.Resources;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.PolicyExceptions;

/// <summary>An exception that the policy does not have, that nobody has justified or approved, or that does not end when the policy demands it. It lifts nothing.</summary>
/// <example>
/// <code>
/// [PolicyException("6-1", Justification = "They asked")] string Answer(Member m) =&gt; m.Name;   // PUR0601: who approved it?
/// </code>
/// </example>
internal sealed class InvalidExceptionRule : IAnnotationRule
{
    public IEnumerable<Draft> Judge(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken)
    {
        if (ExceptionDiagnostic.IdOf(use) is not { } id)
        {
            yield break;
        }

        var properties = ExceptionDiagnostic.Properties(use, model);
        if (model.Exceptions.Validity.ExplainUnknown(id) is { } unknown)
        {
            yield return Draft.Create(
                Descriptors.PUR0601_InvalidException,
                use.LocationOf(id),
                unknown.Suggestion is null ? properties : properties.Add(UnknownId.SuggestionProperty, unknown.Suggestion),
                Texts.Get("PUR0601_Unknown", id, unknown.Place, unknown.Hint));
        }

        var missing = new[] { ExceptionValidity.Justification, ExceptionValidity.ApprovedBy }.Where(argument => ExceptionValidity.IsBlank(use.Data, argument)).ToList();
        if (missing.Count > 0)
        {
            var location = missing.Count == 1 && use.Elements(missing[0]).FirstOrDefault() is { } blank ? blank.GetLocation() : use.Location;
            yield return Draft.Create(
                Descriptors.PUR0601_InvalidException, location, properties, ExceptionDiagnostic.Text(use, "PUR0601_" + (missing.Count == 1 ? missing[0] : "Both")));
        }

        if (model.Exceptions.Validity.UnmetDemand(id, use.Data) is { } demand)
        {
            yield return Unending(use, demand, properties);
        }
    }

    private static Draft Unending(AnnotationUse use, ExpiryDemand demand, ImmutableDictionary<string, string?> properties)
    {
        var months = demand.Months.ToString(CultureInfo.InvariantCulture);
        return Draft.Create(
            Descriptors.PUR0601_InvalidException,
            use.Elements(ExceptionValidity.Expires).FirstOrDefault()?.GetLocation() ?? use.Location,
            demand.Latest is null ? properties : properties.Add(ExceptionDiagnostic.Latest, demand.Latest),
            use.Data.String(ExceptionValidity.Expires) is { } expires
                ? ExceptionDiagnostic.Text(use, "PUR0601_TooLong", expires, months, demand.Latest!)
                : ExceptionDiagnostic.Text(use, demand.Latest is null ? "PUR0601_NoExpiry" : "PUR0601_NoExpiryUntil", months, demand.Latest ?? ""));
    }
}
