using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

public sealed class PolicyReaderTests : PolicyTestBase
{
    [Fact]
    public void Every_element_and_attribute_is_read()
    {
        var file = Read(PolicySamples.Complete);
        Assert.Empty(file.Diagnostics);
        var policy = file.Policy!;
        Assert.Equal(("2026-10-01", "2026-10-01", "2026-09-01", null, null), (policy.Version, policy.Effective, policy.Announced, policy.Previous, policy.PreviousHash));
        Assert.Equal(7, policy.Purposes.Length);
        Assert.Equal("operations.logging", policy.LoggingPurpose);
        Assert.Equal(6, policy.ReviewMonths);
        Assert.Equal(PolicySections.None, policy.Unread);

        var recommendations = policy.FindPurpose("service.recommendations")!;
        Assert.Equal(("2", PurposeChange.Refines, "Recommend what fits"), (recommendations.Article, recommendations.Change, recommendations.Text));
        Assert.Equal("Answer questions & requests", policy.FindPurpose("support")!.Text);

        var gateway = policy.FindRecipient("payment-gateway")!;
        Assert.Equal(
            (RecipientKind.Processor, "3", "DPA-2025-014", "2026-04-01", false, "Charges the fee"),
            (gateway.Kind, gateway.Article, gateway.Contract, gateway.Reviewed, gateway.RequiresConsent, gateway.Text));
        Assert.True(policy.FindRecipient("partner")!.RequiresConsent);
        Assert.True(policy.FindRecipient("subsidiary")!.RequiresConsent);
        Assert.False(policy.FindRecipient("police")!.RequiresConsent);

        var contact = policy.FindCategory("contact")!;
        Assert.Equal("service support", string.Join(" ", contact.Purposes));
        Assert.Equal("marketing.thirdparty", string.Join(" ", contact.Prohibited));
        Assert.Equal("marketing.email", string.Join(" ", contact.ConsentRequired));
        Assert.Equal("payment-gateway", string.Join(" ", contact.Recipients));
        Assert.Equal(("2024-04-01", "2", "Name and address"), (contact.CollectedSince, contact.Article, contact.Text));

        var exception = policy.FindException("3-1")!;
        Assert.Equal(("3", "Request under law", 18), (exception.Article, exception.Text, exception.MaxMonths));
        Assert.Equal("police", string.Join(" ", exception.Recipients));
    }

    [Fact]
    public void Every_binding_is_read()
    {
        var bindings = Read(PolicySamples.Complete).Policy!.Bindings;
        Assert.Equal(
            [
                "Data P:Contoso.User`1.Email Contoso.Identity contact",
                "Data F:Contoso.Row.Phone   service|marketing|support|partner 2025-01-01",
                "Code N:Contoso.Marketing   marketing|||",
                "Code  Contoso.Support  support service|||",
                "Disclosure N:Stripe   |||payment-gateway",
                "Disclosure  Partner.Client  |||partner",
                "Log M:Contoso.Audit.Write(System.String)",
                "Anonymizer M:Contoso.Masking.Mask(System.String) Contoso.Privacy",
                "ConsentCheck M:Contoso.Consent.Given   marketing.email|||partner  2026-10-01",
                "Claim email  contact",
                "TechnicalData ip-address user-agent  technical",
                "Marker T:Contoso.PiiAttribute Contoso.Annotations contact",
            ],
            bindings.Select(Describe));
    }

    private static string Describe(PolicyBinding b)
    {
        string[] lists = [.. new[] { b.Purposes, b.Prohibited, b.ConsentRequired, b.Recipients }.Select(l => string.Join(" ", l))];
        var ids = lists.All(l => l.Length == 0) ? "" : string.Join("|", lists);
        return string.Join(" ", b.Kind, b.Target, b.Assembly, b.Category, ids, b.CollectedSince, b.Version).TrimEnd();
    }
}
