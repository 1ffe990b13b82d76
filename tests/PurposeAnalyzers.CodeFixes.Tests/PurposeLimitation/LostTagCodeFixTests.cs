using Fix = PurposeAnalyzers.CodeFixes.Tests.FixSample<PurposeAnalyzers.CodeFixes.PurposeLimitation.LostTagCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.PurposeLimitation;

/// <summary>PUR0905: what keeps data gets the tag of the data.</summary>
public sealed partial class LostTagCodeFixTests
{
    [Fact]
    public Task A_member_gets_the_tag_of_what_is_stored_in_it() => Fix.VerifyAsync(
        """
        namespace Shop;

        internal sealed class Letter
        {
            /// <summary>Whom it goes to.</summary>
            public string? To { get; set; }
        }

        internal static class Desk
        {
            public static void Address(Letter letter, Member member) => {|PUR0905:letter.To|} = member.Email;
        }
        """,
        """
        namespace Shop;

        internal sealed class Letter
        {
            /// <summary>Whom it goes to.</summary>
            [PermittedPurposes("support")]
            public string? To { get; set; }
        }

        internal static class Desk
        {
            public static void Address(Letter letter, Member member) => letter.To = member.Email;
        }
        """,
        "Tag 'Letter.To' with [PermittedPurposes(\"support\")]");

    [Fact]
    public Task All_members_of_a_creation_are_tagged_each_with_its_own() => Fix.VerifyAsync(
        """
        public sealed class View
        {
            public int Id { get; set; }
            public string Email { get; init; } = "";
            public string Name { get; init; } = "";
            public required string Card { get; init; }
            public List<string> Names { get; init; } = [];
        }

        public static class Views
        {
            public static View Of(Member m) => {|PUR0905:new|} View { Id = m.Id, Email = m.Email, Name = m.Name, Card = m.Card, Names = [m.Name] };
        }
        """,
        """
        public sealed class View
        {
            public int Id { get; set; }
            [PermittedPurposes("support")]
            public string Email { get; init; } = "";
            [PermittedPurposes("support", "marketing")]
            public string Name { get; init; } = "";
            [PermittedPurposes("billing")]
            public required string Card { get; init; }
            [PermittedPurposes("support", "marketing")]
            public List<string> Names { get; init; } = [];
        }

        public static class Views
        {
            public static View Of(Member m) => new View { Id = m.Id, Email = m.Email, Name = m.Name, Card = m.Card, Names = [m.Name] };
        }
        """,
        "Tag 'View.Email', 'View.Name', 'View.Card' and 1 more, each with the tags of the data it holds");

    [Fact]
    public Task What_holds_several_data_permits_what_all_of_them_permit() => Fix.VerifyAsync(
        """
        public static class Labels
        {
            public static string To(Member m) => {|PUR0905:m.Name + m.Email|};
        }
        """,
        """
        public static class Labels
        {
            [return: PermittedPurposes("support")]
            public static string To(Member m) => m.Name + m.Email;
        }
        """,
        "Tag 'Labels.To()' with [PermittedPurposes(\"support\")]");

    [Fact]
    public Task What_holds_data_of_two_categories_is_of_both() => Fix.VerifyWithPolicyAsync(
        """
        public sealed class Buyer
        {
            [DataCategory("contact")] public string Name { get; set; } = "";
            [DataCategory("payment", CollectedSince = "2026-01-01")] public string Iban { get; set; } = "";
            [PermittedPurposes("billing", ConsentRequired = ["support"], Recipients = ["courier"])] public string Door { get; set; } = "";
        }

        public static class Labels
        {
            public static string To(Buyer b) => {|PUR0905:b.Name + b.Iban + b.Door|};
        }
        """,
        """
        public sealed class Buyer
        {
            [DataCategory("contact")] public string Name { get; set; } = "";
            [DataCategory("payment", CollectedSince = "2026-01-01")] public string Iban { get; set; } = "";
            [PermittedPurposes("billing", ConsentRequired = ["support"], Recipients = ["courier"])] public string Door { get; set; } = "";
        }

        public static class Labels
        {
            [return: DataCategory(DataCategories.Payment, CollectedSince = "2024-04-01")]
            [return: DataCategory(DataCategories.Contact)]
            public static string To(Buyer b) => b.Name + b.Iban + b.Door;
        }
        """);

    [Fact]
    public Task A_category_attribute_of_the_users_own_is_copied() => Fix.VerifyAsync(
        """
        namespace Shop.Privacy
        {
            [PermittedPurposes("support")]
            public sealed class ContactDataAttribute(string source) : Attribute
            {
                public string Source => source;
                public bool Verified { get; set; }
            }

            public sealed class Buyer
            {
                [ContactData("form", Verified = true)] public string Name { get; set; } = "";
            }
        }

        namespace Mail
        {
            public record Label(string To);

            public static class Labels
            {
                public static Label To(Shop.Privacy.Buyer b) => {|PUR0905:new|}(b.Name);
            }
        }
        """,
        """
        using Shop.Privacy;

        namespace Shop.Privacy
        {
            [PermittedPurposes("support")]
            public sealed class ContactDataAttribute(string source) : Attribute
            {
                public string Source => source;
                public bool Verified { get; set; }
            }

            public sealed class Buyer
            {
                [ContactData("form", Verified = true)] public string Name { get; set; } = "";
            }
        }

        namespace Mail
        {
            public record Label([ContactData("form", Verified = true)] string To);

            public static class Labels
            {
                public static Label To(Shop.Privacy.Buyer b) => new(b.Name);
            }
        }
        """,
        "Tag 'Label.To' with [ContactData(\"form\", Verified = true)]");

    [Fact]
    public Task A_category_attribute_that_cannot_be_written_there_is_written_as_what_it_says() => Fix.VerifyAsync(
        """
        [AttributeUsage(AttributeTargets.Property), PermittedPurposes("support")]
        public sealed class ContactDataAttribute : Attribute;

        public static class Buyer
        {
            [ContactData] public static string Name { get; set; } = "";

            public static string Label() => {|PUR0905:Name|};
        }
        """,
        """
        [AttributeUsage(AttributeTargets.Property), PermittedPurposes("support")]
        public sealed class ContactDataAttribute : Attribute;

        public static class Buyer
        {
            [ContactData] public static string Name { get; set; } = "";

            [return: PermittedPurposes("support")]
            public static string Label() => Name;
        }
        """);

    [Fact]
    public Task The_tag_of_a_type_is_copied_to_what_is_made_of_its_values() => Fix.VerifyAsync(
        """
        [PermittedPurposes("support")]
        public readonly record struct EmailAddress(string Text);

        public class Row { public string? Email; }

        public static class Rows
        {
            public static void Fill(Row row, EmailAddress email) => {|PUR0905:row.Email|} = email.Text;
        }
        """,
        """
        [PermittedPurposes("support")]
        public readonly record struct EmailAddress(string Text);

        public class Row { [PermittedPurposes("support")] public string? Email; }

        public static class Rows
        {
            public static void Fill(Row row, EmailAddress email) => row.Email = email.Text;
        }
        """);

    [Fact]
    public Task A_claim_gives_its_category() => Fix.VerifyWithPolicyAsync(
        """
        using System.Security.Claims;

        public sealed class Session
        {
            public string? Email { get; set; }

            public static Session Of(ClaimsPrincipal user) => {|PUR0905:new|} Session { Email = user.FindFirst("email")?.Value };
        }
        """,
        """
        using System.Security.Claims;

        public sealed class Session
        {
            [DataCategory(DataCategories.Contact)]
            public string? Email { get; set; }

            public static Session Of(ClaimsPrincipal user) => new Session { Email = user.FindFirst("email")?.Value };
        }
        """);

    [Fact]
    public Task The_base_states_the_contract_and_gets_the_tag() => Fix.VerifyAsync(
        """
        public interface IView { string Email { get; set; } }
        public abstract class Base { public abstract string? Note { get; set; } }

        public sealed class View : Base, IView
        {
            public string Email { get; set; } = "";
            public override string? Note { get; set; }

            public static View Of(Member member) => {|PUR0905:new|} View { Email = member.Email, Note = member.Email };
        }
        """,
        """
        public interface IView { [PermittedPurposes("support")] string Email { get; set; } }
        public abstract class Base { [PermittedPurposes("support")] public abstract string? Note { get; set; } }

        public sealed class View : Base, IView
        {
            public string Email { get; set; } = "";
            public override string? Note { get; set; }

            public static View Of(Member member) => new View { Email = member.Email, Note = member.Email };
        }
        """,
        "Tag 'IView.Email', 'Base.Note' with [PermittedPurposes(\"support\")]");
}
