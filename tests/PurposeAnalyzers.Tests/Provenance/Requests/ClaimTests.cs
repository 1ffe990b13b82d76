using System.Reflection;
using System.Security.Claims;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Provenance.Requests;

/// <summary>What the policy says of a claim holds for whoever asks for it by its type.</summary>
public sealed class ClaimTests
{
    private const string Bindings = """<Claim Type="email" Purposes="support"/><Claim Type="plan" Purposes="billing"/>""";

    [Theory]
    [InlineData("_ = user.{|PUR0901:FindFirst|}(\"email\");")]
    [InlineData("_ = user.{|PUR0901:FindFirst|}(\"email\")?.Value;")]
    [InlineData("_ = user.{|PUR0901:FindFirst|}(\"Email\")!.Value;")]
    [InlineData("_ = user.{|PUR0901:FindFirst|}(ClaimTypes.Email)?.Value;")]
    [InlineData("_ = user.{|PUR0901:FindFirst|}(\"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress\");")]
    [InlineData("_ = user.{|PUR0901:FindFirst|}(Names.Mail);")]
    [InlineData("_ = user.{|PUR0901:FindFirst|}(type: \"email\");")]
    [InlineData("_ = user.{|PUR0901:FindFirstValue|}(\"email\");")]
    [InlineData("_ = user.{|PUR0901:FindAll|}(\"email\");")]
    [InlineData("_ = user.{|PUR0901:FindFirst|}(c => c.Type == \"email\");")]
    [InlineData("_ = user.{|PUR0901:FindFirst|}(c => \"email\" == c.Type);")]
    [InlineData("_ = user.{|PUR0901:FindAll|}(c => c.Type.Equals(\"email\", StringComparison.OrdinalIgnoreCase));")]
    [InlineData("_ = user.Claims.{|PUR0901:First|}(c => c.Type == \"email\").Value;")]
    [InlineData("_ = user.Claims.{|PUR0901:FirstOrDefault|}(c => c.Type == ClaimTypes.Email)?.Value;")]
    [InlineData("_ = user.Claims.{|PUR0901:Single|}(c => string.Equals(c.Type, \"email\")).Value;")]
    [InlineData("_ = user.Claims.{|PUR0901:Where|}(c => c.Type is \"x\" or \"email\").Select(c => c.Value).ToList();")]
    [InlineData("_ = user.Claims.ToList().{|PUR0901:Find|}(c => c.Type == \"email\");")]
    [InlineData("_ = ((ClaimsIdentity)user.Identity!).{|PUR0901:FindFirst|}(\"email\");")]
    [InlineData("_ = user.{|PUR0901:HasClaim|}(\"email\", \"a@b\");")]
    [InlineData("_ = user.{|PUR0901:HasClaim|}(c => c.Type == \"email\" && c.Value == \"a@b\");")]
    [InlineData("if (user.{|PUR0901:FindFirst|}(\"email\") is { Value: var mail }) { }")]
    public Task Reading_a_claim_is_a_use_and_is_reported(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("_ = user.FindFirst(\"other\");")]
    [InlineData("_ = user.FindFirst(ClaimTypes.Role)?.Value;")]
    [InlineData("_ = user.FindFirst(text);")]
    [InlineData("_ = user.FindFirst(c => c.Type == \"other\");")]
    [InlineData("_ = user.FindFirst(c => c.Type != \"email\");")]
    [InlineData("_ = user.FindFirst(c => c.Value == \"email\");")]
    [InlineData("_ = user.FindFirst(c => c.Issuer == \"email\");")]
    [InlineData("_ = user.HasClaim(c => c.Type == \"email\");")]
    [InlineData("_ = user.Claims.Any(c => c.Type == \"email\");")]
    [InlineData("_ = user.HasClaim(\"other\", \"email\");")]
    [InlineData("_ = user.FindFirst(\"email\") is null;")]
    [InlineData("_ = user.FindFirst(\"email\") != null;")]
    [InlineData("_ = string.IsNullOrEmpty(user.FindFirst(\"email\")?.Value);")]
    [InlineData("_ = user.FindFirst(\"email\")?.Value is null;")]
    [InlineData("_ = nameof(ClaimTypes.Email);")]
    [InlineData("var identity = new ClaimsIdentity(); identity.AddClaim(new Claim(\"email\", text));")]
    [InlineData("_ = Own.FindFirst(\"email\");")]
    [InlineData("_ = new List<string>().Find(c => c == \"email\");")]
    public Task What_asks_for_no_personal_claim_or_only_whether_there_is_one_is_allowed(string statement) => VerifyAsync(statement);

    [Fact]
    public async Task The_message_names_the_claim_and_the_related_location_is_the_policys_line()
    {
        var test = Test("_ = user.{|PUR0901:FindFirst|}(ClaimTypes.Email);", Bindings);
        var finding = await FlowSample.SingleAsync("PUR0901", test);
        Assert.Equal("'claim:email' is permitted for 'support', but this code serves 'marketing'", finding.Message());
        Assert.Equal("/0/PrivacyPolicy.xml", Assert.Single(finding.AdditionalLocations).GetLineSpan().Path);
        Assert.Equal("claim:email", finding.Properties["data"]);
    }

    [Theory]
    [InlineData("{|PUR0903:Campaign.Send|}(user.FindFirst(\"email\"));")]
    [InlineData("{|PUR0903:Campaign.Send|}(user.FindFirst(\"email\")?.Value);")]
    [InlineData("{|PUR0903:Campaign.Send|}(user.FindFirstValue(\"email\"));")]
    [InlineData("var mail = user.FindFirst(ClaimTypes.Email)!.Value.Trim(); {|PUR0903:Campaign.Send|}($\"To {mail}\");")]
    [InlineData("{|PUR0903:Campaign.Send|}(user.Claims.First(c => c.Type == \"email\").Value);")]
    [InlineData("{|PUR0903:Campaign.Send|}(user.Claims.Where(c => c.Type == \"email\").Select(c => c.Value).FirstOrDefault());")]
    [InlineData("{|PUR0903:Campaign.Send|}((from c in user.Claims where c.Type == \"email\" select c.Value).First());")]
    [InlineData("foreach (var claim in user.FindAll(\"email\")) {|PUR0903:Campaign.Send|}(claim.Value);")]
    [InlineData("Campaign.Send(user.FindFirst(\"other\")?.Value);")]
    [InlineData("Campaign.Send(user.HasClaim(\"email\", \"a@b\"));")]
    [InlineData("Campaign.Send(user.FindFirst(\"email\")!.Value.Length);")]
    [InlineData("Campaign.Send(user.Claims.Count());")]
    public Task What_a_claim_holds_goes_on_with_its_tag_and_is_reported_and_the_rest_is_allowed(string statement) => FlowSample.VerifyWithPolicyAsync(
        Source(statement, "support"), $"<Bindings>{Bindings}</Bindings>");

    [Fact]
    public Task A_claim_that_nothing_is_said_of_is_allowed() => Test("_ = user.FindFirst(\"email\");", "").RunAsync();

    [Fact]
    public async Task A_claim_with_a_category_has_its_purposes_and_is_reported()
    {
        var test = MemberSample.Test(Source("_ = user.{|PUR0901:FindFirst|}(\"email\");", "marketing"));
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy(
            "<Categories><Category Id='contact' Purposes='support'/></Categories><Bindings><Claim Type='email' Category='contact'/></Bindings>")));
        await test.RunAsync();
    }

    [Fact]
    public Task An_anonymous_object_with_such_a_member_is_allowed() => VerifyAsync("_ = new { email = \"a@b\" }.email;");

    [Theory]
    [InlineData("_ = user.FindFirst(")]
    [InlineData("_ = user.FindFirst(c => c.Type == );")]
    [InlineData("_ = user.FindFirst();")]
    [InlineData("_ = user.Claims.First(c => c.);")]
    public Task Half_typed_code_is_allowed(string statement)
    {
        var test = Test(statement, Bindings);
        test.CompilerDiagnostics = Testing.CompilerDiagnostics.None;
        return test.RunAsync();
    }

    [Fact]
    public void Each_name_of_a_claim_is_one_claim()
    {
        Assert.Equal("email", ClaimNames.Canonical(ClaimTypes.Email));
        Assert.Equal("sub", ClaimNames.Canonical(ClaimTypes.NameIdentifier));
        Assert.Equal("given_name", ClaimNames.Canonical(ClaimTypes.GivenName));
        Assert.Equal("phone_number", ClaimNames.Canonical(ClaimTypes.MobilePhone));
        Assert.Equal("contoso:plan", ClaimNames.Canonical("Contoso:Plan"));
    }

    [Fact]
    public void The_names_that_the_framework_has_for_claims_are_known_by_their_ends()
    {
        var uris = typeof(ClaimTypes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).ToList();
        Assert.True(uris.Count > 40);
        Assert.All(
            uris.Where(u => u.StartsWith("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/", StringComparison.Ordinal)),
            uri => Assert.DoesNotContain("/", ClaimNames.Canonical(uri), StringComparison.Ordinal));
    }

    private static Task VerifyAsync(string statement) => Test(statement, Bindings).RunAsync();

    private static Testing.CSharpAnalyzerVerifier<PurposeAnalyzer>.Test Test(string statement, string bindings)
    {
        var test = MemberSample.Test(Source(statement, "marketing"));
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy($"<Bindings>{bindings}</Bindings>")));
        return test;
    }

    private static string Source(string statement, string purpose) => $$"""
        using System.Security.Claims;

        static class Names { public const string Mail = "email"; }
        static class Own { public static string FindFirst(string type) => type; }

        [Purpose("{{purpose}}")]
        static class Desk
        {
            static void Run(ClaimsPrincipal user, string text)
            {
                {{statement}}
            }
        }
        """;
}
