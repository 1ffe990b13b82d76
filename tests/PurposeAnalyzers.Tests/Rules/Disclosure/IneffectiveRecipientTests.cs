using static PurposeAnalyzers.Tests.Rules.Disclosure.DisclosureSample;

namespace PurposeAnalyzers.Tests.Rules.Disclosure;

/// <summary>PUR0206 and PUR0201 for <c>[DisclosesTo]</c>: a mark that discloses nothing, or to nobody.</summary>
public class IneffectiveRecipientTests
{
    [Theory]
    [InlineData("class Out { public void To([{|PUR0206:DisclosesTo(\"partner\")|}] out string text) => text = \"\"; }")]
    [InlineData("class Out { [{|PUR0206:DisclosesTo(\"partner\")|}] public string Text { get; } = \"\"; }")]
    [InlineData("class Out { [DisclosesTo(\"partner\")] public void To([{|PUR0206:DisclosesTo(\"partner\")|}] string text) { } }")]
    [InlineData("[DisclosesTo(\"partner\")] class Out { public void To([{|PUR0206:DisclosesTo(\"partner\")|}] string text) { } }")]
    [InlineData("[DisclosesTo(\"partner\")] [DisclosesTo({|PUR0206:\"partner\"|})] class Out { public void To(string text) { } }")]
    [InlineData("[DisclosesTo({|PUR0206:\"\"|})] class Out { public void To(string text) { } }")]
    [InlineData("[DisclosesTo({|PUR0206:null|})] class Out { public void To(string text) { } }")]
    [InlineData("[DisclosesTo(\"partner\")] class Out { public void To([{|PUR0206:PermittedPurposes(\"support\", Recipients = new[] { \"courier\" })|}] string text) { } }")]
    [InlineData("class Out { public void To([DisclosesTo(\"partner\"), {|PUR0206:PermittedPurposes(\"support\")|}] string text) { } }")]
    public Task A_mark_that_discloses_nothing_or_contradicts_a_tag_is_reported(string declaration) => VerifyAsync(declaration);

    [Theory]
    [InlineData("class Out { [DisclosesTo(\"partner\")] public void To(string text) { } }")]
    [InlineData("class Out { [DisclosesTo(\"partner\")] public void ToAll() { } }")]
    [InlineData("[DisclosesTo(\"partner\")] class Out { [DisclosesTo(\"courier\")] public void To(string text) { } }")]
    [InlineData("[DisclosesTo(\"courier\")] class Out { public void To([DisclosesTo(\"partner\")] string text) { } }")]
    [InlineData("[DisclosesTo(\"courier\"), DisclosesTo(\"partner\")] class Out;")]
    [InlineData("class Out { [DisclosesTo(\"partner\")] public string Text { get; set; } = \"\"; }")]
    [InlineData("class Out { [DisclosesTo(\"partner\")] public string Text { get; init; } = \"\"; }")]
    [InlineData("interface IOut { [DisclosesTo(\"partner\")] string Text { get; } }")]
    [InlineData("record Out([DisclosesTo(\"partner\")] string Text);")]
    [InlineData("[DisclosesTo(\"partner\")] class Out { public void To([PermittedPurposes(\"support\", Recipients = new[] { \"partner\" })] string text) { } }")]
    public Task A_mark_that_discloses_something_is_silent(string declaration) => VerifyAsync(declaration);

    [Theory]
    [InlineData("[DisclosesTo({|PUR0201:\"partnr\"|})] class Out { public void To(string text) { } }")]
    [InlineData("class Out { public void To([DisclosesTo({|PUR0201:\"anyone\"|})] string text) { } }")]
    [InlineData("class Out { [PermittedPurposes(\"support\", Recipients = new[] { {|PUR0201:\"anyone\"|} })] public string Text = \"\"; }")]
    public Task A_recipient_that_the_policy_does_not_know_is_reported(string declaration) => VerifyAsync(declaration, PolicyWith());

    [Fact]
    public Task Half_typed_marks_break_nothing_and_are_silent() => VerifyAsync("""
        [DisclosesTo({|CS1503:1|})] class Number { public void To(string text) { } }
        [{|CS7036:DisclosesTo|}] class Nothing { public void To(string text) { } }
        [DisclosesTo({|CS0103:Nobody|})] class Unknown { public void To(string text) { } }
        class Desk
        {
            void Run(Member m, Number number, Nothing nothing, Unknown unknown)
            {
                number.To(m.Address);
                nothing.To(m.Address);
                unknown.To(m.Address);
                unknown.{|CS1061:Gone|}(m.Address);
                {|CS0103:Lost|}.To(m.Address);
            }
        }
        """);
}
