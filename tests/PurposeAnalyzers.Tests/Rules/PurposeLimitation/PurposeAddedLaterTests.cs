using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Flow;
using PurposeAnalyzers.Tests.Policy;
using static PurposeAnalyzers.Tests.Policy.PublishedVersions;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>PUR0906: a use that the policy permits now, of data that may have been collected before it did (DESIGN 4, 5.1, 5.6).</summary>
public partial class PurposeAddedLaterTests
{
    private const string Contact = """
        public class Contact
        {
            [DataCategory("contact")] public string Email { get; set; } = "";
            [DataCategory("contact", CollectedSince = "2026-04-01")] public string Phone { get; set; } = "";
            [PermittedPurposes("support", "news")] public string Name { get; set; } = "";
            [PermittedPurposes("support", "news", CollectedSince = "2026-05-01")] public string Nick { get; set; } = "";
            [PermittedPurposes("support")] public string Street { get; set; } = "";
        }
        """;

    /// <summary>Since 2026, version 2 permits news for contact data.</summary>
    private static readonly (string Path, string Text)[] Policies = Of(
        Version("support", "<Category Id='contact' Purposes='support'/>"),
        Version("support news ads", "<Category Id='contact' Purposes='support news'/>").Replace("Id=\"news\"", "Id=\"news\" Article=\"2\"", StringComparison.Ordinal));

    [Fact]
    public Task Only_data_collected_since_may_be_used_for_a_purpose_that_was_added() => VerifyAsync("""
        [Purpose("news")]
        class Newsletter
        {
            string Older(Contact c) => c.{|PUR0906:Email|} + c.{|PUR0906:Name|};
            string Newer(Contact c) => c.Phone + c.Nick;
            string Never(Contact c) => c.{|PUR0901:Street|};
            bool NoUse(Contact c) => c.Email == "" || c.Email is null || nameof(c.Email) == "";
            void Write(Contact c) => c.Email = "";
        }

        [Purpose("support")]
        class Desk { string Always(Contact c) => c.Email + c.Name + c.Phone + c.Nick + c.Street; }
        """);

    [Fact]
    public async Task The_message_names_the_version_that_added_the_purpose_and_since_when_the_data_is_collected()
    {
        var finding = await SingleAsync("""[Purpose("news")] class Newsletter { string To(Contact c) => c.{|PUR0906:Email|}; }""");
        Assert.Equal(
            "'Contact.Email' has been collected since 2024-04-01, before version '2' permitted 'news' (article 2), but this code serves 'news'", finding.Message());
        Assert.Equal(
            "'Contact.Email' は 2024-04-01 から収集されており、'news'(第2条) が許可されたのは後のバージョン '2' からですが、このコードの目的は 'news' です", finding.JapaneseMessage());
        finding.AssertWay("[DataCategory(\"contact\")] public string Email");
        Assert.Equal(
            ["2", "M:Newsletter.To(Contact)", "2024-04-01", "P:Contact.Email", "PUR0906|M:Newsletter.To(Contact)|P:Contact.Email|0", "", "news support", "news", "support", "2"],
            finding.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => string.Join(" ", p.Value!.Split(' ').Order(StringComparer.Ordinal))));
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
    }

    [Fact]
    public async Task Several_data_of_one_age_are_one_finding()
    {
        var finding = await SingleAsync("""
            [Purpose("news")] class Newsletter { string To(Both b) => $"{ {|PUR0906:b|} }"; }
            record Both([DataCategory("contact")] string Mail, [DataCategory("contact")] string Fax, [PermittedPurposes("news", CollectedSince = "2025-01-01")] string Nick);
            """);
        Assert.Equal(
            "'Both.Fax', 'Both.Mail' have been collected since 2024-04-01, before version '2' permitted 'news' (article 2) (and 1 more, under other tags), but this code serves 'news'",
            finding.Message());
    }

    [Fact]
    public async Task A_call_of_code_without_a_purpose_is_reported_with_the_way_to_the_read()
    {
        var finding = await SingleAsync("""
            static class Salutation
            {
                internal static string Of(Contact c) => "Dear " + Name(c);
                private static string Name(Contact c) => c.Name;
            }
            [Purpose("news")]
            class Newsletter
            {
                string Open(Contact c) => Salutation.{|PUR0906:Of|}(c);
            }
            """);
        Assert.Equal(
            "'Salutation.Of' uses personal data: 'Contact.Name' has been collected since 2024-04-01, before version '2' permitted 'news' (article 2), but this code serves 'news'",
            finding.Message());
        finding.AssertWay("public string Name", "\"Dear \" + Name(c)", "=> c.Name");
        Assert.Equal("M:Salutation.Of(Contact) M:Salutation.Name(Contact)", finding.Properties["path"]);
    }

    [Fact]
    public Task A_use_that_no_version_permits_is_the_stronger_finding() => VerifyAsync("""
        [Purpose("news", "ads")]
        class Campaign
        {
            string Both(Contact c) => c.{|PUR0901:Email|};
            string One(Contact c) => c.{|PUR0901:Phone|};
        }
        [Purpose("news", "support")] class Desk { string To(Contact c) => c.{|PUR0906:Email|}; }
        """);

    [Fact]
    public Task All_forms_of_code_are_looked_at() => VerifyAsync("""
        [Purpose("news")]
        partial class Newsletter<T> where T : Contact
        {
            async Task<string> Wait(T c) { await Task.Yield(); return c.{|PUR0906:Email|}; }
            IEnumerable<string> All(List<T> all) => from c in all where c.Phone != null select c.{|PUR0906:Email|};
            Func<string> Later(T c) => () => c.{|PUR0906:Email|};
            string Pattern(object o) => o is Contact { {|PUR0906:Email|}: var mail } ? mail : "";
        }
        partial class Newsletter<T> { string Other(T c) => c.{|PUR0906:Name|}; }
        record Subscriber([DataCategory("contact")] string Mail) { [Purpose("news")] public static string Of(Subscriber s) => s.{|PUR0906:Mail|}; }
        [Purpose("news")] class Mailer { string To(Subscriber s) => s.{|PUR0906:Mail|}; }
        """);

    [Fact]
    public Task Half_typed_dates_count_as_missing() => VerifyAsync("""
        class Draft
        {
            [DataCategory("contact", CollectedSince = {|PUR0206:"2026-"|})] public string A { get; set; } = "";
            [DataCategory("contact", CollectedSince = null)] public string B { get; set; } = "";
        }
        [Purpose("news")] class Newsletter { string To(Draft d) => d.{|PUR0906:A|} + d.{|PUR0906:B|}; }
        """);

    [Fact]
    public Task Exceptions_and_requests_of_the_data_subject_lift_it() => VerifyAsync("""
        [Purpose("news")]
        class Newsletter
        {
            [PolicyException("e", Justification = "law", ApprovedBy = "officer")] string Excepted(Contact c) => c.Email;
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Contact))] string Requested(Contact c) => c.Email + c.Name;
            string Neither(Contact c) => c.{|PUR0906:Email|};
        }
        """, more: "<Exceptions><Exception Id='e'/></Exceptions>");

    [Fact]
    public Task A_binding_is_dated_like_a_tag() => VerifyAsync(
        """
        class Card { public string Mail { get; set; } = ""; public string Fax { get; set; } = ""; public string Fon { get; set; } = ""; }
        [Purpose("news")] class Newsletter { string To(Card c) => c.{|PUR0906:Mail|} + c.Fax + c.{|PUR0906:Fon|}; }
        """,
        more: """
        <Bindings>
          <Data Member="P:Card.Mail" Category="contact"/>
          <Data Member="P:Card.Fax" Category="contact" CollectedSince="2026-04-01"/>
          <Data Member="P:Card.Fon" Purposes="news"/>
        </Bindings>
        """);

    [Fact]
    public async Task Before_the_new_version_takes_effect_its_purpose_is_none()
    {
        var test = Create("""[Purpose({|PUR0201:"news"|})] class Newsletter { string To(Contact c) => c.{|PUR0901:Email|}; }""", Policies);
        test.TestState.GlobalOptions["build_property.PurposeCheckDate"] = "2026-03-31";
        test.DisabledDiagnostics.Add("PUR0206");
        test.TestState.Sources[1] = ("/0/Contact.cs", Contact.Replace("\"news\"", "{|PUR0201:\"news\"|}"));
        await test.RunAsync();
    }

    private static Task VerifyAsync(string source, string more = "")
    {
        var files = Policies.ToArray();
        files[^1].Text = files[^1].Text.Replace("</PrivacyPolicy>", more + "</PrivacyPolicy>", StringComparison.Ordinal);
        return Create(source, files).RunAsync();
    }

    private static Task<Diagnostic> SingleAsync(string source) => FlowSample.SingleAsync("PUR0906", Create(source, Policies));

    private static CSharpAnalyzerVerifier<PurposeAnalyzer>.Test Create(string source, (string Path, string Text)[] policies)
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test { TestCode = source };
        test.DisabledDiagnostics.AddRange(["PUR0501", "PUR0502", "PUR0503", "PUR0504"]);
        test.TestState.Sources.Add(("/0/Contact.cs", Contact));
        test.TestState.Sources.Add(("/0/Usings.cs", "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading.Tasks; global using PurposeAnalyzers.Annotations;"));
        test.TestState.AdditionalFiles.AddRange(policies);
        return test;
    }
}
