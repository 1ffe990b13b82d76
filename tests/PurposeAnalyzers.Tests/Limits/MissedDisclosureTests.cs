namespace PurposeAnalyzers.Tests.Limits;

/// <summary>Disclosures that nobody sees.</summary>
public sealed class MissedDisclosureTests : LimitTests
{
    private const string Partner = """
        [DisclosesTo("partner")]
        static class Partner
        {
            public static void Send(object value) { }
            public static void Ask(Func<object> question) { }
        }

        """;

    [Fact]
    public Task What_is_written_to_a_stream_that_leads_outside_is_missed() => VerifyAsync("""
        [Purpose("support")]
        static class Desk
        {
            static void Run(System.Net.Sockets.TcpClient client, Member member)
            {
                using var writer = new System.IO.StreamWriter(client.GetStream());
                writer.Write(member.Email);
            }
        }
        """);

    [Fact]
    public Task What_a_recipients_own_code_fetches_and_hands_over_as_a_file_is_missed() => VerifyAsync("""
        [Purpose("support")]
        [DisclosesTo("partner")]
        static class PartnerExport
        {
            static void Run(List<Member> members) => System.IO.File.WriteAllLines("partner.csv", members.Select(member => member.Email));
        }
        """);

    [Fact]
    public Task A_whole_object_that_a_method_group_gets_as_an_object_is_missed() => VerifyAsync(Partner + """
        [Purpose("support")]
        static class Desk { static void Run(List<Member> members) => members.ForEach(Partner.Send); }
        """);

    [Fact]
    public Task A_whole_object_that_a_delegate_returns_is_missed() => VerifyAsync(Partner + """
        [Purpose("support")]
        static class Desk { static void Run(Member member) => Partner.Ask(() => member); }
        """);
}
