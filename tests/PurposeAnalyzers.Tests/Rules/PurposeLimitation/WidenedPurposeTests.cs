using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>PUR0904: a tag must not allow more than what is stored under it (DESIGN 5.5, point 2). What is wider.</summary>
public partial class WidenedPurposeTests
{
    private const string Letter = """
        public class Letter
        {
            public Letter() { }
            public Letter(string to) => To = to;
            [PermittedPurposes("support", "marketing")] public string? To { get; set; }
            [PermittedPurposes("support", "marketing")] public string? Copy { get; set; }
            [PermittedPurposes("support", "marketing")] public string? Field;
            [PermittedPurposes("support", "marketing")] public List<string?> All { get; set; } = new();
            [PermittedPurposes("support", "marketing")] public string?[] Lines { get; set; } = [];
            [PermittedPurposes("support", "marketing")] public Dictionary<string, string?> Notes { get; } = new();
            [PermittedPurposes("support")] public string? Same { get; set; }
            [PermittedPurposes("support.mail")] public string? Narrow { get; set; }
        }
        """;

    [Fact]
    public async Task A_wider_member_is_reported_with_its_tag_and_the_way()
    {
        var finding = await FlowSample.SingleAsync("PUR0904", """
            class Desk
            {
                void Run(Member m, Letter letter)
                {
                    var mail = m.Email;
                    {|PUR0904:letter.To|} = mail;
                }
            }
            """, Letter);
        Assert.Equal("'Member.Email' reaches 'Letter.To', whose tag is wider: it permits 'marketing'", finding.Message());
        Assert.Equal("'Member.Email' は 'Letter.To' に渡されており、そのタグの範囲はより広くなっています: 'marketing' を許可しています", finding.JapaneseMessage());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        finding.AssertWay("""[PermittedPurposes("support")] public string Email""", "var mail = m.Email;");
        Assert.Equal("P:Member.Email", finding.Properties["data"]);
        Assert.Equal("P:Letter.To", finding.Properties["targets"]);
        Assert.Equal("marketing", finding.Properties["purposes"]);
        Assert.Equal("support", finding.Properties["permitted"]);
        Assert.Equal("M:Desk.Run(Member,Letter)", finding.Properties["code"]);
        Assert.Equal("", finding.Properties["path"]);
    }

    [Fact]
    public Task The_same_a_narrower_or_no_data_is_silent() => FlowSample.VerifyAsync("""
        class Desk
        {
            void Run(Member m, Letter letter, Letter other)
            {
                letter.To = m.Name;
                letter.To = other.To;
                letter.To = "desk";
                letter.To = null;
                letter.To = m.Id.ToString();
                letter.To = nameof(m.Email);
                letter.To = m.Email.Length.ToString();
                letter.To = Mask(m.Email);
                letter.Same = m.Email;
                letter.Same = m.Name;
                letter.Narrow = m.Email;
                letter.Same = letter.To;
                m.Email = letter.To ?? "";
            }
            [Anonymizes] static string Mask(string text) => text[..1];
        }
        """, Letter);

    [Theory]
    [InlineData("\"support.mail\"", "\"support\"", "it permits 'support'")]
    [InlineData("\"support.mail\"", "\"support.mail\", \"marketing\", \"ads\"", "it permits 'ads', 'marketing'")]
    [InlineData("\"support.mail\", \"marketing\", Prohibited = new[] { \"marketing.partners\" }", "\"support.mail\", \"marketing\"", "it permits 'marketing', 'marketing.partners'")]
    [InlineData("\"support.mail\", ConsentRequired = new[] { \"marketing\" }", "\"support.mail\", \"marketing\"", "it permits 'marketing' without consent")]
    [InlineData("\"support.mail\", ConsentRequired = new[] { \"marketing\" }", "\"support.mail\", \"marketing\", \"ads\"", "it permits 'ads'; it permits 'marketing' without consent")]
    [InlineData("\"support.mail\"", "\"support.mail\", ConsentRequired = new[] { \"marketing\" }", "it permits 'marketing'")]
    [InlineData("\"support.mail\"", "\"support.mail\", Recipients = new[] { \"print-shop\" }", "it allows disclosure to 'print-shop'")]
    [InlineData("\"support.mail\", Recipients = new[] { \"print-shop\" }", "\"support.mail\", Recipients = new[] { \"print-shop\", \"bank\" }", "it allows disclosure to 'bank'")]
    [InlineData("\"support.mail\", CollectedSince = \"2024-04-01\"", "\"support.mail\", CollectedSince = \"2026-04-01\"", "it claims that no data is older than 2026-04-01")]
    [InlineData("\"support.mail\"", "\"support.mail\", CollectedSince = \"2026-04-01\"", "it claims that no data is older than 2026-04-01")]
    [InlineData("\"support.mail\"", "\"support.mail\", \"marketing\", Recipients = new[] { \"bank\" }, CollectedSince = \"2026-04-01\"", "it permits 'marketing'; it allows disclosure to 'bank'; it claims that no data is older than 2026-04-01")]
    public async Task A_wider_tag_is_reported_with_what_it_allows(string source, string target, string wider)
    {
        var finding = await FlowSample.SingleAsync("PUR0904", Store(source, target, "{|PUR0904:target.Mail|}"));
        Assert.Equal("'Source.Mail' reaches 'Target.Mail', whose tag is wider: " + wider, finding.Message());
    }

    [Theory]
    [InlineData("\"support\"", "\"support\"")]
    [InlineData("\"support\"", "\"support.mail\"")]
    [InlineData("\"support\", \"support.mail\"", "\"support\"")]
    [InlineData("\"support\", \"marketing\"", "\"support\"")]
    [InlineData("\"support.mail\", \"marketing\"", "\"support.mail\", ConsentRequired = new[] { \"marketing\" }")]
    [InlineData("\"support.mail\", ConsentRequired = new[] { \"marketing\" }", "\"support.mail\", ConsentRequired = new[] { \"marketing\" }")]
    [InlineData("\"support.mail\", ConsentRequired = new[] { \"marketing\" }", "\"support.mail\"")]
    [InlineData("\"support.mail\", \"marketing\", Prohibited = new[] { \"marketing.partners\" }", "\"support.mail\", \"marketing.email\"")]
    [InlineData("\"support.mail\", \"marketing\", Prohibited = new[] { \"marketing.partners\" }", "\"support.mail\", \"marketing\", Prohibited = new[] { \"marketing.partners\" }")]
    [InlineData("\"support.mail\", Recipients = new[] { \"print-shop\" }", "\"support.mail\"")]
    [InlineData("\"support.mail\", Recipients = new[] { \"print-shop\", \"bank\" }", "\"support.mail\", Recipients = new[] { \"bank\" }")]
    [InlineData("\"support.mail\", CollectedSince = \"2024-04-01\"", "\"support.mail\", CollectedSince = \"2024-04-01\"")]
    [InlineData("\"support.mail\", CollectedSince = \"2026-04-01\"", "\"support.mail\", CollectedSince = \"2024-04-01\"")]
    [InlineData("\"support.mail\", CollectedSince = \"2026-04-01\"", "\"support.mail\"")]
    public Task A_tag_that_allows_no_more_is_silent(string source, string target) => FlowSample.VerifyAsync(Store(source, target, "target.Mail"));

    [Fact]
    public Task Several_tags_on_one_member_narrow_each_other_and_are_silent() => FlowSample.VerifyAsync("""
        class Copy
        {
            [PermittedPurposes("support", "marketing"), PermittedPurposes("support", "billing")] public string Narrowed = "";
            [PermittedPurposes("support", "marketing"), PermittedPurposes("support", "marketing", "billing")] public string Wide = "";
        }
        class Desk
        {
            void Run(Member m, Copy copy)
            {
                copy.Narrowed = m.Email;
                {|PUR0904:copy.Wide|} = m.Email;
            }
        }
        """);

    [Fact]
    public async Task Of_several_data_the_message_names_those_that_are_narrower()
    {
        var finding = await FlowSample.SingleAsync("PUR0904", """
            class Desk { void Run(Member m, Letter letter) { {|PUR0904:letter.To|} = m.Email + m.Name; } }
            """, Letter);
        Assert.Equal("'Member.Email' reaches 'Letter.To', whose tag is wider: it permits 'marketing'", finding.Message());
    }

    [Fact]
    public Task A_category_permits_what_the_policy_says_and_is_reported_where_that_is_wider() => FlowSample.VerifyWithPolicyAsync(
        """
        class Copy
        {
            [DataCategory("contact")] public string Wide = "";
            [DataCategory("answers")] public string Same = "";
        }
        class Desk { void Run(Member m, Copy copy) { {|PUR0904:copy.Wide|} = m.Email; copy.Same = m.Email; copy.Wide = m.Name; copy.Same = copy.Wide; } }
        """,
        """<Categories><Category Id="contact" Purposes="support marketing"/><Category Id="answers" Purposes="support"/></Categories>""");

    [Fact]
    public Task A_library_member_that_the_policy_tags_is_reported() => FlowSample.VerifyWithPolicyAsync(
        """
        class Desk
        {
            void Run(System.Net.Mail.MailMessage mail, Member m)
            {
                {|PUR0904:mail.Subject|} = m.Email;
                mail.Subject = m.Name;
                mail.Body = m.Email;
            }
        }
        """,
        """<Bindings><Data Member="P:System.Net.Mail.MailMessage.Subject" Purposes="support marketing"/></Bindings>""");

    [Fact]
    public Task The_tag_of_an_interface_base_or_type_counts_and_is_reported() => FlowSample.VerifyAsync("""
        interface ILetter { [PermittedPurposes("support", "marketing")] string To { get; set; } }
        abstract class Base { [PermittedPurposes("support", "marketing")] public virtual string To { get; set; } = ""; }
        class Implementing : ILetter { public string To { get; set; } = ""; }
        class Derived : Base { public override string To { get; set; } = ""; }
        [PermittedPurposes("support", "marketing")] readonly record struct Address(string Text);
        class Typed { public Address To; }
        class Desk
        {
            void Run(Member m, ILetter contract, Implementing implementing, Derived derived, Typed typed)
            {
                {|PUR0904:contract.To|} = m.Email;
                {|PUR0904:implementing.To|} = m.Email;
                {|PUR0904:derived.To|} = m.Email;
                contract.To = implementing.To = derived.To = m.Name;
                typed.To = default;
            }
        }
        """);

    [Fact]
    public Task An_exception_or_request_never_lifts_it_and_it_is_reported() => FlowSample.VerifyWithPolicyAsync(
        """
        class Letter { [PermittedPurposes("support", "marketing")] public string To = ""; }
        class Desk
        {
            [{|PUR0206:PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")|}]
            void Excepted(Member m, Letter letter) { {|PUR0904:letter.To|} = m.Email; }

            [DataSubjectRequest(DataSubjectRight.Correction, typeof(Member))]
            void Correct(Member m, Letter letter) { {|PUR0904:letter.To|} = m.Email; }
        }
        """,
        """<Exceptions><Exception Id="3-1" Article="3">Request under law</Exception></Exceptions>""");

    private static string Store(string source, string target, string place) => $$"""
        class Source { [PermittedPurposes({{source}})] public string Mail = ""; }
        class Target { [PermittedPurposes({{target}})] public string Mail = ""; }
        [Purpose("support.mail")] class Desk { void Run(Source source, Target target) { {{place}} = source.Mail; } }
        """;
}
