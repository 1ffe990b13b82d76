using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.TechnicalInformation;

/// <summary>PUR0402: text that leaves the code and is kept where nobody looks for personal data.</summary>
public class DataInTextTests
{
    private const string Usings = """
        global using System.Diagnostics;
        global using System.Diagnostics.Metrics;
        global using System.Net.Http;
        """;

    [Theory]
    [InlineData("throw {|PUR0402:new|} InvalidOperationException(mail);", "an exception message, which ends up in logs and error pages", "ログやエラー画面に残る例外メッセージ")]
    [InlineData("{|PUR0402:counter.Add|}(1, new KeyValuePair<string, object?>(\"mail\", mail));", "a metric, which everyone who monitors the service can read", "サービスの監視者が誰でも読めるメトリック")]
    [InlineData("{|PUR0402:activity.SetTag|}(\"mail\", mail);", "a trace tag, which everyone who monitors the service can read", "サービスの監視者が誰でも読めるトレースのタグ")]
    [InlineData("_ = {|PUR0402:new|} Uri(\"https://example.org/\" + mail);", "a URL, which browsers, proxies and servers write to their logs", "ブラウザー、プロキシ、サーバーのログに残る URL ")]
    public async Task Text_with_personal_data_is_reported_with_its_tag_and_its_way(string statement, string english, string japanese)
    {
        var finding = await FlowSample.SingleAsync("PUR0402", Statement("var mail = m.Email;\n        " + statement), Usings);
        Assert.Equal($"'Member.Email' is put into {english}", finding.Message());
        Assert.Equal($"'Member.Email' が、{japanese}に含まれています", finding.JapaneseMessage());
        Assert.Equal(DiagnosticSeverity.Info, finding.Severity);
        finding.AssertWay("""[PermittedPurposes("support")] public string Email""", "var mail = m.Email;");
        Assert.Equal("P:Member.Email", finding.Properties["data"]);
        Assert.Equal("support", finding.Properties["permitted"]);
    }

    [Theory]
    [InlineData("throw {|PUR0402:new|} InvalidOperationException($\"{m.Email} is unknown\");")]
    [InlineData("throw {|PUR0402:new|} InvalidOperationException(\"x\" + m.Email, new Exception());")]
    [InlineData("throw {|PUR0402:new|} ArgumentException(m.Email, nameof(m));")]
    [InlineData("throw {|PUR0402:new|} ArgumentOutOfRangeException(nameof(m), m.Email, \"unknown\");")]
    [InlineData("throw {|PUR0402:new|} KeyNotFoundException(string.Format(\"{0}\", m.Email));")]
    [InlineData("throw {|PUR0402:new|} UnknownMember(m.Email);")]
    [InlineData("throw {|PUR0402:new|} UnknownMember($\"{card}\");")]
    [InlineData("var e = {|PUR0402:new|} Exception(m.Email); _ = e;")]
    [InlineData("Exception e = {|PUR0402:new|}(m.Email); _ = e;")]
    [InlineData("_ = m.Id > 0 ? m.Email : throw {|PUR0402:new|} Exception(m.Email);")]
    [InlineData("throw {|PUR0402:Unknown|}(m.Email); static Exception Unknown(string text) => new Exception(text);")]
    [InlineData("{|PUR0402:Fail|}(m.Email); static void Fail(string text) => throw new Exception(text);")]
    [InlineData("throw {|PUR0402:new|} Exception(Text(m)); static string Text(Member m) => m.Email;")]
    public Task An_exception_text_with_personal_data_is_reported(string statement) => StatementAsync(statement);

    [Theory]
    [InlineData("throw new InvalidOperationException(\"unknown member\");")]
    [InlineData("throw new InvalidOperationException($\"{m.Id} is unknown\");")]
    [InlineData("throw new InvalidOperationException($\"{m} is unknown\");")]
    [InlineData("throw new ArgumentException(\"unknown\", nameof(m.Email));")]
    [InlineData("throw new InvalidOperationException(Mask(m.Email));")]
    [InlineData("throw new InvalidOperationException($\"{m.Email.Length} letters\");")]
    [InlineData("throw new Tagged(m.Email);")]
    [InlineData("ArgumentException.ThrowIfNullOrEmpty(m.Email);")]
    [InlineData("ArgumentNullException.ThrowIfNull(m.Email);")]
    [InlineData("if (m.Email == \"\") { throw new InvalidOperationException(\"no mail\"); }")]
    [InlineData("Check(m.Email); static void Check(string text) { if (text == \"\") { throw new Exception(\"empty\"); } }")]
    public Task An_exception_text_without_it_is_silent(string statement) => StatementAsync(statement);

    [Theory]
    [InlineData("{|PUR0402:counter.Add|}(1, KeyValuePair.Create(\"mail\", (object?)m.Email));")]
    [InlineData("{|PUR0402:histogram.Record|}(1.5, new KeyValuePair<string, object?>(\"mail\", m.Email));")]
    [InlineData("{|PUR0402:counter.Add|}(1, new TagList { { \"mail\", m.Email } });")]
    [InlineData("{|PUR0402:activity.AddTag|}(\"mail\", m.Email);")]
    [InlineData("{|PUR0402:activity.SetBaggage|}(\"mail\", m.Email);")]
    [InlineData("activity?{|PUR0402:.SetTag|}(\"mail\", m.Email);")]
    [InlineData("{|PUR0402:activity.DisplayName|} = m.Email;")]
    [InlineData("{|PUR0402:Tag|}(m.Email); void Tag(string text) => activity.SetTag(\"mail\", text);")]
    public Task A_metric_or_trace_tag_with_personal_data_is_reported(string statement) => StatementAsync(statement);

    [Theory]
    [InlineData("counter.Add(1, new KeyValuePair<string, object?>(\"id\", m.Id));")]
    [InlineData("counter.Add(m.Email.Length);")]
    [InlineData("histogram.Record(m.Email.Length, new KeyValuePair<string, object?>(\"has\", m.Email != \"\"));")]
    [InlineData("activity.SetTag(\"mail\", Mask(m.Email));")]
    [InlineData("activity.SetTag(nameof(m.Email), \"none\");")]
    [InlineData("_ = activity.GetTagItem(m.Email);")]
    public Task A_metric_or_trace_tag_without_it_is_silent(string statement) => StatementAsync(statement);

    [Theory]
    [InlineData("_ = {|PUR0402:new|} Uri($\"https://example.org/?mail={Uri.EscapeDataString(m.Email)}\");")]
    [InlineData("Uri uri = {|PUR0402:new|}(m.Email);")]
    [InlineData("_ = await {|PUR0402:client.GetAsync|}($\"/members?mail={m.Email}\");")]
    [InlineData("_ = await {|PUR0402:client.GetStringAsync|}(\"/members/\" + m.Email);")]
    [InlineData("_ = await client.GetAsync({|PUR0402:new|} Uri(\"https://example.org/\" + m.Email));")]
    [InlineData("_ = {|PUR0402:new|} HttpRequestMessage(HttpMethod.Get, \"/members/\" + m.Email);")]
    [InlineData("_ = await {|PUR0402:client.DeleteAsync|}(\"/members/\" + m.Email);")]
    [InlineData("await {|PUR0402:Get|}(m.Email); async Task Get(string text) => await client.GetStringAsync(\"/members/\" + text);")]
    public Task A_url_with_personal_data_is_reported(string statement) => StatementAsync(statement);

    [Theory]
    [InlineData("_ = await client.GetStringAsync(\"/members/\" + m.Id);")]
    [InlineData("_ = new Uri(\"https://example.org/\" + m.Id);")]
    [InlineData("_ = await client.GetStringAsync(\"/members/\" + Mask(m.Email));")]
    [InlineData("_ = new Uri(\"https://example.org\").Host == m.Email;")]
    public Task A_url_without_it_is_silent(string statement) => StatementAsync(statement);

    [Fact]
    public async Task What_permits_the_logging_purpose_may_stand_in_technical_text_and_is_silent()
    {
        var test = FlowSample.Test(Statement("""
            activity.SetTag("name", m.Name);
                    {|PUR0402:activity.SetTag|}("mail", m.Email);
                    throw new InvalidOperationException(m.Name);
            """), Usings);
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy("""<Logging Purpose="marketing"/>""")));
        await test.RunAsync();
    }

    [Fact]
    public Task A_policy_exception_does_not_lift_it_and_it_is_reported() => FlowSample.VerifyWithPolicyAsync(
        """
        class Desk
        {
            [{|PUR0206:PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")|}]
            void Run(Member m) => throw {|PUR0402:new|} Exception(m.Email);
        }
        """,
        """<Exceptions><Exception Id="3-1" Article="3">Request under law</Exception></Exceptions>""");

    private static Task StatementAsync(string statement) => FlowSample.VerifyAsync(Statement(statement), Usings);

    private static string Statement(string statement) => $$"""
        record Card([PermittedPurposes("support")] string Number);
        class UnknownMember(string text) : Exception(text) { }
        class Tagged : Exception
        {
            [PermittedPurposes("support")] public string Mail { get; }
            internal Tagged([PermittedPurposes("support")] string mail) : base("unknown") => Mail = mail;
        }
        class Desk
        {
            [Anonymizes] static string Mask(string text) => text[..1];
            async Task Run(Member m, Card card, Counter<int> counter, Histogram<double> histogram, Activity activity, HttpClient client)
            {
                await Task.Yield();
                {{statement}}
            }
        }
        """;
}
