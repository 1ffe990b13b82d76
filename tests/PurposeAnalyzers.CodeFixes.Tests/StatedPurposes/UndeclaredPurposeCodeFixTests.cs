using PurposeAnalyzers.CodeFixes.StatedPurposes;
using PurposeAnalyzers.Testing;
using Fix = PurposeAnalyzers.CodeFixes.Tests.FixSample<PurposeAnalyzers.CodeFixes.StatedPurposes.UndeclaredPurposeCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.StatedPurposes;

/// <summary>PUR0202: code is marked with a purpose that all its data permits.</summary>
public sealed class UndeclaredPurposeCodeFixTests
{
    [Fact]
    public Task A_member_is_marked() => Fix.Test(
        """
        namespace Shop
        {
            public class Desk
            {
                public Desk(Member m) => _ = m.{|PUR0202:Email|}.Trim();

                public async Task<int> Count(List<Member> all)
                {
                    await Task.Yield();
                    return all.Count(m => m.{|PUR0202:Email|} == "x" || Other(m.Name));
                }

                public static Desk operator +(Desk desk, Member m) => m.{|PUR0202:Email|} == "x" ? desk : new(m);

                public static bool Other(string name) => name == "";

                public event Action<Member>? Left { add => _ = new Member().{|PUR0202:Email|}.Trim(); remove { } }

                public int this[int index] => new Member().{|PUR0202:Email|}.IndexOf("x");
            }
        }
        """,
        """
        namespace Shop
        {
            public class Desk
            {
                [Purpose("support")]
                public Desk(Member m) => _ = m.Email.Trim();

                [Purpose("support")]
                public async Task<int> Count(List<Member> all)
                {
                    await Task.Yield();
                    return all.Count(m => m.Email == "x" || Other(m.Name));
                }

                [Purpose("support")]
                public static Desk operator +(Desk desk, Member m) => m.Email == "x" ? desk : new(m);

                public static bool Other(string name) => name == "";

                public event Action<Member>? Left { [Purpose("support")] add => _ = new Member().Email.Trim(); remove { } }

                [Purpose("support")]
                public int this[int index] => new Member().Email.IndexOf("x");
            }
        }
        """,
        "Mark 'new Desk' with [Purpose(\"support\")]").WithAction("MarkCode: support").RunAsync();

    [Fact]
    public Task Of_several_purposes_that_fit_each_is_a_choice_of_its_own() => Fix.Test(
        "public class Desk { public static bool Is(Member m) => m.{|PUR0202:Name|} == \"x\"; }",
        "public class Desk { [Purpose(\"marketing\")] public static bool Is(Member m) => m.Name == \"x\"; }",
        "Mark 'Desk.Is' with [Purpose(\"marketing\")]").WithAction("MarkCode: marketing").RunAsync();

    [Fact]
    public async Task The_choices_stand_under_one_title()
    {
        var session = FixSession.Open(new TestState
        {
            Sources =
            {
                """
                using PurposeAnalyzers.Annotations;
                public class Member { [PermittedPurposes("support", "marketing")] public string Name { get; set; } = ""; }
                public class Desk { public static bool Is(Member m) => m.Name == "x"; }
                """,
            },
        });
        var offered = await session.OffersAsync(new UndeclaredPurposeCodeFix(), Assert.Single(await session.AnalyzeAsync()), flat: false);
        var group = Assert.Single(offered);
        Assert.Equal("Mark 'Desk.Is' with a purpose that all data in it permits", group.Title);
        Assert.Equal(["MarkCode: marketing", "MarkCode: support"], group.NestedActions.Select(action => action.EquivalenceKey));
    }

    [Fact]
    public Task Where_no_purpose_fits_none_is_offered() => Fix.VerifyAsync(
        "public class Desk { public static bool Is(Member m) => m.{|PUR0202:Email|} == m.Card; }", null);

    [Fact]
    public async Task In_top_level_statements_the_lambda_is_marked_by_what_it_uses_itself()
    {
        var test = Fix.Test(
            """
            using Microsoft.AspNetCore.Builder;

            var app = WebApplication.CreateBuilder(args).Build();
            app.MapPost("/first", (Member m) => m.{|PUR0202:Email|} == "x");
            app.MapPost("/second", static m =>
            {
                var other = new Member();
                return Task.FromResult(other.{|PUR0202:Email|} == "x" && Local(other));
            });
            app.MapPost("/card", (Member m) => m.{|PUR0202:Card|} == "x");

            static bool Local(Member m) => m.{|PUR0202:Name|} == "x";
            """,
            """
            using Microsoft.AspNetCore.Builder;

            var app = WebApplication.CreateBuilder(args).Build();
            app.MapPost("/first", [Purpose("support")] (Member m) => m.Email == "x");
            app.MapPost("/second", [Purpose("support")] static (m) =>
            {
                var other = new Member();
                return Task.FromResult(other.Email == "x" && Local(other));
            });
            app.MapPost("/card", (Member m) => m.{|PUR0202:Card|} == "x");

            [Purpose("support")]
            static bool Local(Member m) => m.Name == "x";
            """,
            "Mark this lambda with [Purpose(\"support\")]");
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        await test.WithAction("MarkCode: support").KeepingMarkup().RunAsync();
    }

    [Fact]
    public Task A_parameter_that_is_tagged_for_another_purpose_excludes_it() => Fix.Test(
        """
        public class Desk
        {
            public static bool Is(Member m, [PermittedPurposes("marketing")] string other) => m.{|PUR0202:Name|} == "x";
        }
        """,
        null).WithAction("MarkCode: support").RunAsync();

    [Fact]
    public Task A_field_has_no_purpose() => Fix.VerifyAsync(
        """
        public class Desk
        {
            public static readonly bool Is = new Member().{|PUR0202:Email|} == "x";
        }
        """,
        null);
}
