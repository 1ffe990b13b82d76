using System.Globalization;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>What PUR0201 says about ids in code.</summary>
public sealed class UnknownIdTests : PolicyTestBase
{
    private static readonly PolicySet Complete = Load(("/PrivacyPolicy.xml", PolicySamples.Complete));

    [Theory]
    [InlineData("Purpose", "marketing.email")]
    [InlineData("Category", "contact")]
    [InlineData("Recipient", "partner")]
    [InlineData("Exception", "3-1")]
    [InlineData("PurposeOrRecipient", "partner")]
    [InlineData("PurposeOrRecipient", "service")]
    public void A_declared_id_is_known(string kind, string id) => Assert.Null(Complete.ExplainUnknown(Enum.Parse<IdKind>(kind), id));

    [Theory]
    [InlineData("Purpose", "marketing.emial", "The purpose 'marketing.emial' is not declared in the privacy policy (version '2026-10-01'); did you mean 'marketing.email'?")]
    [InlineData("Purpose", "partner", "The purpose 'partner' is not declared in the privacy policy (version '2026-10-01')")]
    [InlineData("Purpose", "", "The purpose '' is not declared in the privacy policy (version '2026-10-01')")]
    [InlineData("Category", "Contact", "The data category 'Contact' is not declared in the privacy policy (version '2026-10-01'); did you mean 'contact'?")]
    [InlineData("Recipient", "PaymentGateway", "The recipient 'PaymentGateway' is not declared in the privacy policy (version '2026-10-01'); did you mean 'payment-gateway'?")]
    [InlineData("Exception", "3.1", "The exception '3.1' is not declared in the privacy policy (version '2026-10-01'); did you mean '3-1'?")]
    [InlineData("PurposeOrRecipient", "polcie", "The purpose or recipient 'polcie' is not declared in the privacy policy (version '2026-10-01'); did you mean 'police'?")]
    public void An_undeclared_id_is_explained_with_its_nearest_id(string kind, string id, string message) =>
        Assert.Equal(message, Explain(Complete, Enum.Parse<IdKind>(kind), id));

    [Fact]
    public void A_child_of_a_declared_purpose_is_unknown() =>
        Assert.NotNull(Complete.ExplainUnknown(IdKind.Purpose, "marketing.sms"));

    [Theory]
    [InlineData("marketing.emial", "marketing.email")]
    [InlineData("email", "marketing.email")]
    [InlineData("MARKETING.EMAIL", "marketing.email")]
    [InlineData("MarketingEmail", "marketing.email")]
    [InlineData("marketing_email", "marketing.email")]
    [InlineData("marketing.thirdprty", "marketing.thirdparty")]
    [InlineData("marketign", "marketing")]
    [InlineData("suport", "support")]
    [InlineData("a", null)]
    [InlineData("billing", null)]
    [InlineData("", null)]
    public void The_nearest_id_is_found_whatever_the_order(string id, string? nearest)
    {
        string[] known = ["service", "support", "marketing", "marketing.email", "marketing.thirdparty", "x"];
        Assert.Equal(nearest, IdSuggestion.Nearest(id, known));
        Assert.Equal(nearest, IdSuggestion.Nearest(id, known.Reverse()));
    }

    [Fact]
    public void Without_policy_everything_but_a_category_is_accepted()
    {
        Assert.Null(PolicySet.None.ExplainUnknown(IdKind.Purpose, "anything"));
        Assert.Null(PolicySet.None.ExplainUnknown(IdKind.Recipient, "anything"));
        Assert.Null(PolicySet.None.ExplainUnknown(IdKind.Exception, "anything"));
        Assert.Null(PolicySet.None.ExplainUnknown(IdKind.PurposeOrRecipient, "anything"));
        Assert.Equal(
            "The data category 'contact' is not declared anywhere: the project has no policy file",
            Explain(PolicySet.None, IdKind.Category, "contact"));
    }

    [Fact]
    public void An_id_of_another_version_is_explained_by_that_version()
    {
        var set = Load(
            new PolicyTestOptions { Properties = { ["PurposeCheckDate"] = "2025-06-01" } },
            ("/PrivacyPolicy.1.xml", PolicySamples.Version("1", "2024-04-01", null, "service old")),
            ("/PrivacyPolicy.2.xml", PolicySamples.Version("2", "2025-04-01", "1", "service older")),
            ("/PrivacyPolicy.3.xml", PolicySamples.Version("3", "2026-04-01", "2", "service newly")));
        Assert.Equal("The purpose 'old' is not declared in the privacy policy (version '2'); the last version that declares it is '1'", Explain(set, IdKind.Purpose, "old"));
        Assert.Equal("The purpose 'newly' is not declared in the privacy policy (version '2'); version '3' declares it from 2026-04-01 on", Explain(set, IdKind.Purpose, "newly"));
    }

    [Fact]
    public void An_id_that_malformed_xml_may_have_hidden_is_not_called_unknown()
    {
        var set = Load(("/PrivacyPolicy.xml", PolicySamples.With("<")));
        Assert.NotNull(set.ExplainUnknown(IdKind.Purpose, "unknown"));
        Assert.Null(set.ExplainUnknown(IdKind.Exception, "unknown"));
        Assert.Null(Load(("/PrivacyPolicy.xml", "<")).ExplainUnknown(IdKind.Category, "unknown"));
    }

    [Fact]
    public void The_message_is_Japanese_for_Japanese_readers()
    {
        var diagnostic = Complete.ExplainUnknown(IdKind.Purpose, "marketing.emial")!.At(Location.None);
        Assert.Equal(
            "目的 'marketing.emial' はプライバシーポリシー (バージョン '2026-10-01') で宣言されていません。'marketing.email' の間違いではありませんか?",
            diagnostic.GetMessage(new CultureInfo("ja-JP")));
        Assert.Equal("marketing.email", diagnostic.Properties["suggestion"]);
        Assert.Equal("marketing.emial", diagnostic.Properties["id"]);
        Assert.Equal("Purpose", diagnostic.Properties["kind"]);
    }

    private static string Explain(PolicySet set, IdKind kind, string id) => Message(set.ExplainUnknown(kind, id)!.At(Location.None));
}
