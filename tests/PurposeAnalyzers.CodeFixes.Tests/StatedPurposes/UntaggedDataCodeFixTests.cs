using PurposeAnalyzers.CodeFixes.Repairs;
using PurposeAnalyzers.CodeFixes.StatedPurposes;
using PurposeAnalyzers.Testing;
using Fix = PurposeAnalyzers.CodeFixes.Tests.FixSample<PurposeAnalyzers.CodeFixes.StatedPurposes.UntaggedDataCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.StatedPurposes;

/// <summary>PUR0205: what looks like personal data is tagged.</summary>
public sealed class UntaggedDataCodeFixTests
{
    [Fact]
    public Task A_member_gets_the_suggested_category_first() => VerifyWithPolicyAsync(
        """
        public sealed class Customer
        {
            /// <summary>Where to write.</summary>
            public string? {|PUR0205:Email|} { get; set; }
        }
        """,
        """
        public sealed class Customer
        {
            /// <summary>Where to write.</summary>
            [DataCategory(DataCategories.Contact)]
            public string? Email { get; set; }
        }
        """,
        "Tag 'Customer.Email' with [DataCategory(\"contact\")]");

    [Fact]
    public Task Fix_All_gives_each_member_what_is_suggested_for_it() => VerifyWithPolicyAsync(
        """
        public record Customer([property: Obsolete] string {|PUR0205:Email|}, int Visits)
        {
            [Obsolete] public string? {|PUR0205:CardNumber|};
            public string {|PUR0205:Name|} => "";
        }
        """,
        """
        public record Customer([property: Obsolete] [DataCategory(DataCategories.Contact)] string Email, int Visits)
        {
            [Obsolete] [DataCategory(DataCategories.Payment)] public string? CardNumber;
            [DataCategory(DataCategories.Contact)]
            public string Name => "";
        }
        """);

    [Fact]
    public Task Another_category_goes_to_data_of_the_same_kind()
    {
        var test = CreateWithPolicy(
            """
            public sealed class Customer
            {
                public string? {|PUR0205:Email|} { get; set; }
                public string? {|PUR0205:BackupEmail|} { get; set; }
                public string? {|PUR0205:Phone|} { get; set; }
            }
            """,
            """
            public sealed class Customer
            {
                [DataCategory(DataCategories.Likes)]
                public string? Email { get; set; }
                [DataCategory(DataCategories.Likes)]
                public string? BackupEmail { get; set; }
                public string? {|PUR0205:Phone|} { get; set; }
            }
            """);
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.WithAction($"{TagWithCategory.Suggested} likes EmailAddress").RunAsync();
    }

    [Fact]
    public Task The_interface_that_states_the_contract_is_tagged() => VerifyWithPolicyAsync(
        """
        public interface IReachable
        {
            string? Email { get; }
        }

        public sealed class Customer : IReachable
        {
            public string? {|PUR0205:Email|} => null;
        }
        """,
        """
        public interface IReachable
        {
            [DataCategory(DataCategories.Contact)]
            string? Email { get; }
        }

        public sealed class Customer : IReachable
        {
            public string? Email => null;
        }
        """,
        "Tag 'IReachable.Email' with [DataCategory(\"contact\")]");

    [Fact]
    public Task Without_categories_a_member_is_tagged_as_others_of_its_type() => Create(Fix.Test(
        """
        public sealed class Customer
        {
            [PermittedPurposes("support", Recipients = ["courier"])]
            public string? Email { get; set; }

            public string? {|PUR0205:Phone|} { get; set; }
        }
        """,
        """
        public sealed class Customer
        {
            [PermittedPurposes("support", Recipients = ["courier"])]
            public string? Email { get; set; }

            [PermittedPurposes("support", Recipients = ["courier"])]
            public string? Phone { get; set; }
        }
        """,
        "Tag 'Customer.Phone' with [PermittedPurposes(\"support\", Recipients = [\"courier\"])], as 'Customer.Email'")).RunAsync();

    [Fact]
    public Task Where_nobody_knows_what_the_data_may_be_used_for_nothing_is_offered() => Create(Fix.Test(
        """
        public sealed class Customer
        {
            public string? {|PUR0205:Phone|} { get; set; }
        }
        """,
        fixedSource: null)).RunAsync();

    [Fact]
    public Task Several_fields_of_one_declaration_cannot_be_tagged_one_by_one() => VerifyWithPolicyAsync(
        """
        public sealed class Customer
        {
            public string? {|PUR0205:Email|}, {|PUR0205:Phone|};
        }
        """,
        fixedSource: null);

    private static Task VerifyWithPolicyAsync(string source, string? fixedSource, string? title = null) => CreateWithPolicy(source, fixedSource, title).RunAsync();

    private static CodeFixTest CreateWithPolicy(string source, string? fixedSource, string? title = null) => Create(Fix.TestWithPolicy(source, fixedSource, title));

    private static CodeFixTest Create(CodeFixTest test)
    {
        test.DisabledDiagnostics.Remove("PUR0205");
        return test;
    }
}
