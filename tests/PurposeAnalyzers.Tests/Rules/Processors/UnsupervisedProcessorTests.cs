using System.Globalization;
using PurposeAnalyzers.Rules.Processors;
using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Rules.Processors;

/// <summary>PUR0701: a processor has a contract, and is reviewed as often as the policy says.</summary>
public class UnsupervisedProcessorTests : PolicyTestBase
{
    private const string Today = "2026-10-01";

    [Theory]
    [InlineData("Kind='Processor'", "has no contract and was never reviewed")]
    [InlineData("Kind='Processor' Reviewed='2026-04-01'", "has no contract")]
    [InlineData("Kind='Processor' Contract='DPA-1'", "was never reviewed")]
    [InlineData("Kind='Processor' Contract='DPA-1' Reviewed='2025-09-30'", "was last reviewed on 2025-09-30: with a review every 12 months, the next was due on 2026-09-30")]
    [InlineData("Kind='Processor' Contract='DPA-1' Reviewed='1925-10-01'", "was last reviewed on 1925-10-01: with a review every 12 months, the next was due on 1926-10-01")]
    [InlineData("Kind='Processor' Contract='DPA-1' Reviewed='2026-10-02'", "is said to be reviewed on 2026-10-02, a day that is still to come")]
    [InlineData("Kind='Processor' Reviewed='2024-01-01'", "has no contract and was last reviewed on 2024-01-01: with a review every 12 months, the next was due on 2025-01-01")]
    public void A_processor_without_contract_or_review_is_reported(string recipient, string problem)
    {
        var finding = Assert.Single(Find(recipient));
        Assert.Equal(("PUR0701", $"The processor 'mailer' {problem}"), (finding.Id, Message(finding)));
        Assert.Equal("mailer", finding.Properties["recipient"]);
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("Kind='Processor' Contract='DPA-1' Reviewed='2025-10-01'")]
    [InlineData("Kind='Processor' Contract='DPA-1' Reviewed='2026-10-01'")]
    [InlineData("Kind='ThirdParty'")]
    [InlineData("Kind='JointUse'")]
    [InlineData("Kind='Authority' Reviewed='1999-01-01'")]
    [InlineData("Kind='Processer'")]
    [InlineData("Kind='Processor' Contract='' Reviewed='2026-04-01'")]
    [InlineData("Kind='Processor' Contract='DPA-1' Reviewed='last year'")]
    public void A_supervised_processor_another_recipient_or_what_is_invalid_already_is_silent(string recipient) => Assert.Empty(Find(recipient));

    [Theory]
    [InlineData(1, "2026-09-01", false)]
    [InlineData(1, "2026-08-31", true)]
    [InlineData(24, "2024-10-01", false)]
    [InlineData(24, "2024-09-30", true)]
    [InlineData(1200, "1930-01-01", false)]
    [InlineData(1200, "0001-01-01", true)]
    public void The_policy_says_how_often_it_is_to_be_reviewed(int months, string reviewed, bool isReported) =>
        Assert.Equal(isReported, Find($"Kind='Processor' Contract='DPA-1' Reviewed='{reviewed}'", months: months).Count > 0);

    [Fact]
    public void A_review_on_the_last_day_of_a_month_is_due_on_the_last_day_of_another()
    {
        const string recipient = "Kind='Processor' Contract='DPA-1' Reviewed='2026-01-31'";
        Assert.Empty(Find(recipient, "2026-02-28", months: 1));
        Assert.Contains("due on 2026-02-28", Message(Assert.Single(Find(recipient, "2026-03-01", months: 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_end_of_the_calendar_nothing_is_due() =>
        Assert.Empty(Find("Kind='Processor' Contract='DPA-1' Reviewed='9999-12-31'", "9999-12-31", months: 1200));

    [Fact]
    public void Without_a_day_only_what_is_missing_is_reported()
    {
        Assert.Empty(Find("Kind='Processor' Contract='DPA-1' Reviewed='1999-01-01'", today: ""));
        Assert.Single(Find("Kind='Processor' Contract='DPA-1'", today: ""));
    }

    [Fact]
    public void What_older_versions_say_cannot_be_put_right_any_more() => Assert.Empty(FindIn(
        "<Recipient Id='mailer' Kind='Processor'/>", "<Recipient Id='mailer' Kind='Processor' Contract='DPA-1' Reviewed='2026-05-01'/>"));

    [Theory]
    [InlineData("<Recipient Id='mailer' Kind='Processor' Contract='DPA-1' Reviewed='2026-05-01'/>", "")]
    [InlineData("<Recipient Id='mailer' Kind='Processor' Contract='DPA-1' Reviewed='2024-05-01'/>", "/0/PrivacyPolicy.3.xml")]
    [InlineData("<Recipient Id='printer' Kind='Processor'/>", "/0/PrivacyPolicy.2.xml")]
    public void The_last_version_has_the_last_word_on_processors_in_force(string future, string file)
    {
        var found = FindIn("", "<Recipient Id='mailer' Kind='Processor' Contract='DPA-1' Reviewed='2024-05-01'/>", future);
        Assert.Equal(file, string.Concat(found.Select(f => f.Location.GetLineSpan().Path)));
    }

    [Fact]
    public void The_message_is_in_Japanese_as_well()
    {
        var finding = Assert.Single(Find("Kind='Processor' Reviewed='2025-04-01'"));
        Assert.Equal(
            "委託先 'mailer': 契約がありません。また、最後の見直しが 2025-04-01 です。見直しの間隔は 12 か月のため、次の見直しの期限は 2026-04-01 でした",
            finding.GetMessage(CultureInfo.GetCultureInfo("ja")));
    }

    [Fact]
    public async Task The_compiler_reports_it_at_the_recipients_line_used_or_not()
    {
        var test = new Verify.Test { TestCode = "" };
        test.TestState.GlobalOptions["build_property.PurposeCheckDate"] = Today;
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", Policy("Contract='DPA-1' Kind='Processor'\n  Reviewed='2024-01-01'", 12).Replace("Id='mailer'", "Id='{|PUR0701:mailer|}'")));
        await test.RunAsync();
    }

    private static List<Diagnostic> Find(string recipient, string today = Today, int months = 12) =>
        [.. new UnsupervisedProcessorRule().Judge(Load(Options(today), ("/PrivacyPolicy.xml", Policy(recipient, months))))];

    private static List<Diagnostic> FindIn(params string[] recipients) =>
        [.. new UnsupervisedProcessorRule().Judge(Load(Options(Today), PublishedVersions.Of([.. recipients.Select(r => $"<Recipients>{r}</Recipients>")])))];

    private static PolicyTestOptions Options(string today) => new() { Properties = { ["PurposeCheckDate"] = today } };

    private static string Policy(string recipient, int months) => $"""
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2024-04-01">
          <Recipients ReviewMonths="{months}"><Recipient Id='mailer' {recipient}/></Recipients>
        </PrivacyPolicy>
        """;
}
