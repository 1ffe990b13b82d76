using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Purposes.Exceptions;
using PurposeAnalyzers.Tests.Robustness;

namespace PurposeAnalyzers.Tests.Purposes.Exceptions;

/// <summary>What the hash of an approval depends on, and what not (DESIGN 5.7).</summary>
public class ApprovalTests
{
    private const string Model = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using PurposeAnalyzers.Annotations;
        public class Member { public string Email { get; set; } public string Name { get => Text.Trim(email); set => email = value; } string email; }
        """;

    private const string Texts = """
        static class Text { internal static string Of(Member m) => m.Email.Trim(); internal static string Trim(string s) => s; internal static string Other(Member m) => ""; }
        """;

    private const string Campaign = """class Campaign { [PolicyException("1")] string To(Member m) => Text.Of(m); string Other() => ""; }""";

    [Theory]
    [InlineData("string To(Member m) => \"\";", "string To ( Member m ) => \"\" ;", "479c8f8e275b6e4e")]
    [InlineData("string To(Member m) => m.Email;", "string To ( Member m ) => m . Email ; get ;", "133419616a5d984c")]
    [InlineData("string To(Member m) => Text.Of(m);", "string To ( Member m ) => Text . Of ( m ) ; internal static string Of ( Member m ) => m . Email . Trim ( ) ;", "a98652cc726b21b2")]
    public void The_hash_is_that_of_the_tokens_on_every_machine(string member, string tokens, string hash)
    {
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tokens)))[..16]);
        Assert.Equal(hash, HashOf($$"""class Campaign { [PolicyException("1")] {{member}} }"""));
    }

    [Theory]
    [InlineData("class Campaign\n{\n  [PolicyException(\"1\")]\n  string To( Member  m )\n    => Text . Of ( m )\n  ;\n}")]
    [InlineData("class Campaign\r\n{\r\n\t[PolicyException(\"1\")]\r\n\tstring To(Member m)\r\n\t\t=> Text.Of(m);\r\n}")]
    [InlineData("class Campaign { /** <summary>Doc.</summary> */ [PolicyException(\"1\")] string To(Member m) /* why */ => Text.Of(m); // so\n}")]
    [InlineData("class Campaign {\n#region A\n[PolicyException(\"1\")] string To(Member m)\n#endregion\n=>\n#pragma warning disable\n#if NEVER\nOther(m) +\n#endif\n Text.Of(m); }")]
    [InlineData("class Campaign { [PolicyException(\"2\", Justification = \"x\", Approval = \"0123456789abcdef\")] string To(Member m) => Text.Of(m); }")]
    [InlineData("class Campaign { [PolicyException(\"1\"), PolicyException(\"2\")] [PolicyException(\"3\")] string To(Member m) => Text.Of(m); }")]
    [InlineData("class Campaign { [method: PolicyException(\"1\"),] string To(Member m) => Text.Of(m); }")]
    [InlineData("class Campaign { int before; [PurposeAnalyzers.Annotations.PolicyExceptionAttribute(\"1\")] string To(Member m) => Text.Of(m); void After() { } }")]
    [InlineData("using Way = PurposeAnalyzers.Annotations.PolicyExceptionAttribute; class Campaign { [PolicyException(\"2\"), Way(\"1\")] string To(Member m) => Text.Of(m); }")]
    [InlineData("namespace N { partial class Campaign { [PolicyException(\"1\")] string To(Member m) => Text.Of(m); } }")]
    public void Form_comments_regions_and_the_exceptions_themselves_do_not_matter(string source) => Assert.Equal(HashOf(Campaign), HashOf(source));

    [Theory]
    [InlineData("class Campaign { [PolicyException(\"1\")] string To(Member n) => Text.Of(n); }")]
    [InlineData("class Campaign { [PolicyException(\"1\")] public string To(Member m) => Text.Of(m); }")]
    [InlineData("class Campaign { [PolicyException(\"1\")] string To(Member m) => Text.Of(m) + m.Name; }")]
    [InlineData("class Campaign { [PolicyException(\"1\")] string To(Member m) { return Text.Of(m); } }")]
    [InlineData("class Campaign { [PolicyException(\"1\"), Obsolete] string To(Member m) => Text.Of(m); }")]
    [InlineData("class Campaign { [PolicyException(\"1\")] string To([DisclosesTo(\"x\")] Member m) => Text.Of(m); }")]
    [InlineData("class Campaign { [PolicyException(\"1\")] string To(Member m) => Text.Other(m); }")]
    public void A_changed_token_matters(string source) => Assert.NotEqual(HashOf(Campaign), HashOf(source));

    [Theory]
    [InlineData("[Obsolete, PolicyException(\"1\")]", "[PolicyException(\"1\")] [Obsolete]")]
    [InlineData("[PolicyException(\"1\"), Obsolete]", "[Obsolete, PolicyException(\"1\"),]")]
    [InlineData("[Obsolete, PolicyException(\"1\"), Serializable]", "[PolicyException(\"1\"), Obsolete, Serializable, PolicyException(\"2\")]")]
    [InlineData("[method: Obsolete, PolicyException(\"1\")]", "[method: PolicyException(\"1\")] [method: Obsolete]")]
    public void Where_in_a_list_an_exception_stands_does_not_matter(string one, string other) =>
        Assert.Equal(HashOf($$"""class C { {{one}} void M() { } }"""), HashOf($$"""class C { {{other}} void M() { } }"""));

    [Fact]
    public void Line_ends_within_a_string_do_not_matter_but_its_text_does()
    {
        const string source = "class C { [PolicyException(\"1\")] string M() => @\"a\nb\" + \"\"\"\n  c\n  d\n  \"\"\" + $@\"{1}\n\"; }";
        Assert.Equal(HashOf(source), HashOf(source.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.NotEqual(HashOf(source), HashOf(source.Replace("c\n", "e\n", StringComparison.Ordinal)));
    }

    /// <summary>What is changed in a callee, and how it is called.</summary>
    [Theory]
    [InlineData("void M(Callee c) => c.Method();")]
    [InlineData("void M(Callee c) => c.Generic<int>(1);")]
    [InlineData("void M(Callee c) => c?.Method();")]
    [InlineData("void M(Derived c) => c.Method();")]
    [InlineData("void M(Callee c) => c.Extension();")]
    [InlineData("object M(Callee c) => c.Property;")]
    [InlineData("object M(Callee c) => c is { Property: 1 };")]
    [InlineData("object M(Callee c) => c[1];")]
    [InlineData("void M(Callee c) => c.Setter = 1;")]
    [InlineData("void M(Callee c) => c.Setter += 1;")]
    [InlineData("void M(Callee c) => (c.Setter, _) = (1, 2);")]
    [InlineData("object M(Callee c) => new Callee(1) { Setter = 2 };")]
    [InlineData("void M(Callee c) => c.Event += () => { };")]
    [InlineData("object M() => new Callee(1);")]
    [InlineData("Callee M() => new(1);")]
    [InlineData("object M(Callee c) => -c;")]
    [InlineData("object M(Callee c) => c + c;")]
    [InlineData("int M(Callee c) => c;")]
    [InlineData("object M(Callee c) => c.Items.Select(c.Selector);")]
    [InlineData("object M(IEnumerable<Callee> all) => from c in all where c.Property == 1 select c;")]
    [InlineData("void M(Callee c) { void Local() => c.Method(); Action lambda = () => Local(); }")]
    [InlineData("void M(ICallee c) => c.Declared();")]
    [InlineData("object M { get { return new Callee(1); } set { } }")]
    [InlineData("object M => new Callee(1);")]
    [InlineData("object M { get; } = new Callee(1);")]
    [InlineData("class M { object field = new Callee(1); }")]
    [InlineData("class M { void Inner(Callee c) => c.Method(); }")]
    [InlineData("class M : Callee { M() : base(1) { } }")]
    [InlineData("class M() : Callee(1);")]
    [InlineData("object M() => new Head(1);")]
    public void A_changed_direct_callee_matters(string member)
    {
        const string callees = """
            interface ICallee { void Declared(int CALLEE = 1); }
            class Callee : ICallee
            {
                public Callee(int CALLEE) { }
                public virtual void Method() { int CALLEE = 1; }
                public void Generic<T>(T CALLEE) { }
                public int Property => Text.Trim("CALLEE").Length;
                public int this[int i] => "CALLEE".Length;
                public int Setter { get; set { int CALLEE = value; } }
                public event Action Event { add { int CALLEE = 1; } remove { } }
                public List<int> Items => null;
                public int Selector(int CALLEE) => 1;
                public void Declared(int other) { }
                public static int operator -(Callee CALLEE) => 1;
                public static int operator +(Callee CALLEE, Callee other) => 1;
                public static implicit operator int(Callee CALLEE) => 1;
            }
            class Derived : Callee { public Derived() : base(1) { } }
            class Head(int CALLEE);
            static class Extensions { public static void Extension(this Callee CALLEE) { } }
            """;
        var source = $$"""class Campaign { [PolicyException("1")] {{member}} }""";
        Assert.NotEqual(HashOf(source, callees), HashOf(source, callees.Replace("CALLEE", "changed", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("string To(Member m) => Text.Of(m);", "m.Email.Trim()", "m.Name.Trim()", false)]
    [InlineData("string To(Member m) => Text.Other(m);", "m.Email.Trim()", "m.Name.Trim()", true)]
    [InlineData("string To(Member m) => m.Name;", "string Trim(string s) => s", "string Trim(string t) => t", true)]
    [InlineData("string To(Member m) => nameof(Text.Of);", "m.Email.Trim()", "m.Name.Trim()", true)]
    [InlineData("void To(Member m) => m.Name = null;", "get => Text.Trim(email)", "get => email", true)]
    [InlineData("void To(Member m) => m.Name = null;", "set => email = value", "set => email = null", false)]
    public void Only_what_is_called_directly_matters(string member, string old, string changed, bool same)
    {
        var files = new[] { Model, Texts };
        var source = $$"""class Campaign { [PolicyException("1")] {{member}} }""";
        var changedFiles = files.Select(f => f.Replace(old, changed, StringComparison.Ordinal)).ToArray();
        Assert.NotEqual(files, changedFiles);
        Assert.Equal(same, HashAmong(source, files) == HashAmong(source, changedFiles));
    }

    [Fact]
    public void What_overrides_a_callee_does_not_matter()
    {
        const string source = """
            abstract class Base { public abstract void Send(); } class Derived : Base { public override void Send() { CODE } }
            class Campaign { [PolicyException("1")] void M(Base b) => b.Send(); }
            """;
        Assert.Equal(HashOf(source.Replace("CODE", "", StringComparison.Ordinal)), HashOf(source.Replace("CODE", "Send();", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_approvals_of_callees_do_not_matter_so_that_two_that_call_each_other_can_be_approved()
    {
        const string source = """class Campaign { [PolicyException("1")] void A() => B(); [PolicyException("1", Approval = "HERE")] void B() => A(); }""";
        Assert.Equal(HashOf(source), HashOf(source.Replace("HERE", "0123456789abcdef", StringComparison.Ordinal)));
        Assert.NotEqual(HashOf(source), HashOf(source.Replace("=> A()", "=> C()", StringComparison.Ordinal) + "partial class P { }"));
    }

    [Fact]
    public void Callees_count_in_the_order_of_the_text_and_each_once()
    {
        var hash = HashOf("""class C { [PolicyException("1")] void M(Member m) { Text.Other(m); Text.Of(m); Text.Other(m); } }""");
        var tokens = "void M ( Member m ) { Text . Other ( m ) ; Text . Of ( m ) ; Text . Other ( m ) ; } "
            + "internal static string Other ( Member m ) => \"\" ; internal static string Of ( Member m ) => m . Email . Trim ( ) ;";
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tokens)))[..16], hash);
    }

    [Fact]
    public void All_parts_of_a_partial_type_or_method_matter_wherever_their_files_are()
    {
        const string one = """partial class C { [PolicyException("1")] public partial void M(); void A() { } }""";
        const string other = """partial class C { public partial void M() { } }""";
        Assert.NotEqual(HashOf(one, other), HashOf(one, other.Replace("{ }", "{ A(); }", StringComparison.Ordinal)));

        const string type = """[PolicyException("1")] partial class C { }""";
        Assert.NotEqual(HashOf(type, "partial class C { int a; }"), HashOf(type, "partial class C { int b; }"));
        Assert.Equal(HashOf(type, "partial class C { int a; }", "partial class C { int b; }"), HashOf(type, "partial class C { int b; }", "partial class C { int a; }"));
    }

    [Theory]
    [InlineData("class C { void M(Member m) { Action a = [PolicyException(\"1\")] () => Text.Of(m); MORE } }", true)]
    [InlineData("class C { void M(Member m) { [PolicyException(\"1\")] void Local() => Text.Of(m); MORE } }", true)]
    [InlineData("class C { void M(Member m) { [PolicyException(\"1\")] void Local() => Other(); void Other() { MORE } } }", false)]
    [InlineData("class C { string P { [PolicyException(\"1\")] get { return \"\"; } set { MORE } } }", true)]
    [InlineData("class C { Action<Member> f = [PolicyException(\"1\")] m => Text.Of(m); void M() { MORE } }", true)]
    public void An_exception_within_a_member_covers_no_more_than_what_it_is_on(string source, bool same) =>
        Assert.Equal(same, HashOf(source.Replace("MORE", "", StringComparison.Ordinal)) == HashOf(source.Replace("MORE", "int x = 1;", StringComparison.Ordinal)));

    [Fact]
    public void An_assembly_has_no_hash() => Assert.Null(HashOf("[assembly: PolicyException(\"1\")] class C { }"));

    [Theory]
    [InlineData("class C { [PolicyException(\"1\")] void M( { Text.Of( } }")]
    [InlineData("class C { [PolicyException(\"1\")")]
    [InlineData("[PolicyException(\"1\")]")]
    [InlineData("class C { [PolicyException(\"1\")] void M() => Missing.Of(new Nothing()); }")]
    [InlineData("class C { [PolicyException(\"1\"] int }")]
    [InlineData("enum E { [PolicyException(\"1\")] A }")]
    [InlineData("class C<[PolicyException(\"1\")] T>([PolicyException(\"2\")] int a);")]
    [InlineData("record R([property: PolicyException(\"1\")] string Name);")]
    public void Broken_code_has_a_hash_too(string source) => Assert.True(Approvals.IsHash(HashOf(source)!));

    [Fact]
    public void A_very_deep_expression_has_a_hash() =>
        Assert.True(Approvals.IsHash(HashOf($$"""class C { [PolicyException("1")] string M(Member m) => {{string.Join(" + ", Enumerable.Repeat("m.Email", 3000))}}; }""")!));

    private static string? HashOf(params string[] sources) => HashAmong(sources[0], [Model, Texts, .. sources.Skip(1)]);

    private static string? HashAmong(string source, string[] others)
    {
        var tree = AnalyzerSession.Parse("using System; using System.Collections.Generic; using System.Linq; using PurposeAnalyzers.Annotations;\n" + source, "/A.cs");
        var compilation = AnalyzerSession.Compile([tree, .. others.Select((other, i) =>
            AnalyzerSession.Parse((other == Model ? "" : "using System; using System.Collections.Generic; using System.Linq; using PurposeAnalyzers.Annotations;\n") + other, $"/{i}.cs"))]);
        var attribute = tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>().First(a => a.Name.ToString().Contains("PolicyException", StringComparison.Ordinal));
        return new Approvals(compilation).HashAt(attribute, default);
    }
}
