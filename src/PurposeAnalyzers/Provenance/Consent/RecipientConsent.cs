using System.Threading;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance.Values;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>Which recipients get data only of those who have consented, and where that was checked (DESIGN 5.7).</summary>
internal sealed class RecipientConsent(PolicySet policies, Consents consents)
{
    public bool IsNeededFor(string recipient) => policies.Current?.FindRecipient(recipient) is { RequiresConsent: true };

    /// <summary>
    /// Callers who pass in what is disclosed here do not see the check that stands here. Which record a check is about, nobody can say of what is
    /// a parameter here.
    /// </summary>
    public DisclosedTo ForCallers(DisclosedTo disclosed, SyntaxNode site, ISymbol function, CancellationToken cancellationToken) =>
        !disclosed.HasConsent
        && IsNeededFor(disclosed.Recipient)
        && consents.Within(function, site, datum: null, cancellationToken).CoversRecipient(disclosed.Recipient)
            ? disclosed with { HasConsent = true }
            : disclosed;
}
