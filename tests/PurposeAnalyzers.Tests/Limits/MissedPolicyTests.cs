using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Limits;

/// <summary>Misses: parts of the policy and of the annotations that no rule judges yet.</summary>
public sealed class MissedPolicyTests : LimitTests
{
    private static readonly (string Path, string Text) Older = Policy("2026-01-01", """<Categories><Category Id="contact" Purposes="support"/></Categories>""");

    [Fact]
    public Task A_recipient_that_a_later_version_adds_may_get_older_data() => VerifyAsync(
        """
        class Contact { [DataCategory("contact")] public string Email { get; set; } = ""; }

        [Purpose("support")]
        static class Desk
        {
            static void Share(Contact contact) => Send(contact.Email);

            [DisclosesTo("mailer")]
            static void Send(string address) { }
        }
        """,
        Older,
        Policy("2026-02-01", """<Categories><Category Id="contact" Purposes="support" Recipients="mailer"/></Categories>""",
            $"""Announced="2026-01-15" Previous="2026-01-01" PreviousHash="{PublishedVersions.HashOf(Older.Text)}" """));

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
    public Task A_category_attribute_that_contradicts_the_base_is_missed() => VerifyAsync("""
        [PermittedPurposes("support", "marketing")]
        sealed class OpenDataAttribute : Attribute;

        abstract class Correspondent { [PermittedPurposes("support")] public abstract string Address { get; } }

        class Subscriber : Correspondent { [OpenData] public override string Address => ""; }
        """);

    [Fact]
    public Task A_binding_of_a_member_in_a_library_that_is_reached_by_an_alias_only_is_missed()
    {
        var test = TestOf("""
            extern alias crm;

            [Purpose("marketing")]
            static class Campaign { static string To(crm::Crm.Contact contact) => contact.Email; }
            """);
        test.TestState.AdditionalProjects["Crm"].Sources.Add("namespace Crm { public class Contact { public string Email { get; set; } = \"\"; } }");
        test.TestState.AdditionalProjectReferences.Add("Crm");
        test.TestState.AdditionalFiles.Add(Policy("2026-01-01", """<Bindings><Data Member="P:Crm.Contact.Email" Purposes="support"/></Bindings>"""));
        test.SolutionTransforms.Add((solution, id) =>
        {
            var crm = solution.GetProject(id)!.ProjectReferences.Single();
            return solution.RemoveProjectReference(id, crm).AddProjectReference(id, new(crm.ProjectId, ["crm"]));
        });
        return test.RunAsync();
    }
}
