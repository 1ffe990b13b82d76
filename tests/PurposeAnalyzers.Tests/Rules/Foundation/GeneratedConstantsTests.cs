using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Rules.Foundation;

/// <summary>The constants of the policy in the attributes of the code, generator and analyzer together.</summary>
public class GeneratedConstantsTests
{
    [Fact]
    public Task Attributes_made_of_constants_mean_what_the_policy_says() => RunAsync("""
        using Contoso.Shop;
        using PurposeAnalyzers.Annotations;

        public class Member
        {
            [DataCategory(DataCategories.Contact)] public string Email { get; set; } = "";
            [PermittedPurposes(Purposes.Service, Purposes.MarketingEmail, Prohibited = [Purposes.MarketingThirdparty], Recipients = [Recipients.Partner])]
            public string Phone { get; set; } = "";
        }

        [Purpose(Purposes.Marketing)]
        class Campaign
        {
            public string Run(Member m) => m.{|PUR0901:Email|} + m.{|PUR0901:Phone|};
            [Purpose(Purposes.MarketingEmail)] public string Mail(Member m) => m.Phone;
            [DisclosesTo(Recipients.PaymentGateway)] [Purpose(Purposes.Service)] public string Pay(Member m) => m.Email;
            [PolicyException(PolicyExceptions._3_1, Justification = "x", ApprovedBy = "y", Expires = "2027-06-30")] public string Answer(Member m) => m.Email;
        }
        """, PolicySamples.Complete.Split("<Bindings>")[0] + "</PrivacyPolicy>");

    [Fact]
    public Task A_constant_of_another_kind_is_an_unknown_id() => RunAsync("""
        using Contoso.Shop;
        using PurposeAnalyzers.Annotations;
        public class Member { [DataCategory({|PUR0201:Purposes.Service|})] public string Email { get; set; } = ""; }
        public class Desk { [Purpose({|PUR0201:DataCategories.Contact|})] public void Send([DisclosesTo({|PUR0201:Purposes.Service|})] string to) { } }
        """, PolicySamples.With(""));

    [Fact]
    public Task An_id_that_left_the_policy_breaks_the_build() => RunAsync("""
        using Contoso.Shop;
        using PurposeAnalyzers.Annotations;
        public class Desk { [Purpose(Purposes.{|CS0117:Support|})] public void Send() { } }
        """, PolicySamples.With(""));

    private static async Task RunAsync(string code, string policy)
    {
        var test = new Verify.Test { TestCode = code, TestState = { AdditionalFiles = { ("/0/PrivacyPolicy.xml", policy) } } };
        test.TestState.GlobalOptions.Add("build_property.RootNamespace", "Contoso.Shop");
        test.TestState.SourceGenerators.Add(typeof(PolicyConstantsGenerator));
        await test.RunAsync();
    }
}
