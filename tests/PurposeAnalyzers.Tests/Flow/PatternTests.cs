namespace PurposeAnalyzers.Tests.Flow;

/// <summary>How personal data flows in real applications, most frequent first. Patterns 1 to 20: declaring, copying, asking.</summary>
public partial class PatternTests
{
    private const string Dto = """
        public class Dto
        {
            public string? Name { get; set; }
            public string? Text { get; set; }
            public int Number { get; set; }
            [PermittedPurposes("support")] public string? Tagged { get; set; }
            [PermittedPurposes("support", "marketing")] public string? Wide { get; set; }
        }
        """;

    [Fact]
    public Task Pattern_1_and_2_Declaring_data_and_writing_literals_is_silent() => RunAsync("""
        var member = new Member { Email = "a@example.org", Name = "Ann", Id = 3 };
        member.Email = "";
        member.Card = Guid.NewGuid().ToString();
        """);

    [Fact]
    public Task Pattern_3_A_tagged_parameter_is_data_and_reported_and_an_untagged_one_is_what_comes_in() => FlowSample.VerifyAsync("""
        public class Desk
        {
            public void Tagged([PermittedPurposes("support")] string email, string ip) { {|PUR0903:Campaign.Send|}(email); Campaign.Send(ip); }
            public void Untagged(string email) => Campaign.Send(email);
        }
        """);

    [Fact]
    public Task Pattern_4_A_copy_in_an_initializer_is_reported_by_the_targets_tag() => RunAsync("""
        _ = {|PUR0905:new|} Dto { Name = m.Email };
        _ = {|PUR0904:new|} Dto { Wide = m.Email };
        _ = new Dto { Tagged = m.Email, Wide = m.Name, Number = m.Id };
        """);

    [Fact]
    public Task Pattern_5_An_argument_of_own_code_is_followed_into_it_and_reported() => FlowSample.VerifyAsync("""
        class Desk
        {
            void Run(Member m, Dto dto)
            {
                Answer(m.Email);
                {|PUR0903:Announce|}(m.Email, [m.Name]);
                {|PUR0905:Keep|}(dto, m.Email);
            }
            static void Answer(string address) { }
            static void Announce(string address, string[] names) => Campaign.Send(address + string.Join(", ", names));
            static void Keep(Dto dto, string text) => dto.Text = text;
        }
        """, Dto);

    [Fact]
    public Task Pattern_6_and_7_Setting_a_member_is_reported_by_both_tags() => RunAsync("""
        m.Email = dto.Text ?? "";
        other.Email = m.Email;
        dto.Tagged = m.Email;
        {|PUR0904:dto.Wide|} = m.Email;
        {|PUR0905:dto.Text|} = m.Email;
        {|PUR0904:m.Name|} = m.Email;
        """);

    [Fact]
    public Task Pattern_8_Only_the_last_step_of_a_navigation_counts() => FlowSample.VerifyAsync("""
        class Order { public Member? Owner { get; set; } public int Number { get; set; } }
        class Desk
        {
            void Run(Order o, Dto dto)
            {
                Campaign.Send(o.Owner?.Id);
                Campaign.Send(o.Owner!.Name);
                {|PUR0903:Campaign.Send|}(o.Owner.Email);
                {|PUR0905:dto.Text|} = o.Owner?.Email;
            }
        }
        """, Dto);

    [Fact]
    public Task Pattern_9_A_recipient_of_mail_for_the_permitted_purpose_is_silent() => FlowSample.VerifyAsync("""
        [Purpose("support")] interface IMailer { void Send(string to, string subject, string body); }
        class Desk
        {
            void Run(IMailer mailer, Member m) => mailer.Send(m.Email, "Your question", $"Dear {m.Name}");
            void Advertise(INewsletter newsletter, Member m) => {|PUR0903:newsletter.Send|}(m.Email, "Offers", "");
        }
        [Purpose("marketing")] interface INewsletter { void Send(string to, string subject, string body); }
        """);

    [Fact]
    public Task Pattern_10_A_projection_of_a_query_is_reported() => RunAsync("""
        var rows = query.Where(x => x.Email != "").Select(x => {|PUR0905:new|} Dto { Name = x.Email, Number = x.Id });
        var pairs = query.Select(x => new { x.Email, x.Id });
        Campaign.Send(pairs.First().Id);
        {|PUR0903:Campaign.Send|}(pairs.First().Email);
        """);

    [Theory]
    [InlineData("var e = m.Email ?? other?.Email;")]
    [InlineData("var e = condition ? m.Email : \"\";")]
    [InlineData("var e = m!.Email!;")]
    [InlineData("var e = (object)m.Email;")]
    [InlineData("object? e = null; if (condition) { e = m.Email; }")]
    [InlineData("var e = await Task.FromResult(m.Email);")]
    [InlineData("var e = condition switch { true => m.Email, _ => null };")]
    [InlineData("string e; try { e = m.Email; } finally { Campaign.Send(1); }")]
    public Task Pattern_11_A_local_carries_it_and_its_use_is_reported(string local) => RunAsync(local + " {|PUR0903:Campaign.Send|}(e);");

    [Fact]
    public Task Pattern_12_A_response_model_that_copies_in_its_constructor_is_reported() => FlowSample.VerifyAsync("""
        public class Response
        {
            public string Email { get; }
            public int Id { get; }
            [PermittedPurposes("support")] public string Tagged { get; }
            public Response(Member m) { {|PUR0905:Email|} = m.Email; Tagged = m.Email; Id = m.Id; }
        }
        """);

    [Fact]
    public Task Pattern_13_A_constructor_argument_is_reported_where_the_constructor_stores_it() => FlowSample.VerifyAsync("""
        public record Arrived(int Id, string Name);
        public record Kept(int Id, [PermittedPurposes("support")] string Name);
        public class Classic { public string Name { get; } public Classic(int id, string name) => Name = name; }
        public class Counting { public int Length { get; } public Counting(string name) => Length = name.Length; }
        class Desk
        {
            void Run(Member m)
            {
                _ = {|PUR0905:new|} Arrived(m.Id, m.Email);
                _ = {|PUR0905:new|} Classic(m.Id, m.Email);
                _ = new Kept(m.Id, m.Email);
                _ = new Counting(m.Email);
            }
        }
        """);

    [Fact]
    public Task Pattern_14_to_16_Comparing_asking_for_null_and_nameof_is_silent() => RunAsync("""
        Campaign.Send(m.Email.Equals(other.Email));
        Campaign.Send(m.Email == other.Email ? 1 : 2);
        Campaign.Send(m.Email is null);
        Campaign.Send(nameof(m.Email));
        dto.Text = m.Email != null ? "known" : nameof(Member.Email);
        """);

    [Fact]
    public Task Pattern_17_A_logged_value_is_reported() => RunAsync("""
        {|PUR0401:Console.WriteLine|}("{0} ok", m.Email);
        Console.WriteLine("{0} ok", m.Id);
        """);

    [Fact]
    public Task Pattern_18_and_19_Asking_for_emptiness_or_contents_is_silent() => RunAsync("""
        Campaign.Send(!string.IsNullOrWhiteSpace(m.Email));
        Campaign.Send(m.Email.Contains(".org") || m.Email.StartsWith("a") || m.Email.EndsWith("z"));
        Campaign.Send(m.Email.IndexOf('@') + m.Email.LastIndexOf('.'));
        """);

    [Fact]
    public Task Pattern_20_Looking_up_by_a_key_is_silent() => RunAsync("""
        var found = members.First(x => x.Email == m.Email);
        Campaign.Send(found.Id);
        Campaign.Send(members.Count(x => x.Email == m.Email));
        Campaign.Send(query.Any(x => x.Email == m.Email));
        Campaign.Send(members.Find(x => x.Email == m.Email)!.Name);
        {|PUR0903:Campaign.Send|}(found.Email);
        """);

    private static Task RunAsync(string statements) => FlowSample.VerifyAsync($$"""
        class Desk
        {
            [Anonymizes] static string Mask(string text) => text[..1];
            async Task Run(Member m, Member other, List<Member> members, IQueryable<Member> query, Dto dto, bool condition)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """, Dto);
}
