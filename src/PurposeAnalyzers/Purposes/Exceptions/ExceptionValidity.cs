using System.Threading;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Purposes.Exceptions;

/// <summary>
/// What makes a <c>[PolicyException]</c> valid (DESIGN 5.7): an id that the policy knows, a justification, an approver, a last day that is
/// not over (and as near as the policy demands), and code that is as it was approved. The rules ask the same questions to say which answer is wrong.
/// </summary>
internal sealed class ExceptionValidity(PolicySet policies, Approvals approvals)
{
    public const string Justification = "Justification";
    public const string ApprovedBy = "ApprovedBy";
    public const string Expires = "Expires";
    public const string Approval = "Approval";

    /// <summary>What the attribute lifts; null for other attributes and for an exception that is not valid.</summary>
    public GrantedException? Grant(AttributeData attribute, CancellationToken cancellationToken) =>
        AnnotationNames.Of(attribute.AttributeClass) == AnnotationNames.PolicyException
        && attribute.String(0) is { } id
        && !string.IsNullOrWhiteSpace(id)
        && ExplainUnknown(id) is null
        && !IsBlank(attribute, Justification)
        && !IsBlank(attribute, ApprovedBy)
        && UnmetDemand(id, attribute) is null
        && !HasExpired(attribute)
        && IsAsApproved(attribute, cancellationToken)
            ? new GrantedException(id, policies.Current?.FindException(id)?.Recipients, attribute.ApplicationSyntaxReference)
            : null;

    /// <summary>The day that the build counts as today; null when it gives none, and nothing expires.</summary>
    public string? Today => policies.CheckDate;

    public UnknownId? ExplainUnknown(string id) => policies.ExplainUnknown(IdKind.Exception, id);

    public static bool IsBlank(AttributeData attribute, string argument) => string.IsNullOrWhiteSpace(attribute.String(argument));

    /// <summary>
    /// What the policy demands of the exception's last day, where there is none or one too far away; else null. How far it is cannot be said of what is no
    /// date, nor where the build gives no date.
    /// </summary>
    public ExpiryDemand? UnmetDemand(string id, AttributeData attribute)
    {
        if (policies.Current?.FindException(id)?.MaxMonths is not { } months)
        {
            return null;
        }

        var latest = Today is { } today ? PolicyDate.AddMonths(today, months) : null;
        return attribute.String(Expires) is not { } expires || (latest is not null && PolicyDate.IsValid(expires) && string.CompareOrdinal(expires, latest) > 0)
            ? new ExpiryDemand(months, latest)
            : null;
    }

    /// <summary>Both dates are of the form yyyy-MM-dd, which sorts as text. It still holds on its last day. What is no date is over.</summary>
    public bool HasExpired(AttributeData attribute) =>
        attribute.String(Expires) is { } expires && (!PolicyDate.IsValid(expires) || IsOver(expires));

    /// <summary>Whether a day lies before the one that the build counts as today.</summary>
    public bool IsOver(string day) => Today is { } today && string.CompareOrdinal(day, today) < 0;

    /// <inheritdoc cref="Approvals.HashAt"/>
    public string? HashAt(SyntaxNode attribute, CancellationToken cancellationToken) => approvals.HashAt(attribute, cancellationToken);

    public static bool IsSameHash(string hash, string approved) => string.Equals(hash, approved, StringComparison.OrdinalIgnoreCase);

    private bool IsAsApproved(AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.String(Approval) is not { } approved
        || (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is { } syntax && HashAt(syntax, cancellationToken) is { } hash && IsSameHash(hash, approved));
}
