using PurposeAnalyzers.Tests.Flow;
using PurposeAnalyzers.Testing;
using static PurposeAnalyzers.Tests.Rules.PolicyExceptions.ExceptionSample;

namespace PurposeAnalyzers.Tests.Rules.PolicyExceptions;

/// <summary>PUR0601 where the policy demands that its exception 3-1 expires within 12 months. Today is 2026-11-22.</summary>
public class DemandedExpiryTests
{
    private const string Use = "m.{|PUR0901:Email|}";

    [Theory]
    [InlineData("""[{|PUR0601:PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")|}]""")]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Expires = {|PUR0601:null|})]""")]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Expires = {|PUR0601:"2027-11-23"|})]""")]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Expires = {|PUR0601:"9999-12-31"|})]""")]
    [InlineData("""[PolicyException("3-1", Expires = {|PUR0601:"2028" + "-01-01"|}, Justification = "law", ApprovedBy = "dpo")]""")]
    public Task An_exception_without_end_or_with_one_too_far_away_lifts_nothing_and_is_reported(string exception) => Demanding(On(exception, Use)).RunAsync();

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2027-03-31")]
    [InlineData("2027-11-22")]
    public Task An_exception_that_ends_in_time_is_silent(string expires) => Demanding(On(Valid($", Expires = \"{expires}\""))).RunAsync();

    [Theory]
    [InlineData("2026-11-30", "3", "2027-02-28")]
    [InlineData("2027-11-30", "3", "2028-02-29")]
    [InlineData("2026-12-31", "1", "2027-01-31")]
    [InlineData("9999-01-01", "1200", "9999-12-31")]
    public Task The_last_day_that_is_allowed_is_silent(string today, string months, string expires) =>
        Demanding(On(Valid($", Expires = \"{expires}\"")), months, today).RunAsync();

    [Theory]
    [InlineData("2026-11-30", "3", "2027-03-01")]
    [InlineData("2027-11-30", "3", "2028-03-01")]
    [InlineData("2026-12-31", "1", "2027-02-01")]
    public Task The_day_after_it_is_reported(string today, string months, string expires) =>
        Demanding(On(Valid($", Expires = {{|PUR0601:\"{expires}\"|}}"), Use), months, today).RunAsync();

    [Theory]
    [InlineData("")]
    [InlineData(", Expires = \"9999-12-31\"")]
    public Task Another_exception_of_the_policy_may_hold_until_revoked_and_is_silent(string expires) =>
        Demanding(On($"""[PolicyException("6-1", Justification = "law", ApprovedBy = "dpo"{expires})]""")).RunAsync();

    [Fact]
    public Task Where_the_build_knows_no_date_a_distant_end_is_silent() => Demanding(On(Valid(", Expires = \"9999-12-31\"")), today: null).RunAsync();

    [Fact]
    public async Task Where_the_build_knows_no_date_a_missing_end_is_reported()
    {
        var finding = await FlowSample.SingleAsync("PUR0601", Demanding(On("""[{|PUR0601:PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")|}]""", Use), today: null));
        Assert.Equal("The exception '3-1' on 'Campaign.To' lifts nothing without a last day: the policy demands that it expires within 12 months. Say in Expires when it ends", finding.Message());
        Assert.Contains("12 か月以内の期限を求めています。最終日を Expires に", finding.JapaneseMessage(), StringComparison.Ordinal);
        Assert.False(finding.Properties.ContainsKey("latest"));
    }

    [Theory]
    [InlineData("[{|PUR0601:PolicyException(\"3-1\", Justification = \"law\", ApprovedBy = \"dpo\")|}]", "lifts nothing without a last day: the policy demands that it expires within 12 months. Say in Expires when it ends, 2027-11-22 at the latest", "最終日 (2027-11-22 まで) を Expires に")]
    [InlineData("[PolicyException(\"3-1\", Justification = \"law\", ApprovedBy = \"dpo\", Expires = {|PUR0601:\"2030-01-01\"|})]", "lifts nothing: its last day 2030-01-01 is too far away. The policy demands that it expires within 12 months, which is 2027-11-22 at the latest", "最終日の 2030-01-01 は遠すぎます")]
    public async Task The_message_says_what_the_policy_demands_and_the_latest_day(string exception, string message, string japanese)
    {
        var finding = await FlowSample.SingleAsync("PUR0601", Demanding(On(exception, Use)));
        Assert.Equal("The exception '3-1' on 'Campaign.To' " + message, finding.Message());
        Assert.Contains(japanese, finding.JapaneseMessage(), StringComparison.Ordinal);
        Assert.Equal(("3-1", "2027-11-22"), (finding.Properties["exception"], finding.Properties["latest"]));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("2030/01/01")]
    [InlineData("2026-11-21")]
    public Task What_is_no_date_or_over_is_no_concern_of_the_rule(string expires) =>
        Demanding(On(Valid($", Expires = {{|PUR0602:\"{expires}\"|}}"), Use)).RunAsync();

    [Fact]
    public Task Beside_an_approver_a_missing_end_is_reported_too() =>
        Demanding(On("""[{|PUR0601:{|PUR0601:PolicyException("3-1", Justification = "law")|}|}]""", Use)).RunAsync();

    [Fact]
    public Task Of_two_exceptions_the_one_with_an_end_lifts_and_the_other_is_reported() => Demanding(On(
        """[PolicyException("6-1", Justification = "x", ApprovedBy = "y")] [{|PUR0601:PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")|}]""")).RunAsync();

    [Fact]
    public Task An_exception_without_end_that_would_lift_nothing_anyway_is_reported_once() => Demanding("""
        [assembly: {|PUR0601:PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")|}]
        class Idle { [{|PUR0601:PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")|}] int Of(Member m) => 1; }
        """).RunAsync();

    [Theory]
    [InlineData("2026-12-01", """[{|PUR0601:PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")|}]""", Use)]
    [InlineData("2027-02-01", """[PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")]""", "m.Email")]
    public async Task Without_end_only_what_the_version_in_force_demands_is_reported(string today, string exception, string use)
    {
        var next = ExceptionSample.Policy.Replace("Version=\"2026\" Effective=\"2026-10-01\"", "Version=\"2027\" Effective=\"2027-01-01\" Previous=\"2026\"", StringComparison.Ordinal);
        var test = Demanding(On(exception, use), today: today);
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.2027.xml", next));
        test.DisabledDiagnostics.AddRange(["PUR0003", "PUR1001", "PUR1002"]);
        await test.RunAsync();
    }

    [Fact]
    public async Task A_number_of_months_that_is_none_is_reported_in_the_policy_and_demands_nothing()
    {
        var test = Demanding(On(Valid()), months: "a year");
        test.ExpectedDiagnostics.Add(Verify.Diagnostic("PUR0003").WithLine("/0/PrivacyPolicy.xml", 4));
        await test.RunAsync();
    }

    private static Verify.Test Demanding(string source, string months = "12", string? today = "2026-11-22")
    {
        var test = Under(ExceptionSample.Policy.Replace("Id=\"3-1\"", $"Id=\"3-1\" MaxMonths=\"{months}\"", StringComparison.Ordinal), source);
        test.TestState.GlobalOptions.Clear();
        if (today is not null)
        {
            test.TestState.GlobalOptions["build_property.PurposeCheckDate"] = today;
        }

        return test;
    }
}
