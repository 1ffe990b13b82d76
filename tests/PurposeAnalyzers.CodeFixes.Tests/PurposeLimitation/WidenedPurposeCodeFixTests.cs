using Fix = PurposeAnalyzers.CodeFixes.Tests.FixSample<PurposeAnalyzers.CodeFixes.PurposeLimitation.WidenedPurposeCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.PurposeLimitation;

/// <summary>PUR0904: a tag that permits more than the data does is narrowed, and the title says so.</summary>
public sealed class WidenedPurposeCodeFixTests
{
    [Fact]
    public Task A_wider_tag_is_replaced() => Fix.VerifyAsync(
        """
        public sealed class Letter
        {
            /// <summary>Whom it goes to.</summary>
            [PermittedPurposes("support", "marketing")]
            public string To { get; set; } = "";

            public void Address(Member m) => {|PUR0904:To|} = m.Email;
        }
        """,
        """
        public sealed class Letter
        {
            /// <summary>Whom it goes to.</summary>
            [PermittedPurposes("support")]
            public string To { get; set; } = "";

            public void Address(Member m) => To = m.Email;
        }
        """,
        "Narrow what 'Letter.To' permits: [PermittedPurposes(\"support\")] instead of [PermittedPurposes(\"support\", \"marketing\")]");

    [Fact]
    public Task A_tag_that_permits_other_things_too_is_met_by_that_of_the_data() => Fix.VerifyAsync(
        """
        public sealed class Letter
        {
            [Obsolete, PermittedPurposes("support", "billing")] // both
            public string To { get; set; } = "";

            public void Address(Member m) => {|PUR0904:To|} = m.Name;
        }
        """,
        """
        public sealed class Letter
        {
            [Obsolete, PermittedPurposes("support", "billing")] // both
            [PermittedPurposes("support", "marketing")]
            public string To { get; set; } = "";

            public void Address(Member m) => To = m.Name;
        }
        """,
        "Narrow what 'Letter.To' permits: add [PermittedPurposes(\"support\", \"marketing\")]");

    [Fact]
    public Task A_wider_tag_among_other_attributes_leaves_these_alone() => Fix.VerifyAsync(
        """
        public sealed class Letter
        {
            [PermittedPurposes("support", "marketing"), Obsolete]
            public string First { get; set; } = "";

            // Why it is obsolete.
            [PermittedPurposes("support", "marketing")]
            [Obsolete] public string Second { get; set; } = "";

            [Obsolete]
            // What it permits.
            [PermittedPurposes("support", "marketing")]
            public string Third { get; set; } = "";

            [PermittedPurposes("support", "marketing")] public string Fourth { get; set; } = "";

            public static Letter To(Member m) => {|PUR0904:new|} Letter { First = m.Email, Second = m.Email, Third = m.Email, Fourth = m.Email };
        }
        """,
        """
        public sealed class Letter
        {
            [PermittedPurposes("support"), Obsolete]
            public string First { get; set; } = "";

            // Why it is obsolete.
            [PermittedPurposes("support")]
            [Obsolete] public string Second { get; set; } = "";

            [Obsolete]
            // What it permits.
            [PermittedPurposes("support")]
            public string Third { get; set; } = "";

            [PermittedPurposes("support")] public string Fourth { get; set; } = "";

            public static Letter To(Member m) => new Letter { First = m.Email, Second = m.Email, Third = m.Email, Fourth = m.Email };
        }
        """);

    [Fact]
    public Task Parameters_results_and_positional_members_are_narrowed() => Fix.VerifyAsync(
        """
        public sealed record Letter([PermittedPurposes("support", "marketing")] string To, int Pages);

        public static class Desk
        {
            public static void Send([PermittedPurposes("support", "billing")] string to, int copies = 1) { }

            [return: PermittedPurposes("support", "marketing")]
            public static string Address(Member m) => {|PUR0904:m.Email|};

            public static void Write(Member m)
            {
                {|PUR0904:Send|}(m.Email);
                _ = {|PUR0904:new|} Letter(m.Email, 1);
            }
        }
        """,
        """
        public sealed record Letter([PermittedPurposes("support")] string To, int Pages);

        public static class Desk
        {
            public static void Send([PermittedPurposes("support")] string to, int copies = 1) { }

            [return: PermittedPurposes("support")]
            public static string Address(Member m) => m.Email;

            public static void Write(Member m)
            {
                Send(m.Email);
                _ = new Letter(m.Email, 1);
            }
        }
        """);

    [Fact]
    public Task Consent_recipients_and_dates_are_narrowed() => Fix.VerifyWithPolicyAsync(
        """
        public sealed class Letter
        {
            [PermittedPurposes("marketing")] public string Likes { get; set; } = "";
            [DataCategory("contact", CollectedSince = "2026-01-01")] public string To { get; set; } = "";
            [PermittedPurposes("billing", Recipients = ["courier"])] public string Iban { get; set; } = "";
            [PermittedPurposes("billing")] public string Door { get; set; } = "";

            public static Letter Of(Buyer b) => {|PUR0904:new|} Letter { Likes = b.Likes, To = b.Name, Iban = b.Iban, Door = b.Name };
        }

        public sealed class Buyer
        {
            [DataCategory("likes")] public string Likes { get; set; } = "";
            [DataCategory("contact")] public string Name { get; set; } = "";
            [DataCategory("payment")] public string Iban { get; set; } = "";
        }
        """,
        """
        public sealed class Letter
        {
            [DataCategory(DataCategories.Likes)] public string Likes { get; set; } = "";
            [DataCategory(DataCategories.Contact)] public string To { get; set; } = "";
            [DataCategory(DataCategories.Payment)] public string Iban { get; set; } = "";
            [PermittedPurposes("billing")] public string Door { get; set; } = "";

            public static Letter Of(Buyer b) => new Letter { Likes = b.Likes, To = b.Name, Iban = b.Iban, Door = b.Name };
        }

        public sealed class Buyer
        {
            [DataCategory("likes")] public string Likes { get; set; } = "";
            [DataCategory("contact")] public string Name { get; set; } = "";
            [DataCategory("payment")] public string Iban { get; set; } = "";
        }
        """);

    [Fact]
    public Task A_tag_of_a_base_is_narrowed_at_the_base() => Fix.VerifyAsync(
        """
        public interface IAddress { [PermittedPurposes("support", "marketing")] string To { get; set; } }

        public sealed class Letter : IAddress
        {
            public string To { get; set; } = "";

            public void Address(Member m) => {|PUR0904:To|} = m.Email;
        }
        """,
        """
        public interface IAddress { [PermittedPurposes("support")] string To { get; set; } }

        public sealed class Letter : IAddress
        {
            public string To { get; set; } = "";

            public void Address(Member m) => To = m.Email;
        }
        """);

    [Fact]
    public Task A_tag_that_has_nothing_in_common_with_the_data_is_not_offered() => Fix.VerifyAsync(
        """
        public sealed class Letter
        {
            [PermittedPurposes("billing")] public string To { get; set; } = "";

            public void Address(Member m) => {|PUR0904:To|} = m.Email;
        }
        """,
        null);
}
