using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.Foundation;

/// <summary>The current version of the policy names a time or a version that there is not.</summary>
/// <example>
/// <code>
/// &lt;Category Id="contact" Purposes="support" CollectedSince="2062-04-01" /&gt;   &lt;!-- PUR0003: nobody has collected that yet --&gt;
/// </code>
/// </example>
/// <remarks>Only the current version: what others say about collection has no effect.</remarks>
internal sealed class CollectionDateRule : IPolicyRule
{
    public IEnumerable<Diagnostic> Judge(PolicySet policies)
    {
        if (policies.Current is not { } policy)
        {
            return Enumerable.Empty<Diagnostic>();
        }

        var dates = policy.Categories.Select(c => (Date: c.CollectedSince, c.Locations.CollectedSince))
            .Concat(policy.Bindings.Select(b => (Date: b.CollectedSince, b.CollectedSinceLocation)));
        return dates
            .Where(named => named.Date is not null)
            .Select(named => (named.Item2, Problem: CollectionDate.Problem(policies, named.Date!)))
            .Where(named => named.Problem is not null)
            .Select(named => Invalid(named.Item1, Texts.Get("PUR0003_CollectedSince", named.Problem!)))
            .Concat(UnknownVersions(policy, policies));
    }

    private static IEnumerable<Diagnostic> UnknownVersions(PrivacyPolicy policy, PolicySet policies) =>
        from binding in policy.Bindings
        where binding.Version is { } version && policies.IsComplete && policies.Versions.All(v => v.Version != version)
        select Invalid(binding.VersionLocation, Texts.Get("PUR0003_PreviousUnknown", binding.Version!));

    private static Diagnostic Invalid(Location location, LocalizableString text) =>
        Diagnostic.Create(Descriptors.PUR0003_InvalidPolicyFile, location, text, string.Empty);
}
