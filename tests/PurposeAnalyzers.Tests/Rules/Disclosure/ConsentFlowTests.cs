using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.Disclosure;

/// <summary>PUR0302 for data that is passed to code which needs consent, and what the finding says.</summary>
public class ConsentFlowTests
{
    [Theory]
    [InlineData("{|PUR0302:Campaign.Send|}(m.Email);")]
    [InlineData("if (m.Accepts) Campaign.Send(m.Email);")]
    [InlineData("if (other.Accepts) {|PUR0302:Campaign.Send|}(m.Email);")]
    [InlineData("var mail = m.Email; if (m.Accepts) Campaign.Send(mail.Trim());")]
    [InlineData("var mail = m.Email; {|PUR0302:Campaign.Send|}(mail);")]
    [InlineData("var mail = m.Accepts ? m.Email : null; Campaign.Send(mail);")]
    [InlineData("var mail = m.Accepts ? m.Email : other.Email; {|PUR0302:Campaign.Send|}(mail);")]
    [InlineData("Campaign.Send(members.Where(x => x.Accepts).Select(x => x.Email).ToList());")]
    [InlineData("{|PUR0302:Campaign.Send|}(members.Select(x => x.Email));")]
    [InlineData("foreach (var x in members.Where(x => x.Accepts)) Campaign.Send(x.Email);")]
    [InlineData("if (m.Accepts) Forward(m.Email); {|PUR0302:Forward|}(m.Email);")]
    [InlineData("Campaign.Send(m.Id); Campaign.Send(m);")]
    [InlineData("ForwardIf(m, m.Email);")]
    [InlineData("if (m.AcceptsEmail) {|PUR0302:Campaign.Send|}(m.Email);")]
    public Task Data_is_passed_after_a_check_or_read_after_one(string body) => ConsentSample.VerifyAsync($$"""
        [Purpose("support")]
        public class Desk
        {
            public void Run(Member m, Member other, List<Member> members)
            {
                {{body}}
            }

            private static void Forward(string text) => Campaign.Send(text);
            private static void ForwardIf(Member x, string text) { if (x.Accepts) Campaign.Send(text); }
        }
        """);

    [Fact]
    public Task Code_of_the_same_purpose_is_told_once_where_it_reads() => ConsentSample.VerifyAsync("""
        [Purpose("marketing")]
        public class Desk { public void Run(Member m) => Campaign.Send(m.{|PUR0302:Email|}); }
        """);

    [Fact]
    public async Task A_read_says_what_needs_consent_and_what_the_code_serves()
    {
        var finding = await FlowSample.SingleAsync("PUR0302", ConsentSample.Test("""
            [Purpose("marketing")] internal class Mailing { public string To(Member m) => m.{|PUR0302:Email|}; }
            """));
        Assert.Equal("'Member.Email' is permitted for 'marketing' only with consent, but this code serves 'marketing' without a check", finding.Message());
        Assert.Equal("'Member.Email' の 'marketing' での利用は、同意がある場合に限り許可されていますが、このコードは確認せずに 'marketing' を目的として利用しています", finding.JapaneseMessage());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal("P:Member.Email", finding.Properties["data"]);
        Assert.Equal("marketing", finding.Properties["purposes"]);
        finding.AssertWay("ConsentRequired");
    }

    [Fact]
    public async Task A_call_says_what_it_leads_to_without_a_check()
    {
        var finding = await FlowSample.SingleAsync("PUR0302", ConsentSample.Test("""
            internal static class Letters
            {
                public static string? To(Member m) => m.Accepts ? m.Email : Always(m);
                private static string Always(Member m) => m.Email;
            }

            [Purpose("marketing.email")] internal class Mailing { public string? To(Member m) => Letters.{|PUR0302:To|}(m); }
            """));
        Assert.Equal("'Letters.To' uses personal data: 'Member.Email' is permitted for 'marketing' only with consent, but this code serves 'marketing.email' without a check", finding.Message());
        Assert.Equal("M:Letters.To(Member) M:Letters.Always(Member)", finding.Properties["path"]);
    }

    [Fact]
    public async Task A_pass_says_to_which_code()
    {
        var finding = await FlowSample.SingleAsync("PUR0302", ConsentSample.Test("""
            [Purpose("support")] public class Desk { public void Run(Member m) => {|PUR0302:Campaign.Send|}(m.Email); }
            """));
        Assert.Equal("'Member.Email' is permitted for 'marketing' only with consent, but passed without a check to 'Campaign.Send', which serves 'marketing'", finding.Message());
        Assert.Equal("'Member.Email' の 'marketing' での利用は、同意がある場合に限り許可されていますが、'marketing' を目的とする 'Campaign.Send' に確認なしで渡されています", finding.JapaneseMessage());
    }

    [Fact]
    public Task The_policy_and_bindings_say_so_too() => VerifyWithPolicyAsync("""
        using PurposeAnalyzers.Annotations;
        namespace Contoso
        {
            public static class Vendor { public static bool Asked(object who) => true; public static bool Has(object who, string what) => true; }

            public class Member { [DataCategory("contact")] public string Email { get; set; } = ""; }

            [Purpose("marketing.email")]
            public class Mailing
            {
                public void Run(Member m)
                {
                    if (Vendor.Asked(m)) { Use(m.Email); }
                    if (Vendor.Has(m, "marketing")) { Use(m.Email); }
                    if (Vendor.Has(m, "service")) { Use(m.{|PUR0302:Email|}); }
                }

                private static void Use(string s) { }
            }
        }
        """, """
        <Categories><Category Id="contact" Purposes="service" ConsentRequired="marketing.email"/></Categories>
        <Bindings>
          <ConsentCheck Member="M:Contoso.Vendor.Asked(System.Object)" Purposes="marketing.email"/>
          <ConsentCheck Member="M:Contoso.Vendor.Has(System.Object,System.String)"/>
        </Bindings>
        """);

    [Fact]
    public Task Logs_need_the_consent_that_their_purpose_needs() => VerifyWithPolicyAsync("""
        using PurposeAnalyzers.Annotations;
        public class Member
        {
            [DataCategory("contact")] public string Email { get; set; } = "";
            [ConsentCheck("service")] public bool Accepts { get; set; }
        }

        [Purpose("marketing")]
        public class Desk
        {
            public void Run(Member m)
            {
                if (m.Accepts) { System.Diagnostics.Trace.WriteLine(m.Email); }
                {|PUR0302:System.Diagnostics.Trace.WriteLine|}(m.Email);
            }
        }
        """, """
        <Categories><Category Id="contact" Purposes="marketing" ConsentRequired="service"/></Categories>
        <Logging Purpose="service"/>
        """);

    [Fact]
    public Task Of_several_candidates_one_without_consent_is_enough() => ConsentSample.VerifyAsync("""
        [assembly: Purpose("marketing", "survey")]
        internal class Both
        {
            public string None(Member m) => m.{|PUR0302:Email|};
            public string? Marketing(Member m) => m.Accepts ? m.{|PUR0203:Email|} : null;
        }
        """);

    [Fact]
    public Task Other_reasons_come_first() => ConsentSample.VerifyAsync("""
        [Purpose("marketing", "survey")] public class Both { public void Run(Member m) { _ = m.{|PUR0901:Email|}; } }
        [Purpose("survey")] public class Survey { public void Run(Member m) { if (m.Accepts) _ = m.{|PUR0901:Email|}; } }
        public class Unmarked { public void Run(Member m) { _ = m.{|PUR0202:Email|}; } }
        [PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")]
        [Purpose("marketing")] public class Lifted { public void Run(Member m) { _ = m.Email; } }
        [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member))]
        [Purpose("marketing")] public class Export { public string Run(Member m) => m.Email; }
        """);

    [Fact]
    public Task Without_any_check_every_use_is_reported() => ConsentSampleWithout("""
        using PurposeAnalyzers.Annotations;
        public class Member { [PermittedPurposes("support", ConsentRequired = new[] { "marketing" })] public string Email { get; set; } = ""; public bool Accepts { get; set; } }
        [Purpose("marketing")] internal class Mailing { public string? Run(Member m) => m.Accepts ? m.{|PUR0302:Email|} : null; }
        """);

    private static Task ConsentSampleWithout(string source)
    {
        var test = new Verify.Test();
        test.TestState.Sources.Add(source);
        return test.RunAsync();
    }

    private static Task VerifyWithPolicyAsync(string source, string sections)
    {
        var test = new Verify.Test();
        test.TestState.Sources.Add(source);
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", Policy(sections)));
        return test.RunAsync();
    }

    private static string Policy(string sections) => $"""
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-10-01">
          <Purposes><Purpose Id="service"/><Purpose Id="marketing"/><Purpose Id="marketing.email"/></Purposes>
          {sections}
        </PrivacyPolicy>
        """;
}
