using Microsoft.CodeAnalysis.CSharp;
using Fix = PurposeAnalyzers.CodeFixes.Tests.FixSample<PurposeAnalyzers.CodeFixes.PurposeLimitation.LostTagCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.PurposeLimitation;

/// <summary>Where tags are written, where they are not offered, and what becomes of many findings at once.</summary>
public sealed partial class LostTagCodeFixTests
{
    [Fact]
    public async Task A_part_of_a_type_in_another_document_is_edited()
    {
        var test = Fix.Test(
            """
            namespace Shop;

            public partial class Desk(Member member)
            {
                public partial string Title { get; }
                public partial string Title { get => {|PUR0905:member.Name|}; }
                public void Save() => {|PUR0905:Saved.Email|} = member.Email;
            }
            """,
            """
            namespace Shop;

            public partial class Desk(Member member)
            {
                [PermittedPurposes("support", "marketing")]
                public partial string Title { get; }
                public partial string Title { get => member.Name; }
                public void Save() => Saved.Email = member.Email;
            }
            """);
        test.TestState.Sources.Add(("/0/Desk.Parts.cs", """
            namespace Shop
            {
                partial class Desk
                {
                    public Row<Desk> Saved { get; } = new(1) { Email = "" };
                }

                public record class Row<T>(int Id)
                    where T : class
                {
                    public static string Default { get; } = "";

                    // As it was given to us.
                    public required string Email
                    {
                        get;
                        set;
                    }
                }
            }
            """));
        test.FixedState.Sources.Add(("/0/Desk.Parts.cs", """
            namespace Shop
            {
                partial class Desk
                {
                    public Row<Desk> Saved { get; } = new(1) { Email = "" };
                }

                public record class Row<T>(int Id)
                    where T : class
                {
                    public static string Default { get; } = "";

                    // As it was given to us.
                    [PermittedPurposes("support")]
                    public required string Email
                    {
                        get;
                        set;
                    }
                }
            }
            """));
        await test.RunAsync();
    }

    [Fact]
    public Task Indexers_out_parameters_and_operators_are_tagged() => Fix.VerifyAsync(
        """
        public sealed class Book
        {
            private readonly Dictionary<int, Member> all = [];
            public string this[int id] => {|PUR0905:all[id].Email|};
            public void Find(int id, out string email) => {|PUR0905:email|} = all[id].Email;
            public static explicit operator string(Book book) => {|PUR0905:book.all[0].Email|};
            public static string operator +(Book book, int id)
            {
                {|PUR0905:return|} book.all[id].Email;
            }
        }
        """,
        """
        public sealed class Book
        {
            private readonly Dictionary<int, Member> all = [];
            [PermittedPurposes("support")]
            public string this[int id] => all[id].Email;
            public void Find(int id, [PermittedPurposes("support")] out string email) => email = all[id].Email;
            [return: PermittedPurposes("support")]
            public static explicit operator string(Book book) => book.all[0].Email;
            [return: PermittedPurposes("support")]
            public static string operator +(Book book, int id)
            {
                return book.all[id].Email;
            }
        }
        """);

    [Fact]
    public Task What_several_findings_bring_to_one_member_is_put_together() => Fix.Test(
        """
        public sealed class Row { public string? Text { get; set; } }

        public static class Rows
        {
            public static void First(Row row, Member m) => {|PUR0905:row.Text|} = m.Name;
            public static void Second(Row row, Member m) => {|PUR0905:row.Text|} = m.Email;
        }
        """,
        """
        public sealed class Row { [PermittedPurposes("support", "marketing")] public string? Text { get; set; } }

        public static class Rows
        {
            public static void First(Row row, Member m) => row.Text = m.Name;
            public static void Second(Row row, Member m) => {|PUR0904:row.Text|} = m.Email;
        }
        """).WithBatch(
        """
        public sealed class Row { [PermittedPurposes("support")] public string? Text { get; set; } }

        public static class Rows
        {
            public static void First(Row row, Member m) => row.Text = m.Name;
            public static void Second(Row row, Member m) => row.Text = m.Email;
        }
        """).RunAsync();

    [Fact]
    public Task What_several_findings_bring_together_and_nothing_permits_stays_as_one_of_them_has_it() => Fix.Test(
        """
        public sealed class Row { public string? Text { get; set; } }

        public static class Rows
        {
            public static void First(Row row, Member m) => {|PUR0905:row.Text|} = m.Card;
            public static void Second(Row row, Member m) => {|PUR0905:row.Text|} = m.Email;
        }
        """,
        """
        public sealed class Row { [PermittedPurposes("billing")] public string? Text { get; set; } }

        public static class Rows
        {
            public static void First(Row row, Member m) => row.Text = m.Card;
            public static void Second(Row row, Member m) => {|PUR0904:row.Text|} = m.Email;
        }
        """).RunAsync();

    [Fact]
    public async Task The_same_file_in_two_projects_is_edited_in_both()
    {
        const string Shared = """
            public sealed class Row { public string? Text { get; set; } }

            public static class Rows
            {
                public static void Fill(Row row, Member m) => {|PUR0905:row.Text|} = m.Email;
            }
            """;
        const string Fixed = """
            public sealed class Row { [PermittedPurposes("support")] public string? Text { get; set; } }

            public static class Rows
            {
                public static void Fill(Row row, Member m) => row.Text = m.Email;
            }
            """;
        var test = Fix.Test(Shared, Fixed);
        var old = test.TestState.AdditionalProjects["Old"];
        old.LanguageVersion = LanguageVersion.CSharp11;
        old.Sources.Add(("/0/Test0.cs", Shared));
        old.Sources.Add(test.TestState.Sources[1]);
        test.FixedState.AdditionalProjects["Old"].Sources.Add(("/0/Test0.cs", Fixed));
        test.FixedState.AdditionalProjects["Old"].Sources.Add(test.TestState.Sources[1]);
        await test.RunAsync();
    }

    [Theory]
    [InlineData("public string A = \"\", B = \"\";")] // a tag would stand on both
    public Task A_member_that_cannot_be_tagged_alone_is_not_offered(string member) => Fix.VerifyAsync(
        $$"""
        public sealed class Row
        {
            {{member}}
            public static void Fill(Row row, Member m) => {|PUR0905:row.A|} = m.Email;
        }
        """,
        null);

    [Fact]
    public async Task A_project_without_the_annotations_is_not_edited()
    {
        var test = Fix.Test("public static class Rows { public static void Fill(Contracts.Row row, Member m) => {|PUR0905:row.Text|} = m.Email; }", null);
        var contracts = test.TestState.AdditionalProjects["Contracts"];
        contracts.ReferenceAssemblies = Testing.ReferenceAssemblies.Framework;
        contracts.Sources.Add("namespace Contracts; public sealed class Row { public string Text { get; set; } }");
        test.TestState.AdditionalProjectReferences.Add("Contracts");
        test.TestState.GlobalOptions["build_property.PurposeReferencedProjects"] = "Contracts";
        await test.RunAsync();
    }

    [Fact]
    public async Task Generated_code_is_not_edited()
    {
        var test = Fix.Test("public static class Rows { public static void Fill(Row row, Member m) => {|PUR0905:row.Text|} = m.Email; }", null);
        await test.WithFile("/0/Row.g.cs", """
            // <auto-generated/>
            public sealed class Row { public string Text { get; set; } }
            """).RunAsync();
    }

    [Fact]
    public Task Data_that_permit_nothing_together_are_not_offered_a_tag() => Fix.VerifyAsync(
        """
        public static class Labels
        {
            public static string To(Member m) => {|PUR0905:m.Card + m.Email|};
        }
        """,
        null);

    [Fact]
    public async Task A_member_of_an_assembly_without_source_is_not_offered()
    {
        var test = Fix.Test("public static class Rows { public static void Fill(Row row, Member m) => {|PUR0905:row.Text|} = m.Email; }", null);
        test.TestState.AdditionalReferences.Add(SampleReferences.Compile("Rows", """
            using PurposeAnalyzers.Annotations;
            public sealed class Row
            {
                public string? Text { get; set; }
                [PermittedPurposes("support")] public string? Tagged { get; set; }
            }
            """));
        await test.RunAsync();
    }
}
