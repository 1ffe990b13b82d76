namespace PurposeAnalyzers.Tests.Limits;

/// <summary>Misses: parts of the policy and of the annotations that no rule judges yet.</summary>
public sealed class MissedPolicyTests : LimitTests
{
    private const string Hash = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

    [Fact]
    public Task A_purpose_that_a_later_version_adds_is_permitted_for_older_data() => VerifyAsync(
        """
        class Contact { [DataCategory("contact")] public string Email { get; set; } = ""; }

        [Purpose("marketing")]
        static class Campaign { static string To(Contact contact) => contact.Email; }
        """,
        Policy("2026-01-01", """<Categories><Category Id="contact" Purposes="support"/></Categories>"""),
        Policy("2026-02-01", """<Categories><Category Id="contact" Purposes="support marketing"/></Categories>""",
            $"""Previous="2026-01-01" PreviousHash="{Hash}" """));

    [Fact]
    public Task An_edited_published_version_is_missed() => VerifyAsync(
        "",
        Policy("2026-01-01", ""),
        Policy("2026-02-01", "", $"""Previous="2026-01-01" PreviousHash="{Hash}" """));

    [Fact]
    public Task Bindings_of_claims_and_consent_checks_have_no_effect() => VerifyAsync(
        """
        [Purpose("marketing")]
        static class Campaign
        {
            static void Run(System.Security.Claims.ClaimsPrincipal user)
            {
                var address = user.FindFirst("email")!.Value;
                Console.WriteLine(address);
            }
        }
        """,
        Policy("2026-01-01", """
            <Bindings>
              <Claim Type="email" Purposes="support"/>
              <ConsentCheck Member="M:System.Security.Claims.ClaimsPrincipal.IsInRole(System.String)"/>
            </Bindings>
            """));

    [Fact]
    public Task An_exception_on_the_assembly_that_lifts_nothing_is_missed() => VerifyAsync("""
        [assembly: PolicyException("3-1", Justification = "Needed", ApprovedBy = "Officer")]

        [Purpose("support")]
        static class Desk { static string To(Member member) => member.Email; }
        """);

    [Fact]
    public Task A_change_in_what_the_compiler_calls_for_a_construct_is_missed_by_the_approval() => VerifyAsync("""
        [Purpose("marketing")]
        static class Campaign
        {
            [PolicyException("3-1", Justification = "Needed", ApprovedBy = "Officer", Approval = "b432ff3c54b07bbb")]
            static string To(Member member) { using var end = new End(); return member.Email; }
        }

        sealed class End : IDisposable { public void Dispose() => Console.Beep(); }
        """);

    [Fact]
    public Task A_handler_that_leaves_data_out_is_missed() => VerifyAsync("""
        static class Rights
        {
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member))]
            static string Disclose(Member member) => "";
        }
        """);

    [Fact]
    public Task A_category_attribute_that_contradicts_the_base_is_missed() => VerifyAsync("""
        [PermittedPurposes("support", "marketing")]
        sealed class OpenDataAttribute : Attribute;

        abstract class Correspondent { [PermittedPurposes("support")] public abstract string Address { get; } }

        class Subscriber : Correspondent { [OpenData] public override string Address => ""; }
        """);
}
