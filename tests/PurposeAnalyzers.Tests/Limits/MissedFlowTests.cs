namespace PurposeAnalyzers.Tests.Limits;

/// <summary>Misses: a value is checked where it is read, and not where it goes.</summary>
public sealed class MissedFlowTests : LimitTests
{
    [Fact]
    public Task A_value_passed_to_code_of_another_purpose_is_missed() => VerifyAsync("""
        [Purpose("support")]
        static class Desk { static void Run(Member member) => Campaign.Send(member.Email); }

        [Purpose("marketing")]
        static class Campaign { public static void Send(string address) => Console.WriteLine(address); }
        """);

    [Fact]
    public Task A_result_that_went_through_a_library_or_an_object_is_missed() => VerifyAsync("""
        [Purpose("support")]
        static class Desk
        {
            public static string To(Member member) => member.Email;
            public static string Trimmed(Member member) => member.Email.Trim();
            public static (string Address, int Number) Numbered(Member member) => (member.Email, 1);
        }

        [Purpose("marketing")]
        static class Campaign
        {
            static string To(Member member) => Desk.{|PUR0902:To|}(member);
            static string Trimmed(Member member) => Desk.Trimmed(member);
            static string Numbered(Member member) => Desk.Numbered(member).Address;
        }
        """);

    [Fact]
    public Task A_value_stored_under_a_wider_tag_is_missed() => VerifyAsync("""
        class Copy { [PermittedPurposes("support", "marketing")] public string Email = ""; }

        [Purpose("support")]
        static class Desk { static void Fill(Member member, Copy copy) => copy.Email = member.Email; }
        """);

    [Fact]
    public Task A_value_stored_without_a_tag_is_missed() => VerifyAsync("""
        class Copy { public string Email = ""; }

        [Purpose("support")]
        static class Desk { static void Fill(Member member, Copy copy) => copy.Email = member.Email; }

        [Purpose("marketing")]
        static class Campaign { static string To(Copy copy) => copy.Email; }
        """);

    [Fact]
    public Task A_whole_object_given_to_a_serializer_is_missed() => VerifyAsync("""
        [Purpose("marketing")]
        static class Campaign { static string Export(Member member) => System.Text.Json.JsonSerializer.Serialize(member); }
        """);

    [Fact]
    public Task A_record_turned_into_text_as_an_object_is_missed() => VerifyAsync("""
        record Contact([PermittedPurposes("support")] string Email);

        [Purpose("marketing")]
        static class Campaign { static void Print(Contact contact) => Console.WriteLine(contact); }
        """);

    [Fact]
    public Task Comparing_two_records_by_value_is_missed() => VerifyAsync("""
        record Contact([PermittedPurposes("support")] string Email);

        [Purpose("marketing")]
        static class Campaign { static bool Same(Contact left, Contact right) => left == right; }
        """);

    [Fact]
    public Task An_element_of_a_tagged_type_handed_on_whole_is_missed() => VerifyAsync("""
        [PermittedPurposes("support")]
        class Address { public string City = ""; }

        [Purpose("marketing")]
        static class Campaign
        {
            static void Run(List<Address> addresses)
            {
                foreach (var address in addresses)
                {
                    Console.WriteLine(address);
                    Console.WriteLine(address.{|PUR0901:City|});
                }
            }
        }
        """);

    [Fact]
    public Task Disclosing_and_logging_are_missed() => VerifyAsync("""
        [DisclosesTo("partner")]
        static class Partner { public static void Send(string text) => Console.WriteLine(text); }

        [Purpose("support")]
        static class Desk
        {
            static void Run(Member member)
            {
                Partner.Send(member.Email);
                System.Diagnostics.Trace.WriteLine(member.Email);
            }
        }
        """);

    [Fact]
    public Task A_use_without_the_required_consent_is_missed() => VerifyAsync("""
        [Purpose("survey")]
        static class Survey { static string To(Member member) => member.Email; }
        """);
}
