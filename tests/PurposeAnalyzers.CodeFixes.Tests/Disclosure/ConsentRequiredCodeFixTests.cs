using PurposeAnalyzers.CodeFixes.Disclosure.Consent;

namespace PurposeAnalyzers.CodeFixes.Tests.Disclosure;

/// <summary>PUR0302: where a check can be reached, and how the code comes to depend on it.</summary>
public sealed class ConsentRequiredCodeFixTests
{
    private const string Kinds = """
        class Person
        {
            public Guid Id { get; set; }
            [PermittedPurposes("support", ConsentRequired = new[] { "marketing" })] public string Mail { get; set; } = "";
            [ConsentCheck("marketing")] public bool MayBeAsked { get; set; }
        }

        class Guest
        {
            public Guid Id { get; set; }
            [PermittedPurposes("support", ConsentRequired = new[] { "marketing" })] public string Mail { get; set; } = "";
        }

        class Consents
        {
            [ConsentCheck] public bool Allow(Guest guest, string purpose) => guest != null && purpose != "";
            [ConsentCheck("marketing")] public Task<bool> AllowAsync(Guid guest) => Task.FromResult(guest != default);
            [ConsentCheck("support")] public bool AllowOther(Guest guest) => guest != null;
            [ConsentCheck] public bool AllowAll(Guest guest, params string[] purposes) => guest != null && purposes.Length > 0;
            [ConsentCheck("marketing")] public bool AllowHow(Guest guest, int how) => guest != null && how > 0;
        }

        static class Post
        {
            public static void Send(string mail) { }
            public static Task SendAsync(string mail) => Task.CompletedTask;
        }
        """;

    [Fact]
    public Task A_statement_runs_only_for_those_who_consented() => VerifyAsync(
        """
        void Run(Person p)
        {
            // Everybody likes it.
            Post.Send(p.{|PUR0302:Mail|}); // at once

            Post.Send("done");
        }
        """,
        """
        void Run(Person p)
        {
            // Everybody likes it.
            if (p.MayBeAsked)
            {
                Post.Send(p.Mail); // at once
            }

            Post.Send("done");
        }
        """);

    [Fact]
    public Task A_body_that_is_an_expression_becomes_a_block() => VerifyAsync(
        "void Run(Person p) => Post.Send(p.{|PUR0302:Mail|});",
        """
        void Run(Person p)
        {
            if (p.MayBeAsked)
            {
                Post.Send(p.Mail);
            }
        }
        """);

    [Fact]
    public Task In_a_loop_each_is_asked() => VerifyAsync(
        """
        void Run(List<Person> people)
        {
            foreach (var p in people)
            {
                var mail = p.{|PUR0302:Mail|};
                Post.Send(mail);
            }
        }
        """,
        """
        void Run(List<Person> people)
        {
            foreach (var p in people)
            {
                if (!p.MayBeAsked)
                {
                    continue;
                }

                var mail = p.Mail;
                Post.Send(mail);
            }
        }
        """);

    [Fact]
    public Task Before_a_declaration_the_code_is_left() => VerifyAsync(
        """
        void Run(Person p)
        {
            var mail = p.{|PUR0302:Mail|};
            Post.Send(mail);
        }
        """,
        """
        void Run(Person p)
        {
            if (!p.MayBeAsked)
            {
                return;
            }

            var mail = p.Mail;
            Post.Send(mail);
        }
        """);

    [Fact]
    public Task A_service_at_hand_is_asked_about_the_record_and_the_purpose() => VerifyAsync(
        """
        void Run(Guest guest, Consents consents)
        {
            Post.Send(guest.{|PUR0302:Mail|});
        }
        """,
        """
        void Run(Guest guest, Consents consents)
        {
            if (consents.Allow(guest, "marketing"))
            {
                Post.Send(guest.Mail);
            }
        }
        """);

    [Fact]
    public Task An_asynchronous_check_is_awaited_where_one_can_wait()
    {
        var test = DeskSample.Test<ConsentRequiredCodeFix>(
            Code("""
                async Task Run(Guest guest, Consents consents)
                {
                    await Post.SendAsync(guest.{|PUR0302:Mail|});
                }
                """),
            Code("""
                async Task Run(Guest guest, Consents consents)
                {
                    if (await consents.AllowAsync(guest.Id))
                    {
                        await Post.SendAsync(guest.Mail);
                    }
                }
                """),
            "Consent.M:Consents.AllowAsync(System.Guid)");
        return test.RunAsync();
    }

    [Theory]
    [InlineData("void Run(Guest guest, Consents consents) { CALL }", "Consent.M:Consents.AllowAll(Guest,System.String[])", "consents.AllowAll(guest, \"marketing\")")]
    [InlineData("Consents asked = new(); void Run(Guest guest) { CALL }", "Consent.M:Consents.Allow(Guest,System.String)", "asked.Allow(guest, \"marketing\")")]
    [InlineData("[ConsentCheck(\"marketing\")] bool Asked(Guest guest) => guest != null; void Run(Guest guest) { CALL }", "Consent.M:Campaign.Asked(Guest)", "Asked(guest)")]
    [InlineData("[ConsentCheck(\"marketing\")] bool MayAsk { get; set; } void Run(Guest guest) { CALL }", "Consent.P:Campaign.MayAsk", "MayAsk")]
    [InlineData("void Run(Guest guest, Consents @event) { CALL }", "Consent.M:Consents.Allow(Guest,System.String)", "@event.Allow(guest, \"marketing\")")]
    [InlineData("void Run(Guest guest) { CALL }", "Consent.M:Register.Knows(Guest)", "Register.Knows(guest)")]
    public Task Any_check_that_is_in_scope_will_do(string member, string key, string check) => VerifyAsync(
        member.Replace("CALL", "Post.Send(guest.{|PUR0302:Mail|});", StringComparison.Ordinal),
        member.Replace("CALL", $"if ({check}) {{ Post.Send(guest.Mail); }}", StringComparison.Ordinal),
        key,
        """static class Register { [ConsentCheck("marketing")] public static bool Knows(Guest guest) => guest != null; }""");

    [Fact]
    public Task A_recipient_that_needs_consent_is_asked_for()
    {
        const string model = """
            class Person
            {
                [PermittedPurposes("support", Recipients = new[] { "partner" })] public string Mail { get; set; } = "";
                [ConsentCheck("partner")] public bool MayBeTold { get; set; }
            }

            [DisclosesTo("partner")] static class Partner { public static void Tell(string mail) { } }

            """;
        return DeskSample.VerifyAsync<ConsentRequiredCodeFix>(
            model + """
            [Purpose("support")]
            class Desk
            {
                void Run(Person p)
                {
                    {|PUR0302:Partner.Tell|}(p.Mail);
                }
            }
            """,
            model + """
            [Purpose("support")]
            class Desk
            {
                void Run(Person p)
                {
                    if (p.MayBeTold)
                    {
                        Partner.Tell(p.Mail);
                    }
                }
            }
            """,
            policy: """<Recipients><Recipient Id="partner" Kind="ThirdParty"/></Recipients>""");
    }

    [Fact]
    public Task Whoever_is_handed_to_a_helper_is_asked() => VerifyAsync(
        """
        void Run(Person p)
        {
            Post.Send(Text.{|PUR0302:Of|}(p));
        }
        """,
        """
        void Run(Person p)
        {
            if (p.MayBeAsked)
            {
                Post.Send(Text.Of(p));
            }
        }
        """,
        more: "static class Text { public static string Of(Person p) => p.Mail; }");

    [Theory]
    [InlineData("void Run(Guest guest, Consents consents) { Post.Send(guest.{|PUR0302:Mail|}); }", "Consent.M:Consents.AllowAsync(System.Guid)")]
    [InlineData("void Run(Guest guest, Consents consents) { Post.Send(guest.{|PUR0302:Mail|}); }", "Consent.M:Consents.AllowHow(Guest,System.Int32)")]
    [InlineData("void Run(Guest guest, Consents consents) { Post.Send(guest.{|PUR0302:Mail|}); }", "Consent.M:Consents.AllowOther(Guest)")]
    [InlineData("void Run(Guest guest) { Post.Send(guest.{|PUR0302:Mail|}); }")]
    [InlineData("string Run(Person p) => p.{|PUR0302:Mail|};")]
    [InlineData("void Run([PermittedPurposes(\"support\", ConsentRequired = [\"marketing\"])] string mail, Person p) { Post.Send({|PUR0302:mail|}); }")]
    [InlineData("string Run(Person p) { var mail = p.{|PUR0302:Mail|}; return mail; }")]
    [InlineData("List<string> Run(List<Person> people) => people.Select(p => p.{|PUR0302:Mail|}).ToList();")]
    [InlineData("void Run(Person p, Person q) { Post.Send(Both(p, q)); } string Both(Person p, Person q) => p.{|PUR0302:Mail|} + q.{|PUR0302:Mail|};")]
    public Task Where_the_check_does_not_fit_or_the_code_must_go_on_nothing_is_offered(string member, string? key = null) => VerifyAsync(member, member, key);

    [Fact]
    public Task All_are_asked_at_once() => VerifyAsync(
        """
        void Run(Person p, Person q)
        {
            Post.Send(p.{|PUR0302:Mail|} + p.{|PUR0302:Mail|});
            Post.Send(q.{|PUR0302:Mail|});
        }
        """,
        """
        void Run(Person p, Person q)
        {
            if (p.MayBeAsked)
            {
                Post.Send(p.Mail + p.Mail);
            }
            if (q.MayBeAsked)
            {
                Post.Send(q.Mail);
            }
        }
        """);

    private static Task VerifyAsync(string before, string after, string? key = null, string more = "") =>
        DeskSample.VerifyAsync<ConsentRequiredCodeFix>(Code(before, more), Code(after, more), key);

    private static string Code(string member, string more = "") => $$"""
        [Purpose("marketing")]
        class Campaign
        {
            {{member.ReplaceLineEndings("\n    ")}}
        }

        {{Kinds}}
        {{more}}
        """.Replace("    \n", "\n", StringComparison.Ordinal);
}
