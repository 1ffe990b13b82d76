using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.StatedPurposes;

/// <summary>PUR0201 in code: every attribute and argument that names an id, however it is written.</summary>
public class UnknownIdTests : StatedPurposesTestBase
{
    [Fact]
    public Task Every_id_of_every_attribute_is_looked_up_and_reported_where_it_stands() => VerifyAsync("""
        public class Member
        {
            [PermittedPurposes("service", {|PUR0201:"servise"|}, Prohibited = new[] { {|PUR0201:"marketing.emial"|}, "marketing.email" },
                ConsentRequired = new string[] { {|PUR0201:"marketting"|} }, Recipients = [{|PUR0201:"partners"|}, "partner"])]
            public string Email { get; set; } = "";
            [DataCategory("contact"), DataCategory({|PUR0201:"contacts"|})] public string Phone { get; set; } = "";
        }

        [Purpose("service", {|PUR0201:"support"|})]
        public class Desk
        {
            [DisclosesTo({|PUR0201:"partnre"|})] public void Send([DisclosesTo({|PUR0201:"nobody"|})] string text) { }
            [ConsentCheck("marketing.email", "partner", {|PUR0201:"contact"|})] public bool Consented => true;
        }
        """);

    [Fact]
    public Task An_unknown_exception_is_left_to_the_exception_rules() => VerifyAsync("""
        public class Desk { [PolicyException({|PUR0601:"9-9"|}, Justification = "x", ApprovedBy = "y")] public void Send() { } }
        """);

    [Theory]
    [InlineData("\"servise\"", "The purpose 'servise' is not declared in the privacy policy (version '1'); did you mean 'service'?")]
    [InlineData("\"marketing.emial\"", "The purpose 'marketing.emial' is not declared in the privacy policy (version '1'); did you mean 'marketing.email'?")]
    [InlineData("\"zzz\"", "The purpose 'zzz' is not declared in the privacy policy (version '1')")]
    [InlineData("\"service.child\"", "The purpose 'service.child' is not declared in the privacy policy (version '1')")]
    public Task The_nearest_id_is_suggested(string id, string message) => VerifyMessageAsync(
        "PUR0201", $"[Purpose({{|#0:{id}|}})] public class Desk {{ public void Send() {{ }} }}", message);

    [Fact]
    public Task An_argument_is_found_however_it_is_written() => VerifyAsync("""
        public static class Ids { public const string Wrong = "wrong"; public const string Right = "service"; }

        public class Desk
        {
            [Purpose({|PUR0201:Ids.Wrong|}, Ids.Right)] public void A() { }
            [Purpose(new[] { Ids.Right, {|PUR0201:"wrong"|} })] public void B() { }
            [Purpose(new string[] { {|PUR0201:"wrong"|} })] public void C() { }
            [Purpose([Ids.Right, {|PUR0201:"wrong"|}])] public void D() { }
            [Purpose(purposes: {|PUR0201:"wrong"|})] public void E() { }
            [Purpose({|PUR0201:nameof(Wrong)|})] public void F() { }
            [Purpose({|PUR0201:"wr" + "ong"|})] public void G() { }
            [Purpose({|PUR0201:$"{nameof(Wrong)}"|})] public void H() { }
            [Purpose(({|PUR0201:"wrong"|}))] public void I() { }
            [Purpose({|PUR0201:@"wrong"|})] public void J() { }
            [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Member)), Purpose({|PUR0201:"wrong"|})] public void Wrong() { }
        }

        public class Member { [DataCategory(category: {|PUR0201:"wrong"|})] public string Email { get; set; } = ""; [PermittedPurposes(Ids.Right)] public int Age; }
        """);

    [Fact]
    public async Task Every_target_is_looked_at()
    {
        var test = Create("""
            using System;
            using PurposeAnalyzers.Annotations;

            [assembly: Purpose({|PUR0201:"a1"|})]

            public record Contact([property: PermittedPurposes({|PUR0201:"a2"|})] string Mail, [field: PermittedPurposes({|PUR0201:"a3"|})] string Fax, [PermittedPurposes({|PUR0201:"a4"|})] string Phone);

            [method: Purpose({|PUR0201:"a5"|})]
            public class Desk(string text)
            {
                [field: PermittedPurposes({|PUR0201:"a6"|})] public string Auto { get; set; } = text;
                public string Full
                {
                    [return: PermittedPurposes({|PUR0201:"a7"|})] [Purpose({|PUR0201:"a8"|})] get => "";
                    [param: PermittedPurposes({|PUR0201:"a9"|})] [method: Purpose({|PUR0201:"b1"|})] set { }
                }

                [return: PermittedPurposes({|PUR0201:"b2"|})] public string Result() => "";
                [PermittedPurposes({|PUR0201:"b3"|})] private string first = "", second = "";
                [Purpose({|PUR0201:"b4"|})] public event Action Changed { [Purpose({|PUR0201:"b5"|})] add { } remove { } }
                [Purpose({|PUR0201:"b6"|})] internal int this[[PermittedPurposes({|PUR0201:"b7"|})] int i] => i;
                [Purpose({|PUR0201:"b8"|})] public static Desk operator +(Desk a, Desk b) => a;
                [Purpose({|PUR0201:"b9"|})] ~Desk() { }
                internal Func<string, string> Lambda => [Purpose({|PUR0201:"c1"|})] [return: PermittedPurposes({|PUR0201:"c2"|})] ([PermittedPurposes({|PUR0201:"c3"|})] string s) => first + second + s;
                public void Outer()
                {
                    Inner("");
                    [Purpose({|PUR0201:"c4"|})] void Inner([PermittedPurposes({|PUR0201:"c5"|})] string s) { }
                }
            }

            [return: PermittedPurposes({|PUR0201:"c6"|})] public delegate string Reader([PermittedPurposes({|PUR0201:"c7"|})] string s);
            [PermittedPurposes({|PUR0201:"c8"|})] public enum Grade { Gold }
            [PermittedPurposes({|PUR0201:"c9"|})] public sealed class SupportDataAttribute : Attribute { }
            public partial class Parts { [Purpose({|PUR0201:"d1"|})] public partial void Run(); }
            public partial class Parts { [DisclosesTo({|PUR0201:"d2"|})] public partial void Run() { } }
            """);
        test.DisabledDiagnostics.AddRange(["PUR0206", "PUR0901"]);
        await test.RunAsync();
    }

    [Theory]
    [InlineData("using P = PurposeAnalyzers.Annotations.PurposeAttribute;", "P")]
    [InlineData("using ServesAttribute = PurposeAnalyzers.Annotations.PurposeAttribute;", "Serves")]
    [InlineData("using ServesAttribute = PurposeAnalyzers.Annotations.PurposeAttribute;", "ServesAttribute")]
    [InlineData("using A = PurposeAnalyzers.Annotations;", "A.Purpose")]
    [InlineData("using A = PurposeAnalyzers.Annotations;", "A::PurposeAttribute")]
    [InlineData("", "PurposeAnalyzers.Annotations.Purpose")]
    [InlineData("", "global::PurposeAnalyzers.Annotations.PurposeAttribute")]
    [InlineData("using PurposeAnalyzers.Annotations;", "@PurposeAttribute")]
    public Task Every_spelling_is_recognised(string import, string name) => VerifyFilesAsync(
        $"{import}\n[{name}({{|PUR0201:\"wrong\"|}})] public class Desk {{ public void Send() {{ }} }}");

    [Fact]
    public Task A_global_alias_in_another_file_is_recognised() => VerifyFilesAsync(
        "global using Serves = PurposeAnalyzers.Annotations.PurposeAttribute;",
        "[Serves({|PUR0201:\"wrong\"|})] public class Desk { public void Send() { } }");

    [Fact]
    public Task An_alias_in_a_nested_namespace_is_recognised() => VerifyFilesAsync("""
        namespace Outer
        {
            namespace Inner
            {
                using Serves = PurposeAnalyzers.Annotations.PurposeAttribute;
                [Serves({|PUR0201:"wrong"|})] public class Desk { public void Send() { } }
            }
        }
        """);

    [Fact]
    public async Task Attributes_that_were_copied_into_the_project_are_recognised()
    {
        var test = Create("""
            using PurposeAnalyzers.Annotations;
            public class Desk { [Purpose({|PUR0201:"wrong"|})] public void Send([PermittedPurposes({|PUR0201:"wrong"|})] string s) { } }
            """);
        test.ReferenceAssemblies = ReferenceAssemblies.TestProject.Without("PurposeAnalyzers.Annotations");
        test.TestState.Sources.Add("""
            using System;
            namespace PurposeAnalyzers.Annotations;
            internal sealed class PurposeAttribute : Attribute { public PurposeAttribute(params string[] purposes) { } }
            internal sealed class PermittedPurposesAttribute : Attribute { public PermittedPurposesAttribute(params string[] purposes) { } }
            """);
        await test.RunAsync();
    }

    [Fact]
    public Task An_attribute_of_another_namespace_is_none_of_ours() => VerifyFilesAsync("""
        using Other;
        [Purpose("wrong")] public class Desk { [PurposeAnalyzers.Annotations.Purpose("service")] public void Send() { } }
        namespace Other { public sealed class PurposeAttribute : System.Attribute { public PurposeAttribute(string text) { } } }
        """);

    [Fact]
    public async Task Without_a_policy_only_categories_are_unknown()
    {
        var test = Create("""
            using PurposeAnalyzers.Annotations;
            public class Member { [DataCategory({|#0:"contact"|})] public string Email { get; set; } = ""; }
            public class Desk
            {
                [Purpose("anything")] [DisclosesTo("anyone")] [{|PUR0601:PolicyException("any")|}] public void Send() { }
                [ConsentCheck("anything")] public bool Consented() => true;
            }
            """);
        test.TestState.AdditionalFiles.Clear();
        test.ExpectedDiagnostics.Add(Expect("PUR0201", "The data category 'contact' is not declared anywhere: the project has no policy file"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("old", "The purpose 'old' is not declared in the privacy policy (version '2'); the last version that declares it is '1'")]
    [InlineData("next", "The purpose 'next' is not declared in the privacy policy (version '2'); version '3' declares it from 2028-04-01 on")]
    public async Task An_id_of_another_version_says_which(string id, string message)
    {
        var test = Create($"using PurposeAnalyzers.Annotations; public class Desk {{ [Purpose({{|#0:\"{id}\"|}}, \"service\")] public void Send() {{ }} }}");
        test.TestState.AdditionalFiles.Clear();
        test.TestState.AdditionalFiles.AddRange(Policy.PublishedVersions.Of(
            Policy.PublishedVersions.Version("service old"), Policy.PublishedVersions.Version("service"), Policy.PublishedVersions.Version("service next")));
        test.TestState.GlobalOptions.Add("build_property.PurposeCheckDate", "2026-11-01");
        test.ExpectedDiagnostics.Add(Expect("PUR0201", message));
        await test.RunAsync();
    }
}
