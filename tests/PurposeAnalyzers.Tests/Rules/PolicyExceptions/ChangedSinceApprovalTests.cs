using PurposeAnalyzers.Tests.Flow;
using static PurposeAnalyzers.Tests.Rules.PolicyExceptions.ExceptionSample;

namespace PurposeAnalyzers.Tests.Rules.PolicyExceptions;

/// <summary>PUR0603: an exception with an approval holds for the code that was approved. Which changes matter is tested with the hash.</summary>
public class ChangedSinceApprovalTests
{
    /// <summary>Of <c>string To(Member m) => m.Email;</c></summary>
    private const string Approved = "133419616a5d984c";

    private const string Texts = "static class Text { internal static string Of(Member m) => m.Email.Trim(); }";

    [Fact]
    public Task Code_as_it_was_approved_is_silent() => VerifyAsync(On(Valid($", Approval = \"{Approved}\"")));

    [Fact]
    public Task The_hash_may_be_written_in_upper_case_and_is_silent() => VerifyAsync(On(Valid($", Approval = \"{Approved.ToUpperInvariant()}\"")));

    [Fact]
    public Task An_exception_without_approval_survives_changes_and_is_silent() => VerifyAsync(On(Valid(", Approval = null"), "m.Email + m.Card"));

    [Fact]
    public Task Code_that_changed_is_reported_with_what_the_exception_lifted() => VerifyAsync(On(
        Valid($", Approval = {{|PUR0603:\"{Approved}\"|}}"), "m.{|PUR0901:Email|} + m.{|PUR0901:Card|}"));

    [Fact]
    public async Task The_message_says_what_to_write_and_the_property_holds_it()
    {
        var finding = await SingleAsync("PUR0603", On(Valid(", Approval = {|PUR0603:\"0123456789abcdef\"|}"), "m.{|PUR0901:Email|}"));
        Assert.Equal(Approved, finding.Properties["approval"]);
        Assert.Equal("3-1", finding.Properties["exception"]);
        Assert.Equal("M:Campaign.To(Member)", finding.Properties["code"]);
        Assert.Equal(
            "'Campaign.To' or a method that it calls is not as it was when its exception '3-1' was approved as '0123456789abcdef', so the exception lifts nothing. "
            + $"Review the change, then write Approval = \"{Approved}\"",
            finding.Message());
        Assert.Contains($"Approval = \"{Approved}\" と記載してください", finding.JapaneseMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("todo")]
    [InlineData("0123456789abcde")]
    [InlineData("0123456789abcdeg")]
    [InlineData("133419616a5d984c ")]
    public async Task What_is_no_hash_is_reported_with_the_one_to_write(string approval)
    {
        var finding = await SingleAsync("PUR0603", On(Valid($", Approval = {{|PUR0603:\"{approval}\"|}}"), "m.{|PUR0901:Email|}"));
        Assert.Equal(
            $"The exception '3-1' on 'Campaign.To' lifts nothing: its Approval '{approval}' is not a hash of 16 hexadecimal digits. When the code is approved as it stands, write Approval = \"{Approved}\"",
            finding.Message());
    }

    [Fact]
    public async Task A_change_in_another_file_that_the_code_calls_is_reported()
    {
        var source = On(Valid(", Approval = {|PUR0603:\"0123456789abcdef\"|}"), "Text.{|PUR0902:Of|}(m)");
        var hash = (await SingleAsync("PUR0603", source, Texts)).Properties["approval"]!;
        await VerifyAsync(On(Valid($", Approval = \"{hash}\""), "Text.Of(m)"), Texts);
        await VerifyAsync(On(Valid($", Approval = \"{hash}\""), "Text.Of(m)"), Texts.Replace("=>", "\n   /* trimmed */ =>", StringComparison.Ordinal));
        await VerifyAsync(On(Valid($", Approval = {{|PUR0603:\"{hash}\"|}}"), "Text.{|PUR0902:Of|}(m)"), Texts.Replace("Trim", "ToUpper", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_approved_type_covers_all_its_members_and_a_change_of_any_is_reported()
    {
        const string source = """
            [PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Approval = APPROVAL)] [Purpose("marketing")] class Campaign
            {
                string A(Member m) => m.EMAIL;
                string B() => "";
            }
            """;
        var reported = source.Replace("EMAIL", "{|PUR0901:Email|}", StringComparison.Ordinal);
        var hash = (await SingleAsync("PUR0603", reported.Replace("APPROVAL", "{|PUR0603:\"\"|}", StringComparison.Ordinal))).Properties["approval"]!;
        await VerifyAsync(source.Replace("EMAIL", "Email", StringComparison.Ordinal).Replace("APPROVAL", $"\"{hash}\"", StringComparison.Ordinal));
        await VerifyAsync(reported.Replace("APPROVAL", $"{{|PUR0603:\"{hash}\"|}}", StringComparison.Ordinal).Replace("\"\"", "\"changed\"", StringComparison.Ordinal));
    }

    [Fact]
    public Task An_approval_of_an_assembly_has_no_effect_and_the_exception_lifts_nothing() => VerifyAsync($$"""
        [assembly: PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Approval = {|PUR0206:"{{Approved}}"|})]
        {{On("", "m.{|PUR0901:Email|}")}}
        """);
}
