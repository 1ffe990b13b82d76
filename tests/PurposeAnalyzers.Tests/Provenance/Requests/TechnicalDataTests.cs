using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Tests.Flow;
using PurposeAnalyzers.Tests.Models;

namespace PurposeAnalyzers.Tests.Provenance.Requests;

/// <summary>Technical data (article 4): what comes with every request is personal data once the policy claims it.</summary>
public sealed class TechnicalDataTests
{
    private const string All = """<TechnicalData Kinds="ip-address user-agent cookies connection-id session-id referrer" Purposes="support"/>""";

    public static TheoryData<string> Members => [.. TechnicalKind.All.SelectMany(kind => kind.Members)];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_resolves_in_the_real_assembly(string member) =>
        Assert.Single(DocumentationCommentId.GetSymbolsForDeclarationId(member, LibrarySample.Empty));

    [Fact]
    public void A_member_that_is_not_there_would_be_found_out() =>
        Assert.Empty(DocumentationCommentId.GetSymbolsForDeclarationId("P:Microsoft.AspNetCore.Http.ConnectionInfo.RemoteAddress", LibrarySample.Empty));

    [Theory]
    [InlineData("_ = context.Connection.{|PUR0901:RemoteIpAddress|};")]
    [InlineData("_ = context.Connection.{|PUR0901:RemoteIpAddress|}?.ToString();")]
    [InlineData("_ = context.Connection.{|PUR0901:Id|};")]
    [InlineData("_ = context.Request.Headers.{|PUR0901:UserAgent|}.ToString();")]
    [InlineData("_ = context.Request.Headers{|PUR0901:[\"User-Agent\"]|}.ToString();")]
    [InlineData("_ = context.Request.Headers{|PUR0901:[\"user-agent\"]|}.ToString();")]
    [InlineData("_ = context.Request.Headers{|PUR0901:[\"X-Forwarded-For\"]|}.FirstOrDefault();")]
    [InlineData("_ = context.Request.Headers.{|PUR0901:TryGetValue|}(\"User-Agent\", out var agent);")]
    [InlineData("_ = context.Request.Headers.{|PUR0901:GetCommaSeparatedValues|}(\"X-Forwarded-For\");")]
    [InlineData("_ = context.Request.{|PUR0901:Cookies|}[\"basket\"];")]
    [InlineData("_ = context.Request.{|PUR0901:Cookies|}.TryGetValue(\"basket\", out var basket);")]
    [InlineData("_ = context.Request.Headers.{|PUR0901:Referer|};")]
    [InlineData("_ = context.Session.{|PUR0901:Id|};")]
    [InlineData("_ = hub.{|PUR0901:ConnectionId|};")]
    public Task Reading_claimed_technical_data_is_a_use_and_is_reported(string statement) => VerifyAsync(statement, All);

    [Theory]
    [InlineData("_ = context.Connection.LocalIpAddress;")]
    [InlineData("_ = context.Connection.LocalPort;")]
    [InlineData("_ = context.Request.Path;")]
    [InlineData("_ = context.Request.Headers[\"Accept\"].ToString();")]
    [InlineData("_ = context.Request.Headers.Accept;")]
    [InlineData("_ = context.Request.Headers[text];")]
    [InlineData("_ = context.Request.Headers.TryGetValue(\"Accept\", out var accept);")]
    [InlineData("_ = context.Request.Query[\"User-Agent\"];")]
    [InlineData("context.Response.Headers[\"User-Agent\"] = text;")]
    [InlineData("context.Response.Cookies.Append(\"basket\", text);")]
    [InlineData("_ = context.Connection.RemoteIpAddress is null;")]
    [InlineData("context.Connection.RemoteIpAddress = null;")]
    [InlineData("_ = new Dictionary<string, string>()[\"User-Agent\"];")]
    [InlineData("_ = hub.Items;")]
    public Task What_is_no_technical_data_or_only_a_test_or_a_write_is_allowed(string statement) => VerifyAsync(statement, All);

    [Theory]
    [InlineData("")]
    [InlineData("""<TechnicalData Kinds="user-agent" Purposes="support"/>""")]
    [InlineData("""<TechnicalData Kinds="ip-address" Purposes="marketing"/>""")]
    public Task What_is_not_claimed_or_permitted_is_allowed(string bindings) => VerifyAsync("_ = context.Connection.RemoteIpAddress; _ = context.Request.Headers[\"X-Forwarded-For\"];", bindings);

    [Theory]
    [InlineData("{|PUR0903:Campaign.Send|}(context.Connection.RemoteIpAddress!.ToString());")]
    [InlineData("var agent = context.Request.Headers[\"User-Agent\"].ToString(); {|PUR0903:Campaign.Send|}(agent);")]
    [InlineData("if (context.Request.Headers.TryGetValue(\"User-Agent\", out var agent)) {|PUR0903:Campaign.Send|}(agent.ToString());")]
    [InlineData("{|PUR0903:Campaign.Send|}(context.Request.Cookies[\"basket\"]);")]
    [InlineData("Campaign.Send(context.Request.Headers[\"User-Agent\"].ToString().Length);")]
    [InlineData("Campaign.Send(context.Request.Headers[\"Accept\"].ToString());")]
    public Task Technical_data_goes_on_with_its_tag_and_is_reported_and_the_rest_is_allowed(string statement) =>
        FlowSample.VerifyWithPolicyAsync(Source(statement, "support"), $"<Bindings>{All}</Bindings>");

    [Fact]
    public async Task A_category_claims_kinds_and_what_it_does_not_permit_is_reported()
    {
        var test = MemberSample.Test(Source("_ = context.Connection.{|PUR0901:RemoteIpAddress|};", "marketing"));
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy(
            "<Categories><Category Id='technical' Purposes='support'/></Categories><Bindings><TechnicalData Kinds='ip-address' Category='technical'/></Bindings>")));
        var finding = await FlowSample.SingleAsync("PUR0901", test);
        Assert.Equal("'ConnectionInfo.RemoteIpAddress' is permitted for 'support', but this code serves 'marketing'", finding.Message());
    }

    private static Task VerifyAsync(string statement, string bindings) => MemberSample.VerifyWithBindingsAsync(Source(statement, "marketing"), bindings);

    private static string Source(string statement, string purpose) => $$"""
        using Microsoft.AspNetCore.Http;

        [Purpose("{{purpose}}")]
        static class Desk
        {
            static void Run(HttpContext context, Microsoft.AspNetCore.SignalR.HubCallerContext hub, string text)
            {
                {{statement}}
            }
        }
        """;
}
