using Fix = PurposeAnalyzers.CodeFixes.Tests.FixSample<PurposeAnalyzers.CodeFixes.PurposeLimitation.CallOutsidePurposeCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.PurposeLimitation;

/// <summary>PUR0902: the calling code serves fewer purposes, or another one.</summary>
public sealed class CallOutsidePurposeCodeFixTests
{
    private const string Text = """
        internal static class Text { public static int Length(Member m) => (m.Email + m.Name).Trim().Length; }

        """;

    [Fact]
    public Task The_purposes_of_the_caller_are_narrowed() => Fix.VerifyAsync(
        Text + """
        public static class Desk
        {
            [Purpose("marketing", "support")]
            public static int Run(Member m) => Text.{|PUR0902:Length|}(m);
        }
        """,
        Text + """
        public static class Desk
        {
            [Purpose("support")]
            public static int Run(Member m) => Text.Length(m);
        }
        """,
        "Take 'marketing' out of the purposes of 'Desk.Run'");

    [Fact]
    public Task The_caller_is_marked_with_what_the_data_that_its_calls_use_permits() => Fix.Test(
        Text + """
        [Purpose("marketing")]
        public static class Desk
        {
            public static int Run(Member m) => Text.{|PUR0902:Length|}(m);
        }
        """,
        Text + """
        [Purpose("marketing")]
        public static class Desk
        {
            [Purpose("support")]
            public static int Run(Member m) => Text.Length(m);
        }
        """).WithAction("MarkCode: support").RunAsync();
}
