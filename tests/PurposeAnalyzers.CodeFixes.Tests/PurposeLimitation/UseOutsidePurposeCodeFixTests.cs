using Fix = PurposeAnalyzers.CodeFixes.Tests.FixSample<PurposeAnalyzers.CodeFixes.PurposeLimitation.UseOutsidePurposeCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.PurposeLimitation;

/// <summary>PUR0901: the code serves fewer purposes, or another one.</summary>
public sealed partial class UseOutsidePurposeCodeFixTests
{
    [Fact]
    public Task A_purpose_that_the_data_does_not_permit_is_taken_out() => Fix.VerifyAsync(
        """
        [Purpose("support", "marketing")]
        public sealed class Desk
        {
            public string To(Member m) => m.{|PUR0901:Email|};
            public string Name(Member m) => m.Name;
        }
        """,
        """
        [Purpose("support")]
        public sealed class Desk
        {
            public string To(Member m) => m.Email;
            public string Name(Member m) => m.Name;
        }
        """,
        "Take 'marketing' out of the purposes of 'Desk'");

    [Fact]
    public Task Several_findings_take_out_what_each_asks_for() => Fix.Test(
        """
        [Purpose(new[] { "support", "billing", "marketing" })]
        public sealed class Desk
        {
            public string To(Member m) => m.{|PUR0901:Email|};
            public string Name(Member m) => m.{|PUR0901:Name|};
        }
        """,
        """
        [Purpose(new[] { "support" })]
        public sealed class Desk
        {
            public string To(Member m) => m.Email;
            public string Name(Member m) => m.Name;
        }
        """).WithAction("NarrowCodePurpose").RunAsync();

    [Fact]
    public Task The_last_purpose_stays() => Fix.Test(
        """
        [Purpose("support", "billing")]
        public sealed class Desk
        {
            public string To(Member m) => m.{|PUR0901:Email|};
            public string Card(Member m) => m.{|PUR0901:Card|};
        }
        """,
        """
        [Purpose("support")]
        public sealed class Desk
        {
            public string To(Member m) => m.Email;
            public string Card(Member m) => m.{|PUR0901:Card|};
        }
        """)
        .WithBatch(
        """
        [Purpose("support")]
        public sealed class Desk
        {
            public string To(Member m) => m.Email;
            public string Card(Member m) => m.{|PUR0901:Card|};
        }
        """)
        .WithAction("NarrowCodePurpose").KeepingMarkup().RunAsync();

    [Theory]
    [InlineData("[Purpose(\"marketing\")] public sealed class Desk : Root")] // nothing would be left
    [InlineData("public sealed class Desk : Base")] // the base says so
    [InlineData("public sealed class Desk : Root, IDesk")] // the interface says so
    public Task A_purpose_that_cannot_be_taken_out_here_is_not_offered(string type) => Fix.Test(
        $$"""
        {{type}}
        {
            public string To(Member m) => m.{|PUR0901:Email|};
        }

        public class Root { }
        [Purpose("support", "marketing")] public class Base { }
        public interface IDesk { [Purpose("support", "marketing")] string To(Member m); }
        """,
        null).WithAction("NarrowCodePurpose").RunAsync();

    [Fact]
    public Task A_member_is_marked_with_what_all_its_data_permits() => Fix.Test(
        """
        [Purpose("marketing")]
        public sealed class Campaign
        {
            /// <summary>Answers.</summary>
            public string Answer(Member m)
            {
                var name = m.Name;
                return name + m.{|PUR0901:Email|};
            }

            public string Both(Member m) => m.{|PUR0901:Email|} + m.{|PUR0901:Card|};

            public string Title
            {
                get => Members.First.{|PUR0901:Email|};
            }

            public string Sent(Member m) => Send(m.{|PUR0901:Email|});

            private static string Send(string to) => to;
        }

        public static class Members { public static Member First { get; } = new(); }
        """,
        """
        [Purpose("marketing")]
        public sealed class Campaign
        {
            /// <summary>Answers.</summary>
            [Purpose("support")]
            public string Answer(Member m)
            {
                var name = m.Name;
                return name + m.Email;
            }

            public string Both(Member m) => m.{|PUR0901:Email|} + m.{|PUR0901:Card|};

            [Purpose("support")]
            public string Title
            {
                get => Members.First.Email;
            }

            public string Sent(Member m) => Send(m.{|PUR0901:Email|});

            private static string Send(string to) => to;
        }

        public static class Members { public static Member First { get; } = new(); }
        """,
        "Mark 'Campaign.Answer' with [Purpose(\"support\")]").WithAction("MarkCode: support").KeepingMarkup().RunAsync();

    [Fact]
    public Task A_member_that_is_marked_itself_or_serves_what_its_base_declares_is_not_marked() => Fix.Test(
        """
        public interface IDesk { [Purpose("marketing")] string To(Member m); }

        public sealed class Desk : IDesk
        {
            public string To(Member m) => m.{|PUR0901:Email|};

            [Purpose("marketing")]
            public string Own(Member m) => m.{|PUR0901:Email|};

            public string Field = Members.First.Email;
        }

        public static class Members { public static Member First { get; } = new(); }
        """,
        null).WithAction("MarkCode: support").RunAsync();
}
