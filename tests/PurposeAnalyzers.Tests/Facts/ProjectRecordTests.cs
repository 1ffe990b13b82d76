using PurposeAnalyzers.Facts.Records;

namespace PurposeAnalyzers.Tests.Facts;

/// <summary>Records of the project and its policy; who has them, and who has none.</summary>
public sealed class ProjectRecordTests
{
    private const string Policy = """
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="2026" Effective="2026-10-01" Announced="2026-09-01">
          <Purposes><Purpose Id="support" Article="2">Answer
             questions</Purpose><Purpose Id="support.chat" Article="2" Change="Refines"/></Purposes>
          <Recipients ReviewMonths="6"><Recipient Id="mailer" Kind="Processor" Article="7" Contract="C-1" Reviewed="2026-09-01">Sends mail</Recipient></Recipients>
          <Categories><Category Id="contact" Article="2" Purposes="support" Prohibited="support.chat" Recipients="mailer">How to reach</Category></Categories>
          <Exceptions><Exception Id="6-1" Article="6" Recipients="mailer" MaxMonths="12">Court</Exception></Exceptions>
          <Logging Purpose="support"/>
        </PrivacyPolicy>
        """;

    [Fact]
    public async Task A_project_without_tags_or_policy_says_that_it_was_checked()
    {
        var reported = await RecordSample.RunAsync(
            Robustness.AnalyzerSession.Compile(Robustness.AnalyzerSession.Parse("class Empty { }")),
            properties: [("MSBuildProjectName", "Shop.Web"), ("TargetFramework", "net10.0"), ("ProjectDir", "/src/Shop/"), ("PurposeEnforcement", "strict")]);

        Assert.Equal(
            ["assembly=Sample, checkDate=2026-11-22, directory=/src/Shop/, enforcement=strict, isTest=false, name=Shop.Web, targetFramework=net10.0"],
            RecordSample.OfKind("project", reported));
        Assert.Equal("/Sample.cs", Assert.Single(reported).Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task Every_element_of_a_policy_file_is_recorded_at_its_line()
    {
        var reported = await RecordSample.RunAsync(RecordSample.Compile(), Policy);

        Assert.Equal(
            [
                "announced=2026-09-01, current=true, effective=2026-10-01, logging=support, path=/PrivacyPolicy.xml, version=2026",
                "article=2, change=Extends, id=support, text=Answer questions, version=2026",
                "article=2, change=Refines, id=support.chat, version=2026",
                "article=7, consent=false, contract=C-1, id=mailer, kind=Processor, reviewMonths=6, reviewed=2026-09-01, text=Sends mail, version=2026",
                "article=2, id=contact, prohibited=support.chat, purposes=support, recipients=mailer, text=How to reach, version=2026",
                "article=6, id=6-1, maxMonths=12, recipients=mailer, text=Court, version=2026",
            ],
            new[] { "policy", "purpose", "recipient", "category", "policyException" }.SelectMany(kind => RecordSample.OfKind(kind, reported)));
        Assert.Contains("policyVersion=2026", Assert.Single(RecordSample.OfKind("project", reported)), StringComparison.Ordinal);
        Assert.Equal(5, reported.Single(d => d.Properties.TryGetValue("id", out var id) && id == "6-1").Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task Both_versions_of_a_policy_are_recorded_and_one_is_current()
    {
        var later = Policy.Replace("Version=\"2026\" Effective=\"2026-10-01\"", "Version=\"2027\" Effective=\"2027-10-01\" Previous=\"2026\" PreviousHash=\"sha256:0\"", StringComparison.Ordinal);
        var options = new Policy.PolicyTestOptions { Properties = { ["PurposeReport"] = "true", ["PurposeCheckDate"] = "2026-11-22" } };
        var files = ImmutableArray.Create<AdditionalText>(new Policy.PolicyTestFile("/PrivacyPolicy.xml", Policy), new Policy.PolicyTestFile("/PrivacyPolicy.2027.xml", later));

        var reported = await Robustness.AnalyzerSession.RunAsync(RecordSample.Compile(), new Microsoft.CodeAnalysis.Diagnostics.AnalyzerOptions(files, options));

        Assert.Equal(
            ["2026 true", "2027 false"],
            reported.Where(d => d.Id == "PUR0001" && d.Properties["fact"] == "policy").Select(d => d.Properties["version"] + " " + d.Properties["current"]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    [InlineData("no")]
    public async Task Without_PurposeReport_nothing_is_recorded(string report)
    {
        var reported = await RecordSample.RunAsync(RecordSample.Compile("""[Purpose("support")] class Desk { string To(Member m) => m.Email; }"""), Policy, report);

        Assert.DoesNotContain(reported, d => d.Id == "PUR0001");
    }

    [Fact]
    public async Task A_test_project_records_nothing() =>
        Assert.Empty(await RecordSample.RunAsync(RecordSample.Compile(), Policy, properties: ("IsTestProject", "true")));

    [Fact]
    public void A_record_has_no_keys_but_those_of_its_kind() =>
        Assert.Throws<ArgumentException>(() => new ProcessingRecord(RecordKind.Log, Location.None).With("purposes", "support"));
}
