using System.Threading;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Provenance.Values;

/// <summary>What makes a disclosure right at one place: the consent that was checked before, an exception that the policy makes for the recipient (DESIGN 5.7).</summary>
/// <param name="consents">Asked for late: who knows of consent may have to be told of flow first.</param>
internal sealed class DisclosureWaivers(PolicySet policies, PolicyExceptions exceptions, Func<Consents> consents)
{
    public bool NeedsConsent(string recipient) => policies.Current?.FindRecipient(recipient) is { RequiresConsent: true };

    /// <summary>Whether an exception lifts the limits of disclosure to the recipient in the code.</summary>
    public bool IsExcepted(ISymbol code, string recipient) => exceptions.LiftDisclosure(code, recipient);

    public bool HasConsent(ISymbol code, SyntaxNode site, Datum? datum, string recipient, CancellationToken cancellationToken) =>
        consents().At(code, site, datum, cancellationToken).CoversRecipient(recipient);

    /// <summary>
    /// Callers who pass in what is disclosed here do not see the check or exception that stands here. Which record a check is about, they could
    /// not say of what is a parameter here.
    /// </summary>
    public DisclosedTo? ForCallers(DisclosedTo disclosed, SyntaxNode site, ISymbol function, CancellationToken cancellationToken) =>
        IsExcepted(function, disclosed.Recipient) ? null
        : !disclosed.HasConsent && NeedsConsent(disclosed.Recipient) && HasConsent(function, site, null, disclosed.Recipient, cancellationToken) ? disclosed with { HasConsent = true }
        : disclosed;
}
