using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <content>What a finding says and carries.</content>
public partial class UseOutsidePurposeTests
{
    private const string Reader = """[Purpose("marketing")] public class Campaign { public object? Read(Person p) => p.Email; }""";

    [Theory]
    [InlineData("""[PermittedPurposes("support")]""", "'Person.Email' is permitted for 'support', but this code serves 'marketing'", "'Person.Email' の利用は 'support' に限り許可されていますが、このコードの目的は 'marketing' です")]
    [InlineData("""[PermittedPurposes("service", "support")]""", "'Person.Email' is permitted for 'service', 'support', but this code serves 'marketing'", null)]
    [InlineData("""[PermittedPurposes("support", "marketing", Prohibited = new[] { "marketing.thirdparty" })]""", "'Person.Email' is prohibited for 'marketing.thirdparty', but this code serves 'marketing'", "'Person.Email' の 'marketing.thirdparty' での利用は禁止されていますが、このコードの目的は 'marketing' です")]
    [InlineData("""[PermittedPurposes]""", "'Person.Email' is permitted for no purpose, but this code serves 'marketing'", "'Person.Email' はどの目的でも利用が許可されていませんが、このコードの目的は 'marketing' です")]
    [InlineData("""[PermittedPurposes("support", ConsentRequired = new[] { "marketing.email" })]""", "'Person.Email' is permitted for 'support', 'marketing.email', but this code serves 'marketing'", null)]
    public async Task The_message_names_the_datum_what_it_permits_and_what_the_code_serves(string tag, string english, string? japanese)
    {
        var finding = Assert.Single(await FindAsync($$"""{{Reader}} public class Person { {{tag}} public string? Email; }"""));
        Assert.Equal(english, finding.GetMessage(CultureInfo.InvariantCulture));
        if (japanese is not null)
        {
            Assert.Equal(japanese, finding.GetMessage(CultureInfo.GetCultureInfo("ja-JP")));
        }
    }

    [Theory]
    [InlineData("""[PermittedPurposes("service", "support")]""", "'Person.Email' is permitted for 'service', 'support' (article 2), but this code serves 'marketing'", "'Person.Email' の利用は 'service', 'support' に限り許可されています(第2条)が、このコードの目的は 'marketing' です")]
    [InlineData("""[PermittedPurposes("support", "marketing.thirdparty")]""", "'Person.Email' is permitted for 'support', 'marketing.thirdparty' (articles 2, 6), but this code serves 'marketing'", null)]
    [InlineData("""[PermittedPurposes("marketing.email")]""", "'Person.Email' is permitted for 'marketing.email', but this code serves 'marketing'", null)]
    [InlineData("""[PermittedPurposes("marketing", Prohibited = new[] { "marketing.thirdparty" })]""", "'Person.Email' is prohibited for 'marketing.thirdparty' (article 6), but this code serves 'marketing'", null)]
    public async Task The_message_names_the_articles_of_the_policy(string tag, string english, string? japanese)
    {
        var finding = Assert.Single(await FindAsync($$"""{{Reader}} public class Person { {{tag}} public string? Email; }""", Marketing.Policy("")));
        Assert.Equal(english, finding.GetMessage(CultureInfo.InvariantCulture));
        if (japanese is not null)
        {
            Assert.Equal(japanese, finding.GetMessage(CultureInfo.GetCultureInfo("ja")));
        }
    }

    [Theory]
    [InlineData(2, "'P.A', 'P.B' are permitted for 'support', but this code serves 'marketing'", "'P.A', 'P.B' の利用は 'support' に限り許可されていますが、このコードの目的は 'marketing' です")]
    [InlineData(3, "'P.A', 'P.B', 'P.C' are permitted for 'support', but this code serves 'marketing'", null)]
    [InlineData(4, "'P.A', 'P.B', 'P.C' and 1 more are permitted for 'support', but this code serves 'marketing'", "'P.A', 'P.B', 'P.C' 他 1 件 の利用は 'support' に限り許可されていますが、このコードの目的は 'marketing' です")]
    [InlineData(6, "'P.A', 'P.B', 'P.C' and 3 more are permitted for 'support', but this code serves 'marketing'", null)]
    public async Task Several_data_at_one_place_are_one_finding_that_names_three(int count, string english, string? japanese)
    {
        var positions = string.Join(", ", Enumerable.Range(0, count).Select(i => $"[PermittedPurposes(\"support\")] string {(char)('A' + i)}"));
        var finding = Assert.Single(await FindAsync($$"""[Purpose("marketing")] public class Campaign { public string Read(P p) => $"{p}"; } public record P({{positions}});"""));
        Assert.Equal(english, finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(count, finding.AdditionalLocations.Count);
        if (japanese is not null)
        {
            Assert.Equal(japanese, finding.GetMessage(CultureInfo.GetCultureInfo("ja-JP")));
        }
    }

    [Theory]
    [InlineData("""[property: PermittedPurposes("support")] string A, [property: PermittedPurposes("support")] string B, [property: PermittedPurposes("support")] string C, Aside Home""", "'P.A', 'P.B', 'P.C' and 1 more")]
    [InlineData("""[property: PermittedPurposes("support")] string A, [property: PermittedPurposes("support")] string B, Aside Home""", "'Aside.Z', 'P.A', 'P.B'")]
    public async Task Of_more_than_three_an_objects_own_data_is_named_before_that_of_what_it_refers_to(string members, string names)
    {
        var finding = Assert.Single(await FindAsync($$"""[Purpose("marketing")] public class Campaign { public string Read(P p) => $"{p}"; } public record P({{members}}); public record Aside([property: PermittedPurposes("support")] string Z);"""));
        Assert.Equal(names + " are permitted for 'support', but this code serves 'marketing'", finding.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Only_purposes_that_are_not_permitted_are_named()
    {
        var finding = Assert.Single(await FindAsync("""[Purpose("support", "marketing", "ads")] public class Campaign { public object Read(Person p) => p.Email; } public class Person { [PermittedPurposes("support")] public string Email = ""; }"""));
        Assert.Equal("'Person.Email' is permitted for 'support', but this code serves 'ads', 'marketing'", finding.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_parameter_and_a_result_are_named_as_developers_call_them()
    {
        var findings = await FindAsync("""[Purpose("marketing")] public class Campaign { public string Read([PermittedPurposes("support")] string mail) => mail + Desk.Find(); } public static class Desk { [return: PermittedPurposes("service")] public static string Find() => ""; }""");
        Assert.Equal(
            ["'mail' is permitted for 'support', but this code serves 'marketing'", "'Desk.Find()' is permitted for 'service', but this code serves 'marketing'"],
            findings.Select(f => f.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_finding_points_to_every_tag_and_carries_what_fixes_need()
    {
        const string code = """[Purpose("marketing")] public class Campaign { public object Read(Person p) => p.Email; } public class Person { [PermittedPurposes("support"), PermittedPurposes("service", "support")] public Mail Email; } [PermittedPurposes("marketing", "support")] public struct Mail { }""";
        var finding = Assert.Single(await FindAsync(code));
        var text = finding.Location.SourceTree!.ToString();
        Assert.Equal("Email", text.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
        Assert.Equal(
            ["""PermittedPurposes("support")""", """PermittedPurposes("service", "support")""", """PermittedPurposes("marketing", "support")"""],
            finding.AdditionalLocations.Select(l => text.Substring(l.SourceSpan.Start, l.SourceSpan.Length)));
        Assert.Equal(
            [("code", "M:Campaign.Read(Person)"), ("data", "F:Person.Email"), ("fingerprint", "PUR0901|M:Campaign.Read(Person)|F:Person.Email|0"), ("path", ""), ("permitted", "marketing service support"), ("purposes", "marketing"), ("suitable", "support")],
            finding.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value!)));
    }

    [Fact]
    public async Task A_tag_in_the_policy_file_is_pointed_to_in_the_file()
    {
        var policy = Marketing.Policy("""<Bindings><Data Member="P:System.Environment.UserName" Purposes="support"/></Bindings>""");
        var finding = Assert.Single(await FindAsync("""[Purpose("marketing")] public class Campaign { public object Read() => Environment.UserName; }""", policy));
        Assert.Equal("'Environment.UserName' is permitted for 'support' (article 2), but this code serves 'marketing'", finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("/PrivacyPolicy.xml", Assert.Single(finding.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public Task A_place_that_reads_and_calls_is_one_finding() => Marketing.VerifyAsync("""
        public record Row([PermittedPurposes("support")] string Mail) { public override string ToString() => Mail; }
        public class Desk { [return: PermittedPurposes("support")] internal string Find(Person p) => p.Email ?? ""; }
        [Purpose("marketing")] class Campaign { public string Read(Desk d, Person p, Row r) => d.{|PUR0901:Find|}(p) + {|PUR0902:r|}; }
        """);

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string code, string? policy = null)
    {
        var compilation = CSharpCompilation.Create(
            "Test",
            [CSharpSyntaxTree.ParseText(Marketing.Usings + code, path: "/Test.cs")],
            ReferenceAssemblies.TestProject.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new AnalyzerOptions(policy is null ? [] : [new PolicyTestFile("/PrivacyPolicy.xml", policy)], new PolicyTestOptions());
        var found = await compilation.WithAnalyzers([new PurposeAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(found, d => d.Id == "AD0001");
        return [.. found.Where(d => d.Id == "PUR0901").OrderBy(d => d.Location.SourceSpan.Start)];
    }
}
