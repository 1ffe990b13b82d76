using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Tests.Solving;

namespace PurposeAnalyzers.Flow.Tests.Edits;

/// <summary>What was found out before an edit is used after it where it still holds, and nowhere else.</summary>
public class KeptAnswersTests
{
    private const string Service = """
        class Service
        {
            string Secret = "";
            public string Get() => Read();
            string Read() { return Secret; }
            public string Name() { return ""; }
        }
        """;

    private const string Page = """
        class Page
        {
            static void Sink(object value) { }
            void Show(Service service)
            {
                Sink(service.Get());
            }
            void Title(Service service) { Sink(service.Name()); }
        }
        """;

    private const string Other = """
        class Other
        {
            public void Work() { }
        }
        """;

    [Fact]
    public void Whatever_is_edited_the_answers_are_those_of_the_code_analyzed_anew() => Prop.ForAll(RandomProgram.Any, program =>
    {
        var random = new Random(program.Seed);
        var code = new EditedCode(RandomProgram.Write(program.Seed, program.Methods));
        for (var edit = 0; edit < 6; edit++)
        {
            var seen = code.Seen();
            var anew = code.Anew();
            var asked = edit == 0 ? 1 : random.NextDouble();
            foreach (var (body, same) in seen.Bodies().Zip(anew.Bodies()).OrderBy(_ => random.Next()).ToList())
            {
                if (random.NextDouble() <= asked)
                {
                    Assert.Equal(SummaryText.Of(anew.SummaryOf(same)), SummaryText.Of(seen.SummaryOf(body)));
                    Assert.Equal(Arrivals(anew, same), Arrivals(seen, body));
                }
            }

            EditBody(code, random, program.Methods);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    [Fact]
    public void An_edit_elsewhere_leaves_all_answers()
    {
        var code = new EditedCode(Service, Page, Other);
        Ask(code);
        Ask(code);
        code.Edit(2, "{ }", "{ var x = 1; }");
        Assert.Empty(FoundAnew(code));
    }

    /// <summary>Code that Razor makes of a view has such lines, and each edit of the view changes them.</summary>
    [Theory]
    [InlineData("#line 1 \"a\"", "#line 2 \"a\"")]
    [InlineData("#pragma checksum \"a\" \"{00000000-0000-0000-0000-000000000000}\" \"00\"", "#pragma checksum \"a\" \"{00000000-0000-0000-0000-000000000000}\" \"01\"")]
    public void Lines_and_checksums_that_change_leave_all_answers(string before, string after)
    {
        var code = new EditedCode(Service, Page, $"{before}\n{Other}");
        Ask(code);
        Ask(code);
        code.Edit(2, before, after);
        Assert.Empty(FoundAnew(code));
    }

    [Fact]
    public void An_edit_that_changes_nothing_for_callers_leaves_theirs()
    {
        var code = new EditedCode(Service, Page, Other);
        Ask(code);
        Ask(code);
        code.Edit(0, "return \"\";", "return \"a\";");
        Assert.All(FoundAnew(code), name => Assert.StartsWith("Service.", name, StringComparison.Ordinal));
    }

    /// <summary>The answer is the same, but it follows from something else now.</summary>
    [Fact]
    public void What_an_unchanged_answer_has_come_to_depend_on_counts_for_those_that_follow_from_it()
    {
        var code = new EditedCode(
            "class Store { string Secret = \"\"; public string Get() { return \"\"; } }",
            "class Service { public string Name(Store store) { return \"\"; } }",
            "class Middle { public string Get() { return new Service().Name(new Store()); } }",
            "class Page { static void Sink(object value) { } void Show() { Sink(new Middle().Get()); } }");
        Assert.Equal("", Ask(code));
        Assert.Equal("", Ask(code));
        code.Edit(1, "return \"\";", "return store.Get();");
        Assert.Equal("", Ask(code));
        code.Edit(0, "return \"\";", "return Secret;");
        Assert.Equal("Secret", Ask(code));
    }

    [Fact]
    public void A_chain_whose_links_are_edited_one_after_the_other_gives_the_same_at_each_time()
    {
        const int Links = 40;
        var code = new EditedCode(
        [
            .. Enumerable.Range(0, Links).Select(i => $"class C{i} {{ public string Get() {{ return new C{i + 1}().Get(); }} }}"),
            $"class C{Links} {{ string Secret = \"\"; public string Get() {{ return \"\"; }} }}",
            "class Page { static void Sink(object value) { } void Show() { Sink(new C0().Get()); } }",
        ]);
        Ask(code);
        for (var i = 0; i < Links; i++)
        {
            Assert.Equal("", Ask(code));
            code.Edit(i, "return new", "_ = 1; return new");
        }

        Assert.Equal("", Ask(code));
        code.Edit(Links, "return \"\";", "return Secret;");
        Assert.Equal("Secret", Ask(code));
    }

    [Fact]
    public void What_a_callee_does_now_is_seen_in_its_callers()
    {
        var code = new EditedCode(Service, Page);
        Assert.Equal("Secret", Ask(code));
        code.Edit(0, "return Secret;", "return \"\";");
        Assert.Equal("", Ask(code));
        code.Edit(0, "{ return \"\"; }", "{ return Secret; }");
        Assert.Equal("Secret", Ask(code));
    }

    [Fact]
    public void A_body_that_comes_to_write_to_a_private_member_is_seen()
    {
        var code = new EditedCode(
            "partial class C { string kept = \"\"; static void Sink(object value) { } void Show() { Sink(kept); } }",
            "partial class C { string Secret = \"\"; void Write() { } }");
        Assert.Equal("", Ask(code));
        Assert.Equal("", Ask(code));
        code.Edit(1, "{ }", "{ kept = Secret; }");
        Assert.Equal("Secret", Ask(code));
    }

    [Theory]
    [InlineData("{ new Box(Secret).Show(); }")]
    [InlineData("{ Box box = new(Secret); box.Show(); }")]
    public void A_body_that_comes_to_create_an_object_is_seen(string body)
    {
        var code = new EditedCode(
            "class Box(string text) { static void Sink(object value) { } public void Show() { Sink(text); } }",
            "class C { string Secret = \"\"; Box? box; void Work() { } }");
        Assert.Equal("", Ask(code));
        Assert.Equal("", Ask(code));
        code.Edit(1, "{ }", body);
        Assert.Equal("Secret", Ask(code));
    }

    [Fact]
    public void A_type_that_is_now_named_where_a_constructor_is_called_without_its_name_is_seen()
    {
        var code = new EditedCode(
            "class Box(string text) { static void Sink(object value) { } public void Show() { Sink(text); } }",
            "class Pot(string text) { }",
            "class Use { public static void Take(Box box) { } public static void Take(Pot pot, int x = 0) { } }",
            "class C { string Secret = \"\"; void Work() { Use.Take(new(Secret), 1); } void More() { } }");
        Assert.Equal("", Ask(code));
        Assert.Equal("", Ask(code));
        code.Edit(3, "new(Secret), 1", "new(Secret)");
        code.Edit(3, "void More() { }", "void More() { Box? box = null; }");
        Assert.Equal("Secret", Ask(code));
    }

    [Fact]
    public void A_declaration_that_changes_leaves_nothing()
    {
        var code = new EditedCode(Service, Page, Other);
        Ask(code);
        Ask(code);
        code.Edit(2, "void Work", "void Rest");
        Assert.Contains("Service.Get()", FoundAnew(code));
    }

    [Fact]
    public void A_new_file_leaves_nothing()
    {
        var code = new EditedCode("interface I { string Get(); } class A : I { public string Get() => \"\"; }", "class P { static void Sink(object value) { } void Show(I i) { Sink(i.Get()); } }");
        Assert.Equal("", Ask(code));
        Assert.Equal("", Ask(code));
        code.Add("class B : I { string Secret = \"\"; public string Get() => Secret; }");
        Assert.Equal("Secret", Ask(code));
    }

    [Fact]
    public void Other_settings_leave_nothing()
    {
        var code = new EditedCode(Service, Page, Other);
        Ask(code);
        Ask(code);
        code.Environment = "another policy";
        Assert.NotEmpty(FoundAnew(code));
    }

    [Theory]
    [InlineData(0, "return Secret;", "return Secret + 1;")]
    [InlineData(1, "Sink(service.Get());", "Sink(service.Get() + 1);")]
    public void No_earlier_compilation_and_no_file_that_has_changed_is_held(int file, string before, string after)
    {
        var code = new EditedCode(Service, Page, Other);
        Ask(code);
        Ask(code);
        var (compilation, tree) = Earlier(code, file); // of the last file, the compiler itself holds an earlier version
        code.Edit(file, before, after);
        Ask(code);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(compilation.IsAlive);
        Assert.False(tree.IsAlive);
        GC.KeepAlive(code);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Compilation, WeakReference File) Earlier(EditedCode code, int file) => (new(code.Compilation), new(code.Compilation.SyntaxTrees[file]));

    [Fact]
    public void Nothing_is_kept_of_code_that_is_seen_once() => Assert.False(new EditedCode(Service).Seen().Keeps);

    [Theory]
    [InlineData("{ get => \"\"; set { } }", "{ get => field; set { field = Secret; } }")]
    [InlineData("{ get { return \"\"; } set { } } // #", "{ get { return field; } set { field = Secret; } } // #")]
    public void An_accessor_that_comes_to_keep_a_value_is_seen(string before, string after)
    {
        var code = new EditedCode(
            $"class C {{ static string Secret = \"\"; public string P {before}\n }}",
            "class P { static void Sink(object value) { } void Show(C c) { Sink(c.P); } }");
        Assert.Equal("", Ask(code));
        Assert.Equal("", Ask(code));
        code.Edit(0, before, after);
        Assert.Equal("Secret", Ask(code));
    }

    /// <summary>What arrives anywhere.</summary>
    private static string Ask(EditedCode code)
    {
        var seen = code.Seen();
        return string.Join(',', seen.Bodies().SelectMany(body => seen.ArrivalsIn(body)).Select(a => a.Symbol.Name).Distinct());
    }

    /// <summary>The bodies that are looked at to summarize all of them.</summary>
    private static IEnumerable<string> FoundAnew(EditedCode code)
    {
        var seen = code.Seen();
        foreach (var body in seen.Bodies())
        {
            seen.SummaryOf(body);
        }

        return seen.Looked().Select(body => body.ToDisplayString()).Order(StringComparer.Ordinal);
    }

    private static string Arrivals(FlowSample sample, ISymbol body) =>
        string.Join('\n', sample.ArrivalsIn(body).Select(SummaryText.Of).Order(StringComparer.Ordinal));

    /// <summary>Gives a method the body that it has in another program with the same declarations, or puts a comment before it.</summary>
    private static void EditBody(EditedCode code, Random random, int methods)
    {
        var other = RandomProgram.Write(random.Next(), methods);
        var file = random.Next(1, 3);
        var bodies = BodiesIn(code.Text(file));
        var others = BodiesIn(other[file]);
        var edited = random.Next(bodies.Count);
        code.Replace(file, code.Text(file).Replace(bodies[edited], random.Next(5) == 0 ? "/* moved */ " + bodies[edited] : others[edited], StringComparison.Ordinal));
    }

    private static List<string> BodiesIn(string text) =>
        [.. Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseCompilationUnit(text).DescendantNodes().OfType<MethodDeclarationSyntax>().Where(m => m.Body is not null).Select(m => m.Body!.ToString())];
}
