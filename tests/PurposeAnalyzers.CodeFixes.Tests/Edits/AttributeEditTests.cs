using Verify = PurposeAnalyzers.Testing.CSharpCodeFixVerifier<PurposeAnalyzers.PurposeAnalyzer, PurposeAnalyzers.CodeFixes.Tests.Edits.MarkTargetsCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.Edits;

/// <summary>How attributes are written on declarations of all kinds.</summary>
public sealed class AttributeEditTests
{
    private const string Member = """
        using PurposeAnalyzers.Annotations;

        public class Member
        {
            [PermittedPurposes("support", Recipients = ["courier"])]
            public string Email { get; set; } = "";
        }
        """;

    [Fact]
    public Task An_attribute_stands_in_a_line_of_its_own_below_the_documentation() => VerifyAsync(
        """
        namespace Shop;

        /// <summary>What the desk shows.</summary>
        public class View
        {
            /// <summary>Where to write to.</summary>
            public string Email { get; set; } = ""; // shown

            public static View Of(Member member) => {|PUR0905:new|} View { Email = member.Email };
        }
        """,
        """
        using PurposeAnalyzers.Annotations;

        namespace Shop;

        /// <summary>What the desk shows.</summary>
        public class View
        {
            /// <summary>Where to write to.</summary>
            [PermittedPurposes("support", Recipients = ["courier"])]
            public string Email { get; set; } = ""; // shown

            public static View Of(Member member) => new View { Email = member.Email };
        }
        """);

    [Fact]
    public Task An_attribute_follows_those_that_are_there() => VerifyAsync(
        """
        using System;
        using PurposeAnalyzers.Annotations;

        public class View
        {
            [Obsolete]
            // shown
            public string Email { get; set; } = "";

            [Obsolete] public string Copy { get; set; } = "";

            #region more
            internal string Field = "";
            #endregion

            public static View Of(Member member) => {|PUR0905:new|} View { Email = member.Email, Copy = member.Email, Field = member.Email };
        }
        """,
        """
        using System;
        using PurposeAnalyzers.Annotations;

        public class View
        {
            [Obsolete]
            [PermittedPurposes("support", Recipients = ["courier"])]
            // shown
            public string Email { get; set; } = "";

            [Obsolete] [PermittedPurposes("support", Recipients = ["courier"])] public string Copy { get; set; } = "";

            #region more
            [PermittedPurposes("support", Recipients = ["courier"])]
            internal string Field = "";
            #endregion

            public static View Of(Member member) => new View { Email = member.Email, Copy = member.Email, Field = member.Email };
        }
        """);

    [Fact]
    public Task A_positional_member_is_annotated_at_its_parameter_and_a_result_at_its_method() => VerifyAsync(
        """
        public sealed record View(int Id, string Email,
            string Copy);

        public partial class Desk
        {
            public string Address(Member member)
            {
                {|PUR0905:return|} member.Email;
            }

            public string First { get => {|PUR0905:member.Email|}; }

            public string Second => {|PUR0905:member.Email|};

            public View View(Member member) => {|PUR0905:new|} View(1, member.Email, member.Email);

            private Member member = new();
        }
        """,
        """
        using PurposeAnalyzers.Annotations;

        public sealed record View(int Id, [PermittedPurposes("support", Recipients = ["courier"])] string Email,
            [PermittedPurposes("support", Recipients = ["courier"])] string Copy);

        public partial class Desk
        {
            [return: PermittedPurposes("support", Recipients = ["courier"])]
            public string Address(Member member)
            {
                return member.Email;
            }

            [PermittedPurposes("support", Recipients = ["courier"])]
            public string First { get => member.Email; }

            [PermittedPurposes("support", Recipients = ["courier"])]
            public string Second => member.Email;

            public View View(Member member) => new View(1, member.Email, member.Email);

            private Member member = new();
        }
        """);

    [Fact]
    public Task A_declaration_within_a_line_is_annotated_within_it() => VerifyAsync(
        """
        // What the desk shows.
        public class View<T> { public T? Value { get; set; } public static View<string> Of(Member member) => {|PUR0905:new|} View<string> { Value = member.Email }; }
        """,
        """
        // What the desk shows.
        using PurposeAnalyzers.Annotations;

        public class View<T> { [PermittedPurposes("support", Recipients = ["courier"])] public T? Value { get; set; } public static View<string> Of(Member member) => new View<string> { Value = member.Email }; }
        """);

    [Fact]
    public async Task Ids_are_written_by_their_constants_where_these_are_generated()
    {
        var test = Test(
            """
            global using PurposeAnalyzers.Annotations;

            namespace Shop.Views
            {
                public class View
                {
                    public string Email { get; set; } = "";
                    public static View Of(Member member) => {|PUR0905:new|} View { Email = member.Email };
                }
            }
            """,
            """
            global using PurposeAnalyzers.Annotations;

            namespace Shop.Views
            {
                public class View
                {
                    [PermittedPurposes(Purposes.Support, Recipients = [Recipients.Courier])]
                    public string Email { get; set; } = "";
                    public static View Of(Member member) => new View { Email = member.Email };
                }
            }
            """);
        test.TestState.SourceGenerators.Add(typeof(PurposeAnalyzers.Policy.PolicyConstantsGenerator));
        test.TestState.GlobalOptions["build_property.RootNamespace"] = "Shop";
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", """
            <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-10-01">
              <Purposes><Purpose Id="support"/></Purposes>
              <Recipients><Recipient Id="courier" Kind="JointUse"/></Recipients>
            </PrivacyPolicy>
            """));
        await test.RunAsync();
    }

    [Fact]
    public async Task Other_documents_and_other_projects_are_edited_once_for_all_findings()
    {
        var test = Test(
            """
            public class Desk
            {
                public Shop.View First(Member member) => {|PUR0905:new|} Shop.View { Email = member.Email };
                public Shop.View Second(Member member) => {|PUR0905:new|} Shop.View { Email = member.Email, Copy = member.Email };
            }
            """,
            """
            public class Desk
            {
                public Shop.View First(Member member) => new Shop.View { Email = member.Email };
                public Shop.View Second(Member member) => new Shop.View { Email = member.Email, Copy = member.Email };
            }
            """);
        test.NumberOfIncrementalIterations = 2;
        test.TestState.AdditionalProjectReferences.Add("Views");
        test.TestState.AdditionalProjects["Views"].Sources.Add(View(""));
        test.FixedState.AdditionalProjects["Views"].Sources.Add(View("[PermittedPurposes(\"support\", Recipients = [\"courier\"])]"));
        await test.RunAsync();

        static string View(string tag) => $$"""
            using PurposeAnalyzers.Annotations;

            namespace Shop;

            public class View
            {
                {{tag}}{{(tag.Length > 0 ? "\n    " : "")}}public string Email { get; set; } = "";
                {{tag}}{{(tag.Length > 0 ? "\n    " : "")}}public string Copy { get; set; } = "";
                [PermittedPurposes("support")]
                public string Other { get; set; } = "";
            }
            """;
    }

    private static Verify.Test Test(string source, string fixedSource)
    {
        var test = new Verify.Test { TestCode = source, FixedCode = fixedSource };
        test.TestState.Sources.Add(("/0/Member.cs", Member));
        test.FixedState.Sources.Add(("/0/Member.cs", Member));
        test.DisabledDiagnostics.Add("PUR0202");
        return test;
    }

    private static Task VerifyAsync(string source, string fixedSource) => Test(source, fixedSource).RunAsync();
}
