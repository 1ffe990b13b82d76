using Fix = PurposeAnalyzers.CodeFixes.Tests.FixSample<PurposeAnalyzers.CodeFixes.PurposeLimitation.UseOutsidePurposeCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.PurposeLimitation;

/// <summary>PUR0901: the data permits one purpose more, which is a promise that changes.</summary>
public sealed partial class UseOutsidePurposeCodeFixTests
{
    private const string Contact = """
        public sealed class Buyer
        {
            [DataCategory("contact")] public string Name { get; set; } = "";
            [DataCategory("likes")] public string Likes { get; set; } = "";
        }

        """;

    [Fact]
    public Task A_category_permits_the_purpose_in_the_policy_file() => Fix.TestOfPolicy(
        Contact + """
        [Purpose("marketing")]
        public sealed class Campaign
        {
            public string First(Buyer b) => b.{|PUR0901:Name|};
            public string Second(Buyer b) => b.{|PUR0901:Name|};
        }
        """,
        Contact + """
        [Purpose("marketing")]
        public sealed class Campaign
        {
            public string First(Buyer b) => b.Name;
            public string Second(Buyer b) => b.Name;
        }
        """,
        "Permit 'marketing' for the category 'contact' (changes what the policy promises: needs review)",
        "Purposes=\"support billing\"",
        "Purposes=\"support billing marketing\"").WithIterations(1).WithAction("PermitPurpose: permit marketing for category contact").RunAsync();

    [Fact]
    public Task A_category_without_purposes_gets_some() => Fix.TestOfPolicy(
        Contact + """
        [Purpose("support")]
        public sealed class Desk
        {
            public string First(Buyer b) => b.{|PUR0901:Likes|};
        }
        """,
        Contact + """
        [Purpose("support")]
        public sealed class Desk
        {
            public string First(Buyer b) => b.Likes;
        }
        """,
        "Permit 'support' for the category 'likes' (changes what the policy promises: needs review)",
        "<Category Id=\"likes\"",
        "<Category Id=\"likes\" Purposes=\"support\"").WithAction("PermitPurpose: permit support for category likes").RunAsync();

    [Fact]
    public Task A_purpose_that_is_prohibited_or_not_in_the_policy_is_not_offered() => Fix.TestWithPolicy(
        Contact + """
        [Purpose("billing")]
        public sealed class Fees
        {
            public string First(Buyer b) => b.{|PUR0901:Likes|};
        }

        [Purpose({|PUR0201:"pranks"|})]
        public sealed class Pranks
        {
            public string First(Buyer b) => b.{|PUR0901:Name|};
        }
        """,
        null).WithAction("PermitPurpose: permit billing for category likes").RunAsync();

    [Fact]
    public async Task A_published_version_is_not_changed()
    {
        var test = Fix.TestWithPolicy(Contact + """
            [Purpose("marketing")]
            public sealed class Campaign
            {
                public string First(Buyer b) => b.{|PUR0901:Name|};
            }
            """, null);
        test.DisabledDiagnostics.Add("PUR1001");
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.2.xml", $"""
            <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="2" Effective="2027-01-01" Announced="2026-12-01" Previous="1" PreviousHash="sha256:{new string('0', 64)}">
              <Purposes><Purpose Id="support"/></Purposes>
            </PrivacyPolicy>
            """));
        await test.WithAction("PermitPurpose: permit marketing for category contact").RunAsync();
    }

    [Theory]
    [InlineData("\"support\"", "\"support\", \"marketing\"")]
    [InlineData("\"support\", Prohibited = [\"billing\"]", "\"support\", \"marketing\", Prohibited = [\"billing\"]")]
    [InlineData("new[] { \"support\" }", "new[] { \"support\", \"marketing\" }")]
    [InlineData("new string[] { }, Recipients = [\"courier\"]", "new string[] { \"marketing\" }, Recipients = [\"courier\"]")]
    [InlineData("[\"support\", \"billing\"]", "[\"support\", \"billing\", \"marketing\"]")]
    [InlineData("ConsentRequired = [\"support\"]", "\"marketing\", ConsentRequired = [\"support\"]")]
    public Task An_attribute_permits_the_purpose(string before, string after) => Fix.Test(
        Buyer(before) + """
        [Purpose("marketing")]
        public sealed class Campaign
        {
            public string First(Buyer b) => b.{|PUR0901:Name|};
        }
        """,
        Buyer(after) + """
        [Purpose("marketing")]
        public sealed class Campaign
        {
            public string First(Buyer b) => b.Name;
        }
        """,
        "Permit 'marketing' for 'Buyer.Name' (changes what the policy promises: needs review)").WithAction("PermitPurpose: permit marketing for 'Buyer.Name'").RunAsync();

    [Fact]
    public Task A_category_attribute_of_the_users_own_permits_the_purpose_for_all_its_data() => Fix.Test(
        """
        [PermittedPurposes("support")]
        public sealed class ContactDataAttribute : Attribute;

        [Purpose("marketing")]
        public sealed class Campaign
        {
            public string First([ContactData] string name) => {|PUR0901:name|};
        }
        """,
        """
        [PermittedPurposes("support", "marketing")]
        public sealed class ContactDataAttribute : Attribute;

        [Purpose("marketing")]
        public sealed class Campaign
        {
            public string First([ContactData] string name) => name;
        }
        """,
        "Permit 'marketing' for [ContactData] (changes what the policy promises: needs review)").WithAction("PermitPurpose: permit marketing for [ContactData]").RunAsync();

    [Fact]
    public Task Code_that_serves_one_of_several_purposes_must_say_which_before() => Fix.TestWithPolicy(
        "[assembly: Purpose(\"marketing\", \"service\")]\n" + Contact + """
        public sealed class Campaign
        {
            public string First(Buyer b) => b.{|PUR0901:Name|};
        }
        """,
        null).WithAction("PermitPurpose: permit service for category contact").RunAsync();

    [Fact]
    public Task Code_of_an_assembly_with_one_purpose_serves_that() => Fix.TestOfPolicy(
        "[assembly: Purpose(\"marketing\")]\n" + Contact + """
        public sealed class Campaign
        {
            public string First(Buyer b) => b.{|PUR0901:Name|};
        }
        """,
        "[assembly: Purpose(\"marketing\")]\n" + Contact + """
        public sealed class Campaign
        {
            public string First(Buyer b) => b.Name;
        }
        """,
        "Permit 'marketing' for the category 'contact' (changes what the policy promises: needs review)",
        "Purposes=\"support billing\"",
        "Purposes=\"support billing marketing\"").WithAction("PermitPurpose: permit marketing for category contact").RunAsync();

    private static string Buyer(string tag) => $$"""
        public sealed class Buyer
        {
            [PermittedPurposes({{tag}})] public string Name { get; set; } = "";
        }

        """;
}
