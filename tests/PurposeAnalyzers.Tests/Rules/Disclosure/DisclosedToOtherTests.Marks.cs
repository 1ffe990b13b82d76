using static PurposeAnalyzers.Tests.Rules.Disclosure.DisclosureSample;

namespace PurposeAnalyzers.Tests.Rules.Disclosure;

/// <content>Where a recipient may be named, and for what it holds (DESIGN, section 3).</content>
public partial class DisclosedToOtherTests
{
    [Theory]
    [InlineData("static class Out { [DisclosesTo(\"partner\")] public static void To(string text) { } }")]
    [InlineData("static class Out { public static void To([DisclosesTo(\"partner\")] string text) { } }")]
    [InlineData("[DisclosesTo(\"courier\")] static class Out { [DisclosesTo(\"partner\")] public static void To(string text) { } }")]
    [InlineData("[DisclosesTo(\"courier\"), DisclosesTo(\"partner\")] static class Out { public static void To(string text) { } }")]
    [InlineData("[DisclosesTo(\"partner\")] static partial class Out; static partial class Out { public static void To(string text) { } }")]
    [InlineData("[DisclosesTo(\"partner\")] static class Outer { public static class Inner { public static void To(string text) { } } } static class Out { public static void To(string text) => Outer.Inner.To(text); }")]
    [InlineData("static class Out { public static void To(string text) => Further(text); static void Further(string text) => Partner.Send(text); }")]
    [InlineData("static class Out { public static void To(string text) { Send(text); [DisclosesTo(\"partner\")] static void Send(string inner) { } } }")]
    [InlineData("static class Out { public static void To<T>(T value) => Partner.Send(value); }")]
    [InlineData("static class Out { public static async Task To(string text) { await Task.Yield(); Partner.Send(text); } }")]
    [InlineData("static class Out { public static IEnumerable<int> To(string text) { Partner.Send(text); yield return 1; } }")]
    public Task A_mark_anywhere_around_the_code_counts_and_is_reported(string declaration) =>
        VerifyAsync("class Desk { void Run(Member m) => {|PUR0301:Out.To|}(m.Address); } " + declaration);

    [Theory]
    [InlineData("static class Out { public static void To(string text, [DisclosesTo(\"partner\")] string other = \"\") { } }")]
    [InlineData("[DisclosesTo(\"partner\")] static class Out { [DisclosesTo(\"courier\")] public static void To(string text) { } }")]
    [InlineData("static class Out { public static void To(string text) { } [DisclosesTo(\"partner\")] public static void Further(string text) { } }")]
    [InlineData("static class Out { [DisclosesTo(\"\")] public static void To(string text) { } }", "PUR0206")]
    public Task A_mark_elsewhere_is_silent(string declaration, string? other = null)
    {
        var test = Test("class Desk { void Run(Member m) => Out.To(m.Address); } " + declaration);
        test.DisabledDiagnostics.AddRange(other is null ? [] : [other]);
        return test.RunAsync();
    }

    [Fact]
    public Task A_mark_on_an_interface_member_holds_for_its_implementations_and_is_reported() => VerifyAsync("""
        interface IPost { [DisclosesTo("partner")] void Send(string text); void Keep(string text); }
        class Post : IPost { public void Send(string text) { } public void Keep(string text) { } }
        class Desk
        {
            void Run(Member m, IPost post, Post own)
            {
                {|PUR0301:post.Send|}(m.Address);
                {|PUR0301:own.Send|}(m.Address);
                post.Keep(m.Address);
                own.Keep(m.Address);
            }
        }
        """);

    [Fact]
    public Task A_mark_on_a_parameter_of_an_interface_holds_for_its_implementations_and_is_reported() => VerifyAsync("""
        interface IPost { void Send(int number, [DisclosesTo("partner")] string text); }
        class Post : IPost { public void Send(int number, string text) { } }
        class Desk { void Run(Member m, Post post) => {|PUR0301:post.Send|}(1, m.Address); }
        """);

    [Fact]
    public Task A_mark_on_an_interface_holds_for_the_members_that_implement_it_and_is_reported() => VerifyAsync("""
        [DisclosesTo("partner")] interface IPost { void Send(string text); }
        class Post : IPost { public void Send(string text) { } public void Keep(string text) { } }
        class Desk
        {
            void Run(Member m, Post post)
            {
                {|PUR0301:post.Send|}(m.Address);
                post.Keep(m.Address);
            }
        }
        """);

    [Fact]
    public Task A_mark_on_a_class_holds_for_derived_classes_that_declare_none_and_is_reported() => VerifyAsync("""
        [DisclosesTo("partner")] class Post { public virtual void Send(string text) { } }
        class FastPost : Post { public override void Send(string text) { } public void Hurry(string text) { } }
        [DisclosesTo("courier")] class OwnPost : Post { public void Hurry(string text) { } }
        class Desk
        {
            void Run(Member m, FastPost fast, OwnPost own)
            {
                {|PUR0301:fast.Send|}(m.Address);
                {|PUR0301:fast.Hurry|}(m.Address);
                own.Hurry(m.Address);
            }
        }
        """);

    [Fact]
    public Task What_a_marked_class_inherits_discloses_too_and_is_reported() => VerifyAsync("""
        class Post { public void Send(string text) { } }
        [DisclosesTo("partner")] class PartnerPost : Post;
        class Desk
        {
            void Run(Member m, Post post, PartnerPost partner)
            {
                post.Send(m.Address);
                {|PUR0301:partner.Send|}(m.Address);
            }
        }
        """);

    [Fact]
    public Task A_mark_on_what_an_interface_call_runs_counts_and_is_reported() => VerifyAsync("""
        interface IPost { void Send(object text); }
        [DisclosesTo("partner")] class Post : IPost { public void Send(object text) { } }
        class Desk
        {
            void Run(Member m, IPost post)
            {
                {|PUR0301:post.Send|}(m.Address);
                post.Send(m.Name);
            }

            void Whole(Member m, IPost post) => {|PUR0301:post.Send|}(m);
        }
        """);

    [Fact]
    public Task A_marked_assembly_discloses_nothing_to_itself_and_is_silent() => VerifyAsync("""
        [assembly: DisclosesTo("partner")]
        static class Out { public static void To(Member member, string text) { } }
        class Desk { void Run(Member m) => Out.To(m, m.Address); }
        """);

    [Fact]
    public Task A_marked_property_or_constructor_or_operator_is_reported() => VerifyAsync("""
        class Letter
        {
            [DisclosesTo("partner")] public Letter(string to) { }
            public Letter() { }
            [DisclosesTo("partner"), PermittedPurposes("support")] public string To { get; set; } = "";
        }

        class Text
        {
            [DisclosesTo("partner")] public string this[int line] { set { } }
            [DisclosesTo("partner")] public static Text operator +(Text letter, string text) => letter;
        }

        class Desk
        {
            void Run(Member m, Letter letter, Text text)
            {
                _ = {|PUR0301:new|} Letter(m.Address);
                _ = {|PUR0301:new|} Letter { To = m.Address };
                {|PUR0301:letter.To|} = m.Address;
                {|PUR0301:text[0]|} = m.Address;
                _ = {|PUR0301:text + m.Address|};
                _ = letter.To;
            }
        }
        """);

    [Fact]
    public Task A_whole_object_assigned_to_a_marked_property_is_reported() => VerifyAsync("""
        class Letter
        {
            [DisclosesTo("partner")] public object? Content { get; set; }
            public object? Draft { get; set; }
        }

        class Desk
        {
            void Run(Member m, Letter letter) => {|PUR0301:letter.Content|} = m;
            Letter Fill(Member m) => {|PUR0301:new|}() { Content = m };
            void Keep(Member m, Letter letter) => letter.Draft = m;
            void Number(Member m, Letter letter) => letter.Content = m.Id;
        }
        """);

    [Fact]
    public Task A_method_of_the_data_itself_gets_the_whole_object_and_is_reported() => VerifyAsync("""
        class Contact
        {
            [PermittedPurposes("support")] public string Phone { get; set; } = "";
            [DisclosesTo("partner")] public void Export() { }
            public void Keep() { }
        }

        class Desk
        {
            void Run(Contact contact)
            {
                {|PUR0301:contact.Export|}();
                contact.Keep();
            }
        }
        """);

    [Fact]
    public Task A_service_with_data_at_hand_is_no_data_itself_and_is_silent() => VerifyAsync("""
        class Post(List<Member> members)
        {
            [DisclosesTo("courier")] public void Send(string text) => GC.KeepAlive(members.Count + text);
        }

        class Desk { void Run(Member m, List<Member> members) => new Post(members).Send(m.Address); }
        """);

    [Fact]
    public Task Every_tag_must_list_the_recipient_or_it_is_reported() => VerifyAsync("""
        class Contact
        {
            [PermittedPurposes("support", Recipients = new[] { "partner", "courier" }), PermittedPurposes("support", Recipients = new[] { "courier" })]
            public string Phone { get; set; } = "";
        }

        class Desk
        {
            void Run(Contact contact)
            {
                {|PUR0301:Partner.Send|}(contact.Phone);
                Courier.Send(contact.Phone);
            }
        }
        """);

    [Fact]
    public Task Several_recipients_of_one_call_are_one_finding_and_are_reported() => VerifyAsync("""
        static class Out { [DisclosesTo("partner"), DisclosesTo("authority")] public static void To(string text) { } }
        class Desk { void Run(Member m) => {|PUR0301:Out.To|}(m.Address); }
        """);

    [Fact]
    public Task A_category_names_its_recipients_in_the_policy_and_others_are_reported() => VerifyAsync(
        """
        class Contact { [DataCategory("contact")] public string Phone { get; set; } = ""; }
        class Desk
        {
            void Run(Contact contact)
            {
                {|PUR0301:Partner.Send|}(contact.Phone);
                Courier.Send(contact.Phone);
            }
        }
        """,
        PolicyWith("<Categories><Category Id='contact' Purposes='support' Recipients='courier'/></Categories>"));
}
