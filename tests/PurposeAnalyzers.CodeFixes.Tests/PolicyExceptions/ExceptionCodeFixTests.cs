using PurposeAnalyzers.CodeFixes.PolicyExceptions;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.CodeFixes.Tests.PolicyExceptions;

/// <summary>PUR0601 to PUR0603: the exception that was meant, one that is over, and code that was approved anew.</summary>
public sealed class ExceptionCodeFixTests
{
    private const string Policy = """<Exceptions><Exception Id="3-1">A law asks</Exception></Exceptions>""";

    [Fact]
    public Task A_misspelt_exception_becomes_the_one_that_was_meant() => DeskSample.VerifyAsync<InvalidExceptionCodeFix>(
        """
        using Shop;

        [Purpose("marketing")]
        class Campaign
        {
            [PolicyException({|PUR0601:"3.1"|}, Justification = "law", ApprovedBy = "dpo")] string A(Member m) => m.{|PUR0901:Email|};
            [PolicyException({|PUR0601:"3_1"|}, Justification = "law", ApprovedBy = "dpo")] string B(Member m) => m.{|PUR0901:Email|};
        }
        """,
        """
        using Shop;

        [Purpose("marketing")]
        class Campaign
        {
            [PolicyException(PolicyExceptions._3_1, Justification = "law", ApprovedBy = "dpo")] string A(Member m) => m.Email;
            [PolicyException(PolicyExceptions._3_1, Justification = "law", ApprovedBy = "dpo")] string B(Member m) => m.Email;
        }
        """,
        policy: Policy);

    [Theory]
    [InlineData("""[{|PUR0601:PolicyException("3-1")|}]""")]
    [InlineData("""[PolicyException("3-1", Justification = "law", ApprovedBy = {|PUR0601:""|})]""")]
    [InlineData("""[PolicyException({|PUR0601:"zzz"|}, Justification = "law", ApprovedBy = "dpo")]""")]
    public Task What_only_people_can_say_is_not_written_for_them(string exception) => DeskSample.VerifyAsync<InvalidExceptionCodeFix>(
        $$"""[Purpose("marketing")] class Campaign { {{exception}} string A(Member m) => m.{|PUR0901:Email|}; }""",
        $$"""[Purpose("marketing")] class Campaign { {{exception}} string A(Member m) => m.{|PUR0901:Email|}; }""",
        policy: Policy);

    [Fact]
    public Task An_expired_exception_is_removed_and_what_it_lifted_stays_reported()
    {
        var test = DeskSample.Test<ExpiredExceptionCodeFix>(
            """
            [Purpose("marketing")]
            class Campaign
            {
                /// <summary>The first.</summary>
                [PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Expires = {|PUR0602:"2026-09-30"|})]
                string A(Member m) => m.{|PUR0901:Email|};

                [Obsolete, PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Expires = {|PUR0602:"2025-01-01"|})]
                string B(Member m) => m.{|PUR0901:Email|};

                [PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Expires = "2026-10-01")]
                string C(Member m) => m.Email;
            }
            """,
            """
            [Purpose("marketing")]
            class Campaign
            {
                /// <summary>The first.</summary>
                string A(Member m) => m.{|PUR0901:Email|};

                [Obsolete]
                string B(Member m) => m.{|PUR0901:Email|};

                [PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Expires = "2026-10-01")]
                string C(Member m) => m.Email;
            }
            """,
            policy: Policy);
        return test.RunAsync();
    }

    [Fact]
    public Task The_hash_of_the_code_is_stated_one_by_one()
    {
        var test = DeskSample.Test<ChangedSinceApprovalCodeFix>(
            """
            [Purpose("marketing")]
            class Campaign
            {
                [PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Approval = {|PUR0603:"0123456789abcdef"|})]
                string A(Member m) => m.{|PUR0901:Email|};
            }
            """,
            """
            [Purpose("marketing")]
            class Campaign
            {
                [PolicyException("3-1", Justification = "law", ApprovedBy = "dpo", Approval = "26ef92eb13a281af")]
                string A(Member m) => m.Email;
            }
            """,
            policy: Policy);
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        return test.RunAsync();
    }
}
