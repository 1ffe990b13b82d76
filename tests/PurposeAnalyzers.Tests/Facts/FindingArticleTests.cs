namespace PurposeAnalyzers.Tests.Facts;

/// <summary>Findings say which articles of the policy they are about, so that reports can sort by them.</summary>
public sealed class FindingArticleTests
{
    private const string Policy = """
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-04-01">
          <Purposes><Purpose Id="support" Article="2"/><Purpose Id="billing" Article="3"/><Purpose Id="news"/><Purpose Id="ads" Article="10"/></Purposes>
          <Recipients><Recipient Id="mailer" Kind="Processor" Article="7"/><Recipient Id="bank" Kind="Authority" Article="8"/></Recipients>
          <Categories><Category Id="phone" Article="4" Purposes="billing"/></Categories>
          <Exceptions><Exception Id="6-1" Article="6"/></Exceptions>
        </PrivacyPolicy>
        """;

    [Theory]
    [InlineData("PUR0901", """[Purpose("ads")] class Campaign { string To(Member m) => m.Name; }""", "2 3 10")]
    [InlineData("PUR0901", """[Purpose("ads")] class Campaign { string To(Caller c) => c.Phone; } class Caller { [DataCategory("phone")] internal string Phone = ""; }""", "3 4 10")]
    [InlineData("PUR0903", """[Purpose("ads")] static class Ads { internal static void Add(string s) { } } [Purpose("support")] class Desk { void To(Member m) => Ads.Add(m.Name); }""", "2 3 10")]
    [InlineData("PUR0301", """[DisclosesTo("bank")] static class Bank { internal static void Tell(string s) { } } [Purpose("support")] class Desk { void To(Member m) => Bank.Tell(m.Email); }""", "2 8")]
    [InlineData("PUR0601", """class Desk { [PolicyException("6-1", ApprovedBy = "dpo")] int To() => 0; }""", "6")]
    [InlineData("PUR0701", "", "7")]
    [InlineData("PUR0905", """[Purpose("news")] class News { internal string Kept = ""; void To(Member m) { if (m.AcceptsNews) { Kept = m.Email; } } }""", "2")]
    public async Task A_finding_names_the_articles_of_its_purposes_recipients_and_exceptions(string rule, string source, string articles)
    {
        var reported = await RecordSample.RunAsync(RecordSample.Compile(source), Policy, report: "false");

        Assert.Equal(articles, Assert.Single(reported, d => d.Id == rule).Properties["article"]);
    }

    [Fact]
    public async Task Without_a_policy_there_is_no_article()
    {
        var reported = await RecordSample.RunAsync(RecordSample.Compile("""[Purpose("ads")] class Campaign { string To(Member m) => m.Name; }"""), report: "false");

        Assert.DoesNotContain("article", Assert.Single(reported, d => d.Id == "PUR0901").Properties.Keys);
    }
}
