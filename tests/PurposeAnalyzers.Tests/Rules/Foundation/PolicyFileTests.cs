using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Rules.Foundation;

/// <summary>PUR0003 and PUR0004 as the compiler reports them: in the policy file, while the rest of the file applies.</summary>
public class PolicyFileTests
{
    private const string Code = """
        using PurposeAnalyzers.Annotations;
        public class Member { [DataCategory("contact")] public string Email { get; set; } = ""; }
        [Purpose("marketing")] class Campaign { public string Run(Member m) => m.{|PUR0901:Email|}; }
        """;

    [Theory]
    [InlineData("<{|PUR0003:Purpose|}/>")]
    [InlineData("<Purpose Id='{|PUR0003:Support|}'/>")]
    [InlineData("<Purpose Id='{|PUR0003:marketing|}'/>")]
    [InlineData("<Purpose Id='x' {|PUR0003:Nmae|}='y'/>")]
    [InlineData("<{|PUR0003:Porpuse|} Id='x'/>")]
    public Task An_error_stands_in_the_file_and_the_rest_still_applies(string purpose) =>
        Test(Code, PolicySamples.With("").Replace("</Purposes>", purpose + "</Purposes>").Replace("\"", "'")).RunAsync();

    [Fact]
    public Task A_file_that_ends_early_applies_up_to_there() =>
        Test(Code, PolicySamples.With("<Exceptions><Exception Id='1'/></Exceptions>").Replace("</PrivacyPolicy>", "<{|PUR0003:|}")).RunAsync();

    [Fact]
    public Task A_file_that_cannot_be_read_is_the_only_finding_and_other_tags_still_apply() => Test(
        Code.Replace("{|PUR0901:Email|}", "Email + m.{|PUR0901:Phone|}")
            .Replace("public class Member {", "public class Member { [PermittedPurposes(\"service\")] public string Phone = \"\";"),
        "{|PUR0003:<!DOCTYPE|} PrivacyPolicy [<!ENTITY x 'y'>]>\n" + PolicySamples.With("")).RunAsync();

    [Fact]
    public Task A_category_of_an_unknown_purpose_stands_in_the_file() => Test(
        Code, PolicySamples.With("").Replace("Purposes=\"service\"", "Purposes=\"service {|PUR0201:servise|}\"")).RunAsync();

    [Fact]
    public Task A_binding_that_matches_nothing_stands_in_the_file_and_its_neighbour_applies() => Test(
        """
        using PurposeAnalyzers.Annotations;
        public class Member { public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
        [Purpose("marketing")] class Campaign { public string Run(Member m) => m.{|PUR0901:Email|} + m.Phone; }
        """,
        PolicySamples.With("""
            <Bindings>
              <Data Member="{|PUR0004:P:Member.Phon|}" Category="contact"/>
              <Data Member="P:Member.Email" Category="contact"/>
            </Bindings>
            """)).RunAsync();

    [Fact]
    public Task A_broken_file_is_reported_where_no_code_is_tagged() =>
        Test("public class Empty { }", PolicySamples.With("<{|PUR0003:Porpuses|}/>")).RunAsync();

    [Fact]
    public async Task Each_project_reports_its_own_files()
    {
        var test = Test(Code, PolicySamples.With("<{|PUR0003:Porpuses|}/>"));
        var other = test.TestState.AdditionalProjects["Other"];
        other.Sources.Add(Code.Replace("public class", "class"));
        other.AdditionalFiles.Add(("/Other/PrivacyPolicy.xml", PolicySamples.With("<{|PUR0003:Recipiants|}/>")));
        var without = test.TestState.AdditionalProjects["Without"];
        without.Sources.Add("[PurposeAnalyzers.Annotations.Purpose(\"anything\")] class Desk { void Send() { } }");
        await test.RunAsync();
    }

    [Fact]
    public async Task A_tag_in_a_referenced_project_is_judged_by_the_policy_of_the_user()
    {
        var test = Test("""
            using PurposeAnalyzers.Annotations;
            [Purpose("marketing")] class Campaign { public string Run(Member m) => m.{|PUR0901:Email|}; }
            """, PolicySamples.With(""));
        var library = test.TestState.AdditionalProjects["Library"];
        library.Sources.Add("using PurposeAnalyzers.Annotations; public class Member { [DataCategory(\"contact\")] public string Email { get; set; } = \"\"; }");
        library.AdditionalFiles.Add(("/Library/PrivacyPolicy.xml", PolicySamples.With("")));
        test.TestState.AdditionalProjectReferences.Add("Library");
        await test.RunAsync();
    }

    [Fact]
    public async Task Of_two_policies_of_one_version_the_second_is_reported()
    {
        var test = Test(Code, PolicySamples.With(""));
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy2.xml", PolicySamples.With("").Replace("Version=\"1\"", "Version=\"{|PUR0003:1|}\"")));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("true", null, false)]
    [InlineData("true", "false", false)]
    [InlineData("true", "true", true)]
    [InlineData("false", null, true)]
    [InlineData("", null, true)]
    public async Task A_test_project_reports_nothing_unless_it_is_asked_to(string isTestProject, string? report, bool isReported)
    {
        var policy = PolicySamples.With("<{|PUR0003:Porpuses|}/>");
        var test = Test(Code, policy);
        if (!isReported)
        {
            test.TestState.MarkupHandling = MarkupMode.Ignore;
        }

        test.TestState.GlobalOptions.Add("build_property.IsTestProject", isTestProject);
        if (report is not null)
        {
            test.TestState.GlobalOptions.Add("purpose_report_test_projects", report);
        }

        await test.RunAsync();
    }

    [Fact]
    public async Task A_check_date_that_is_none_is_reported_nowhere_in_particular()
    {
        var test = Test(Code, PolicySamples.With(""));
        test.TestBehaviors = TestBehaviors.SkipPerTreeCheck | TestBehaviors.SkipSuppressionCheck;
        test.TestState.GlobalOptions.Add("build_property.PurposeCheckDate", "tomorrow");
        test.ExpectedDiagnostics.Add(Verify.Diagnostic("PUR0003"));
        await test.RunAsync();
    }

    private static Verify.Test Test(string code, string policy) => new()
    {
        TestCode = code,
        TestState = { AdditionalFiles = { ("/0/PrivacyPolicy.xml", policy) } },
    };
}
