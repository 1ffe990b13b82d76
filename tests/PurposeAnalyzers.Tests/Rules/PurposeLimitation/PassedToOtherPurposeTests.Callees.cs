using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>All that is called, and how.</summary>
public partial class PassedToOtherPurposeTests
{
    [Theory]
    [InlineData("{|PUR0903:Job.Static|}(m.Email);")]
    [InlineData("{|PUR0903:job.Instance|}(m.Email);")]
    [InlineData("job?{|PUR0903:.Instance|}(m.Email);")]
    [InlineData("{|PUR0903:Job.Static|}(text: m.Email);")]
    [InlineData("{|PUR0903:Job.Many|}(1, \"a\", m.Email);")]
    [InlineData("{|PUR0903:Job.Optional|}(second: m.Email);")]
    [InlineData("{|PUR0903:Job.Read|}(in mail);")]
    [InlineData("{|PUR0903:Job.Refer|}(ref mail);")]
    [InlineData("{|PUR0903:m.Email.Promote|}();")]
    [InlineData("m?{|PUR0903:.Email.Promote|}();")]
    [InlineData("{|PUR0903:Job.Generic|}(m.Email);")]
    [InlineData("{|PUR0903:Job.Generic<string>|}(m.Email);")]
    [InlineData("{|PUR0903:Job.List|}(new List<string> { m.Email });")]
    [InlineData("_ = {|PUR0903:new|} Job(m.Email);")]
    [InlineData("Job other = {|PUR0903:new|}(m.Email);")]
    [InlineData("Action<string> send = Job.Static; {|PUR0903:send|}(m.Email);")]
    [InlineData("Action<string> send = Job.Static; {|PUR0903:send.Invoke|}(m.Email);")]
    [InlineData("var send = [Purpose(\"marketing\")] (string text) => { }; {|PUR0903:send|}(m.Email);")]
    [InlineData("{|PUR0903:Send|}(m.Email); [Purpose(\"marketing\")] void Send(string text) { }")]
    [InlineData("await {|PUR0903:Job.Async|}(m.Email);")]
    public Task A_call_of_marketing_code_is_reported(string call) => CallAsync(call);

    [Theory]
    [InlineData("Job.Static(m.Name);")]
    [InlineData("job?.Instance(m.Name);")]
    [InlineData("Job.Many(m.Name, m.Id);")]
    [InlineData("m.Name.Promote();")]
    [InlineData("_ = new Job(m.Name);")]
    [InlineData("Job.List(new List<string> { m.Name });")]
    [InlineData("Job.Write(out mail);")]
    [InlineData("var send = [Purpose(\"marketing\")] (string text) => { }; send(m.Name);")]
    [InlineData("Action<string> send = Job.Static; send = text => { }; send(m.Email);")]
    [InlineData("Action<string> send = Job.Static; send(m.Name);")]
    [InlineData("mail = m.Email; mail = m.Name; Job.Static(mail);")]
    public Task A_call_with_what_it_may_have_is_silent(string call) => CallAsync(call);

    [Theory]
    [InlineData("{|PUR0903:Campaign.Ask|}(() => m.Email);")]
    [InlineData("{|PUR0903:Campaign.Ask|}(() => { return m.Email; });")]
    [InlineData("{|PUR0903:Campaign.Ask|}(() => mail);")]
    [InlineData("{|PUR0903:Campaign.Run|}(() => Keep(mail));")]
    [InlineData("Func<string> ask = () => m.Email; {|PUR0903:Campaign.Ask|}(ask);")]
    [InlineData("{|PUR0903:Campaign.Ask|}(Local); string Local() => m.Email;")]
    [InlineData("{|PUR0903:Campaign.Ask|}(new Mails(m).First);")]
    [InlineData("{|PUR0903:Campaign.Ask|}(delegate { return m.Email; });")]
    public Task A_delegate_that_captures_or_returns_it_is_reported(string call) => DelegateAsync(call);

    [Theory]
    [InlineData("Campaign.Ask(() => m.Name);")]
    [InlineData("Campaign.Ask(() => m.Email.Length.ToString());")]
    [InlineData("Campaign.Run(() => Keep(\"a\"));")]
    [InlineData("Func<string> ask = () => m.Email; ask = () => m.Name; Campaign.Ask(ask);")]
    [InlineData("Func<string> ask = () => m.Email; Campaign.Send(ask().Length);")]
    [InlineData("Campaign.Ask(Local); string Local() => m.Name;")]
    public Task A_delegate_without_it_is_silent(string call) => DelegateAsync(call);

    [Fact]
    public Task A_contract_that_serves_marketing_is_reported_whoever_implements_it() => FlowSample.VerifyAsync("""
        interface ISender { [Purpose("marketing")] void Send(string text); }
        abstract class Base { [Purpose("marketing")] internal abstract void Send(string text); }
        class Desk
        {
            void Run(ISender sender, Base other, Derived derived, Member m)
            {
                {|PUR0903:sender.Send|}(m.Email);
                {|PUR0903:other.Send|}(m.Email);
                {|PUR0903:derived.Send|}(m.Email);
                sender.Send(m.Name);
            }
        }
        class Derived : Base { internal override void Send(string text) { } }
        """);

    [Fact]
    public Task An_implementation_that_serves_marketing_is_reported_at_the_contracts_call() => FlowSample.VerifyAsync("""
        interface ISender { void Send(string text); }
        [Purpose("marketing")] class Sender : ISender { public void Send(string text) { } }
        class Desk { void Run(ISender sender, Member m) { {|PUR0903:sender.Send|}(m.Email); sender.Send(m.Name); } }
        """);

    [Fact]
    public Task A_setter_whose_value_has_a_tag_is_checked_inside() => FlowSample.VerifyAsync("""
        class Desk
        {
            [PermittedPurposes("support")] internal string Mail { set => {|PUR0903:Campaign.Send|}(value); }
            [PermittedPurposes("support")] internal string Quiet { set => Campaign.Send(value.Length); }
            void Run(Member m)
            {
                Mail = m.Email;
                Quiet = m.Email;
            }
        }
        """);

    [Fact]
    public Task An_auto_property_of_marketing_code_has_no_code_and_is_a_place_to_store() => FlowSample.VerifyAsync("""
        [Purpose("marketing")] class Job { [PermittedPurposes("marketing")] internal string Target { get; set; } = ""; }
        class Desk { void Run(Job job, Member m) { {|PUR0904:job.Target|} = m.Email; job.Target = m.Name; } }
        """);

    [Fact]
    public Task Each_argument_is_a_finding_of_its_own() => FlowSample.VerifyAsync("""
        class Person { [PermittedPurposes("support")] public string Phone = ""; }
        class Desk
        {
            void Run(Member m, Person p)
            {
                {|PUR0903:{|PUR0903:Campaign.SendBoth|}|}(m.Email, p.Phone);
                {|PUR0903:Campaign.SendBoth|}(m.Email, m.Name);
                {|PUR0903:Campaign.SendBoth|}("", p.Phone);
            }
        }
        """);

    [Fact]
    public async Task Several_data_in_one_argument_are_one_finding_that_names_them()
    {
        var finding = await FlowSample.SingleAsync("PUR0903", """
            class Person { [PermittedPurposes("support")] public string Phone = ""; }
            class Desk { void Run(Member m, Person p) => {|PUR0903:Campaign.Send|}($"{m.Email} {m.Name} {p.Phone}"); }
            """);
        Assert.Equal("'Person.Phone', 'Member.Email' are permitted for 'support', but passed to 'Campaign.Send', which serves 'marketing'", finding.Message());
        Assert.Equal("F:Person.Phone P:Member.Email", finding.Properties["data"]);
    }

    [Fact]
    public async Task Marked_code_of_another_assembly_is_reported_and_unmarked_code_there_is_silent()
    {
        var test = FlowSample.Test("class Desk { void Run(Member m) { {|PUR0903:Ads.Send|}(m.Email); Plain.Send(m.Email); } }");
        test.TestState.AdditionalProjects["Marketing"].Sources.Add("""
            [PurposeAnalyzers.Annotations.Purpose("marketing")] public static class Ads { public static void Send(string text) { } }
            public static class Plain { public static void Send(string text) { } }
            """);
        test.TestState.AdditionalProjectReferences.Add("Marketing");
        await test.RunAsync();
    }

    [Fact]
    public async Task An_assembly_that_knows_no_annotations_is_silent()
    {
        var test = FlowSample.Test("class Desk { void Run(Member m) => Ads.Send(m.Email); }");
        test.TestState.AdditionalProjects["Marketing"].ReferenceAssemblies = ReferenceAssemblies.Framework;
        test.TestState.AdditionalProjects["Marketing"].Sources.Add("public static class Ads { public static void Send(string text) { } }");
        test.TestState.AdditionalProjectReferences.Add("Marketing");
        await test.RunAsync();
    }

    [Fact]
    public Task Library_code_that_the_policy_binds_is_reported() => FlowSample.VerifyWithPolicyAsync(
        """
        class Desk
        {
            void Run(System.Net.Mail.SmtpClient client, Member m)
            {
                {|PUR0303:{|PUR0903:client.Send|}|}("desk", "reader", "", m.Email);
                {|PUR0303:client.Send|}("desk", "reader", "", m.Name);
            }
        }
        """,
        """<Bindings><Code Scope="T:System.Net.Mail.SmtpClient" Purposes="marketing"/></Bindings>""");

    private static Task CallAsync(string call) => FlowSample.VerifyAsync($$"""
        class Desk
        {
            async Task Run(Member m, Job? job)
            {
                var mail = m.Email;
                {{call}}
                await Task.Yield();
            }
        }
        [Purpose("marketing")] class Job
        {
            internal Job(string text) { }
            internal static void Static(string text) { }
            internal void Instance(string text) { }
            internal static void Many(params object[] all) { }
            internal static void Optional(int first = 0, string second = "") { }
            internal static void Read(in string text) { }
            internal static void Refer(ref string text) { }
            internal static void Write(out string text) => text = "";
            internal static void Generic<T>(T value) { }
            internal static void List(List<string> all) { }
            internal static Task Async(string text) => Task.CompletedTask;
        }
        [Purpose("marketing")] static class Promotion { internal static void Promote(this string text) { } }
        """);

    private static Task DelegateAsync(string call) => FlowSample.VerifyAsync($$"""
        class Desk
        {
            void Run(Member m)
            {
                var mail = m.Email;
                {{call}}
            }
            static void Keep(string text) { }
            private class Mails(Member m) { internal string First() => m.Email; }
        }
        """);

    [Fact]
    public Task Libraries_do_not_serve_what_the_assembly_declares_and_are_allowed() => Verify.VerifyAnalyzerAsync("""
        using PurposeAnalyzers.Annotations;

        [assembly: Purpose("marketing")]

        class Member { [PermittedPurposes("support")] public string Email = ""; }

        [Purpose("support")]
        static class Desk { public static string To(Member m) => m.Email.Replace("a", m.Email.Trim()); }
        """);
}
