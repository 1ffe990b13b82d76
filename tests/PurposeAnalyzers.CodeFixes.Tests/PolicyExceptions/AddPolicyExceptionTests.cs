using PurposeAnalyzers.CodeFixes.Disclosure;
using PurposeAnalyzers.CodeFixes.Repairs;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.CodeFixes.Tests.PolicyExceptions;

/// <summary>Other repairs of the rule come first and have tests of their own.</summary>
public sealed class ExceptUsesCodeFix() : PurposeCodeFix(Descriptors.PUR0901_UseOutsidePurpose, new AddPolicyException());

/// <summary>An exception to be filled in lifts nothing: its own finding comes, and the other one stays.</summary>
public sealed class AddPolicyExceptionTests
{
    private const string Policy = """
          <Recipients><Recipient Id="authority" Kind="Authority"/><Recipient Id="press" Kind="Authority"/></Recipients>
          <Exceptions>
            <Exception Id="3-1" Recipients="authority">A law asks</Exception>
            <Exception Id="6-1">A court asks</Exception>
          </Exceptions>
        """;

    [Theory]
    [InlineData("string To(Member m) => m.{|PUR0901:Email|};")]
    [InlineData("string To(Member m)\n    {\n        Func<string> f = () => m.{|PUR0901:Email|};\n        return f();\n    }")]
    [InlineData("string To => new Member().{|PUR0901:Email|};")]
    public Task It_is_put_on_the_member_that_the_code_is_in(string member) => VerifyAsync<ExceptUsesCodeFix>(
        $$"""
        [Purpose("marketing")]
        class Campaign
        {
            // Whom we write to.
            {{member}}
        }
        """,
        $$"""
        using Shop;

        [Purpose("marketing")]
        class Campaign
        {
            // Whom we write to.
            [{|PUR0601:PolicyException(PolicyExceptions._6_1, Justification = "TODO: why does the exception apply here?", ApprovedBy = "TODO")|}]
            {{member}}
        }
        """,
        exception: 1);

    [Fact]
    public Task On_a_local_function_it_covers_no_more_than_that() => VerifyAsync<ExceptUsesCodeFix>(
        """
        [Purpose("marketing")]
        class Campaign
        {
            string To(Member m)
            {
                return Of();

                string Of() => m.{|PUR0901:Email|};
            }
        }
        """,
        """
        using Shop;

        [Purpose("marketing")]
        class Campaign
        {
            string To(Member m)
            {
                return Of();

                [{|PUR0601:PolicyException(PolicyExceptions._3_1, Justification = "TODO: why does the exception apply here?", ApprovedBy = "TODO")|}]
                string Of() => m.{|PUR0901:Email|};
            }
        }
        """);

    [Theory]
    [InlineData("authority", true)]
    [InlineData("press", false)]
    public Task For_a_disclosure_it_must_list_the_recipient(string recipient, bool isOffered)
    {
        var before = $$"""
            [DisclosesTo("{{recipient}}")]
            static class Outside
            {
                public static void Send(string text) { }
            }

            [Purpose("support")]
            class Desk
            {
                void Answer(Member m) => {|PUR0301:Outside.Send|}(m.Email);
            }
            """;
        return VerifyAsync<DisclosedToOtherCodeFix>(
            before,
            isOffered
                ? "using Shop;\n\n" + before.Replace(
                    "    void Answer",
                    "    [{|PUR0601:PolicyException(PolicyExceptions._3_1, Justification = \"TODO: why does the exception apply here?\", ApprovedBy = \"TODO\")|}]\n    void Answer",
                    StringComparison.Ordinal)
                : before);
    }

    [Theory]
    [InlineData("""[{|PUR0601:PolicyException("3-1")|}] [{|PUR0601:PolicyException("6-1")|}] string To(Member m) => m.{|PUR0901:Email|};""")]
    [InlineData("string to = new Member().{|PUR0901:Email|};")]
    public Task It_is_not_offered_where_it_is_already_or_cannot_be(string member) => VerifyAsync<ExceptUsesCodeFix>(
        $$"""[Purpose("marketing")] class Campaign { {{member}} }""",
        $$"""[Purpose("marketing")] class Campaign { {{member}} }""");

    [Fact]
    public Task Without_a_policy_there_is_none_to_choose() => DeskSample.VerifyAsync<DisclosedToOtherCodeFix>(
        """
        [DisclosesTo("press")] static class Outside { public static void Send(string text) { } }
        class Desk { void Answer(Member m) => {|PUR0301:Outside.Send|}(m.Email); }
        """,
        """
        [DisclosesTo("press")] static class Outside { public static void Send(string text) { } }
        class Desk { void Answer(Member m) => {|PUR0301:Outside.Send|}(m.Email); }
        """);

    private static async Task VerifyAsync<TFix>(string before, string after, int exception = 0)
        where TFix : PurposeCodeFix, new()
    {
        var test = DeskSample.Test<TFix>(before, after, policy: Policy);

        test.CodeActionIndex = exception;
        test.FixedState.MarkupHandling = MarkupMode.Allow;

        // Each exception is somebody's decision: there is no Fix All, and one is enough.
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck | CodeFixTestBehaviors.FixOne;
        await test.RunAsync();
    }
}
