using PurposeAnalyzers.Tests.Flow;
using static PurposeAnalyzers.Tests.Rules.PolicyExceptions.ExceptionSample;

namespace PurposeAnalyzers.Tests.Rules.PolicyExceptions;

/// <summary>PUR0602: until when an exception holds, and dates that are none. Today is 2026-11-22.</summary>
public class ExpiredExceptionTests
{
    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2025-12-31")]
    [InlineData("1926-11-23")]
    [InlineData("0001-01-01")]
    [InlineData("2027-02-29")]
    [InlineData("2027-13-01")]
    [InlineData("2027-3-31")]
    [InlineData("31.03.2027")]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData(" 2027-03-31")]
    [InlineData("2027-03-31T00:00")]
    [InlineData("２０２７-03-31")]
    public Task An_exception_that_is_over_or_has_no_date_and_what_it_was_to_lift_are_reported(string expires) =>
        VerifyAsync(On(Valid($", Expires = {{|PUR0602:\"{expires}\"|}}"), "m.{|PUR0901:Email|}"));

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-23")]
    [InlineData("2028-02-29")]
    [InlineData("9999-12-31")]
    public Task An_exception_holds_on_its_last_day_and_is_silent(string expires) => VerifyAsync(On(Valid($", Expires = \"{expires}\"")));

    [Theory]
    [InlineData("")]
    [InlineData(", Expires = null")]
    public Task An_exception_without_last_day_holds_and_is_silent(string expires) => VerifyAsync(On(Valid(expires)));

    [Fact]
    public async Task Where_the_build_knows_no_date_nothing_expires_and_all_is_silent()
    {
        var test = Test(On(Valid(", Expires = \"2026-11-21\"")));
        test.TestState.GlobalOptions.Clear();
        await test.RunAsync();
    }

    [Theory]
    [InlineData("2026-11-21", "The exception '3-1' on 'Campaign.To' has expired and lifts nothing: its last day was 2026-11-21, and the build takes today for 2026-11-22. Have it approved anew, or remove what it allowed", null)]
    [InlineData("1927-03-31", "The exception '3-1' on 'Campaign.To' has expired and lifts nothing: its last day was 1927-03-31, and the build takes today for 2026-11-22. Have it approved anew, or remove what it allowed; did you mean '2027-03-31'?", "2027-03-31")]
    [InlineData("2027/3/31", "The exception '3-1' on 'Campaign.To' lifts nothing: its Expires '2027/3/31' is not a date of the form yyyy-MM-dd; did you mean '2027-03-31'?", "2027-03-31")]
    [InlineData("03/04/2027", "The exception '3-1' on 'Campaign.To' lifts nothing: its Expires '03/04/2027' is not a date of the form yyyy-MM-dd", null)]
    public async Task The_message_says_what_is_wrong_and_what_may_be_meant(string expires, string message, string? suggestion)
    {
        var finding = await SingleAsync("PUR0602", On(Valid($", Expires = {{|PUR0602:\"{expires}\"|}}"), "m.{|PUR0901:Email|}"));
        Assert.Equal(message, finding.Message());
        Assert.Contains(expires, finding.JapaneseMessage(), StringComparison.Ordinal);
        Assert.Equal(suggestion, finding.Properties.GetValueOrDefault("suggestion"));
        Assert.Equal("3-1", finding.Properties["exception"]);
    }

    [Fact]
    public Task Of_two_exceptions_the_one_that_holds_lifts_and_the_other_is_reported() =>
        VerifyAsync(On("""[PolicyException("6-1", Justification = "x", ApprovedBy = "y", Expires = {|PUR0602:"2026-01-01"|})]""" + Valid()));

    [Fact]
    public Task Everything_that_is_wrong_with_an_exception_is_reported() => VerifyAsync(On(
        """[PolicyException({|PUR0601:"9-9"|}, Justification = {|PUR0601:""|}, ApprovedBy = "x", Expires = {|PUR0602:"soon"|}, Approval = {|PUR0603:"todo"|})]""",
        "m.{|PUR0901:Email|}"));
}
