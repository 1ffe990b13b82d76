using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>Code in between: the finding stands where the value that is known goes in.</summary>
public partial class PassedToOtherPurposeTests
{
    [Fact]
    public async Task A_chain_of_callees_is_reported_at_the_first_call_with_every_step()
    {
        var finding = await FlowSample.SingleAsync("PUR0903", """
            class Desk
            {
                void Run(Member m)
                {
                    var mail = m.Email;
                    {|PUR0903:Outer|}(mail);
                }
                static void Outer(string text)
                {
                    Inner(1, text);
                }
                static void Inner(int count, string value)
                {
                    Campaign.Send(value);
                }
            }
            """);
        Assert.Equal("'Member.Email' is permitted for 'support', but passed to 'Campaign.Send', which serves 'marketing'", finding.Message());
        finding.AssertWay(EmailTag, "var mail = m.Email;", "Inner(1, text);", "Campaign.Send(value);");
        Assert.Equal("M:Desk.Outer(System.String) M:Desk.Inner(System.Int32,System.String) M:Campaign.Send(System.Object)", finding.Properties["path"]);
    }

    [Theory]
    [InlineData("{|PUR0903:Both|}(m.Email, m.Name);", "static void Both(string first, string second) { Campaign.Send(first); Campaign.Send(second); }")]
    [InlineData("{|PUR0903:First|}(m.Email, m.Name);", "static void First(string first, string second) => Campaign.Send(first);")]
    [InlineData("{|PUR0903:Down|}(m.Email, 3);", "static void Down(string text, int n) { if (n == 0) { Campaign.Send(text); } else { Down(text, n - 1); } }")]
    [InlineData("{|PUR0903:Even|}(m.Email, 3);", "static void Even(string s, int n) => Odd(s, n - 1); static void Odd(string s, int n) { if (n > 0) { Even(s, n - 1); } else { Campaign.Send(s); } }")]
    [InlineData("{|PUR0903:Any|}(m.Email);", "static void Any<T>(T value) => Campaign.Send(value);")]
    [InlineData("{|PUR0903:Each|}(new[] { m.Email });", "static void Each(string[] all) { foreach (var one in all) { Campaign.Send(one); } }")]
    [InlineData("{|PUR0903:Ask|}(() => m.Email);", "static void Ask(Func<string> get) => Campaign.Send(get());")]
    [InlineData("{|PUR0903:m.Email.Forward|}();", "", "static class Text { internal static void Forward(this string text) => Campaign.Send(text); }")]
    [InlineData("{|PUR0903:new|} Job(m.Email).ToString();", "", "class Job { internal Job(string text) => Campaign.Send(text); }")]
    [InlineData("{|PUR0903:Local|}(m.Email); void Local(string text) => Campaign.Send(text);", "")]
    [InlineData("var send = (string text) => Campaign.Send(text); {|PUR0903:send|}(m.Email);", "")]
    [InlineData("{|PUR0903:Campaign.Send|}(Same(m.Email));", "static string Same(string text) => text;")]
    [InlineData("{|PUR0903:Campaign.Send|}(Of(m));", "static string Of(Member m) => m.Email;")]
    [InlineData("{|PUR0903:Campaign.Send|}(Mail);", "string Mail => new Member().Email;")]
    [InlineData("Get(m, out var mail); {|PUR0903:Campaign.Send|}(mail);", "static void Get(Member m, out string mail) => mail = m.Email;")]
    [InlineData("Fill(m, all); {|PUR0903:Campaign.Send|}(all);", "private readonly List<string> all = new(); static void Fill(Member m, List<string> all) => all.Add(m.Email);")]
    public Task A_helper_that_passes_its_parameter_on_is_reported_where_the_value_goes_in(string call, string helper, string more = "") => HelperAsync(call, helper, more);

    [Theory]
    [InlineData("First(m.Name, m.Email);", "static void First(string first, string second) => Campaign.Send(first);")]
    [InlineData("Count(m.Email);", "static void Count(string text) => Campaign.Send(text.Length);")]
    [InlineData("Other(m.Email);", "static void Other(string text) { text = \"\"; Campaign.Send(text); }")]
    [InlineData("Down(m.Name, 3);", "static void Down(string text, int n) { if (n == 0) { Campaign.Send(text); } else { Down(text, n - 1); } }")]
    [InlineData("Any(m.Name);", "static void Any<T>(T value) => Campaign.Send(value);")]
    [InlineData("Campaign.Send(Same(m.Name)); Same(m.Email);", "static string Same(string text) => text;")]
    [InlineData("Campaign.Send(Second(m.Email, m.Name));", "static string Second(string first, string second) => second;")]
    [InlineData("Campaign.Send(Pick(m.Email));", "static string Pick(string text) => text == \"\" ? \"empty\" : \"full\";")]
    [InlineData("Forward(m.Email);", "static void Forward([PermittedPurposes(\"support\")] string text) => {|PUR0903:Campaign.Send|}(text);")]
    [InlineData("Run2(m);", "static void Run2(Member m) => {|PUR0903:Campaign.Send|}(m.Email);")]
    [InlineData("Masked(m.Email);", "static void Masked(string text) => Campaign.Send(Mask(text)); [Anonymizes] static string Mask(string text) => text[..1];")]
    public Task A_helper_that_does_not_pass_it_on_is_silent_at_its_call(string call, string helper, string more = "") => HelperAsync(call, helper, more);

    [Fact]
    public Task A_private_member_is_known_by_what_is_written_to_it_and_reported() => FlowSample.VerifyAsync("""
        class Desk(Member m)
        {
            private string mail = "";
            private string Name { get; set; } = "";
            void Fill() { mail = m.Email; Name = m.Name; }
            void Run() { {|PUR0903:Campaign.Send|}(mail); Campaign.Send(Name); }
        }
        """);

    [Fact]
    public Task A_tagged_result_is_known_by_its_tag() => FlowSample.VerifyAsync("""
        class Desk
        {
            [return: PermittedPurposes("support")] static string Tagged() => "";
            [return: PermittedPurposes("support", "marketing")] static string Wide() => "";
            void Run() { {|PUR0903:Campaign.Send|}(Tagged()); Campaign.Send(Wide()); }
        }
        """);

    [Fact]
    public Task Data_of_a_policy_binding_or_a_tagged_parameter_or_type_is_reported() => FlowSample.VerifyWithPolicyAsync(
        """
        [PermittedPurposes("support")] struct Phone { }
        class Desk
        {
            void Run([PermittedPurposes("support")] string text, Phone phone)
            {
                {|PUR0903:Campaign.Send|}(Environment.UserName);
                {|PUR0903:Campaign.Send|}(text);
                {|PUR0903:Campaign.Send|}(phone);
                Campaign.Send(Environment.MachineName);
            }
        }
        """,
        """<Bindings><Data Member="P:System.Environment.UserName" Purposes="support"/></Bindings>""");

    [Fact]
    public async Task Generated_code_is_silent_but_followed()
    {
        var test = FlowSample.Test("class Desk { void Run(Member m) => {|PUR0903:Generated.Forward|}(m.Email); }");
        test.TestState.Sources.Add(("/0/Generated.g.cs", """
            static class Generated
            {
                internal static void Forward(string text) => Campaign.Send(text);
                internal static void Run(Member m) => Campaign.Send(m.Email);
            }
            """));
        await test.RunAsync();
    }

    private static Task HelperAsync(string call, string helper, string more) => FlowSample.VerifyAsync($$"""
        class Desk
        {
            void Run(Member m)
            {
                {{call}}
            }
            {{helper}}
        }
        {{more}}
        """);
}
