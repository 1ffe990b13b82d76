using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Flow.Tests.Bodies;

public class BodyWalkerTests
{
    [Fact]
    public void Events_come_in_source_order()
    {
        var sample = new Sample("""
            class C
            {
                string Secret1 = "", Secret2 = "", Secret3 = "";
                string M(bool b) { A(Secret1); var x = b ? Secret2 : B(); void L() => A(Secret3); L(); foreach (var s in new[] { B() }) A(s); return x; }
                static void A(string s) { }
                static string B() => "";
            }
            """);
        Assert.Equal(["A()", "Secret1", "Secret2", "B()", "A()", "Secret3", "B()", "A()"], sample.Events("C.M"));
    }

    [Fact]
    public void Each_event_knows_the_function_that_does_it()
    {
        var sample = new Sample("""
            class C
            {
                string Secret = "";
                System.Func<System.Func<string>> M() { string Local() => Secret; Local(); return () => () => Secret; }
            }
            """);
        var functions = sample.Body("C.M").Events.Select(e => (IMethodSymbol)e.Function).ToList();
        Assert.Equal([MethodKind.LocalFunction, MethodKind.AnonymousFunction], functions.Select(f => f.MethodKind));
        Assert.Equal(MethodKind.AnonymousFunction, ((IMethodSymbol)functions[1].ContainingSymbol).MethodKind);
    }

    [Fact]
    public void A_sum_of_5000_terms_is_walked_to_its_end()
    {
        var sample = new Sample($"class C {{ string Secret = \"\"; string M() => {string.Join(" + ", Enumerable.Repeat("Secret", 5_000))}; }}");
        var time = Stopwatch.StartNew();
        Assert.Equal(5_000, sample.Body("C.M").Events.Length);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), time.Elapsed.ToString());
    }

    [Theory]
    [InlineData("F(", "Secret", ")", 300)]
    [InlineData("(", "Secret", ")", 300)]
    [InlineData("!(", "Secret is null", ")", 300)]
    [InlineData("Secret + (", "Secret", ")", 300)]
    [InlineData("this is null ? Secret : ", "Secret", "", 500)]
    [InlineData("(System.Func<object>)(() => ", "Secret", ")", 60)]
    [InlineData("new object[] { ", "Secret", " }", 200)]
    public void Deeply_nested_expressions_are_walked_to_their_end(string open, string inner, string close, int depth)
    {
        var text = string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
        var sample = new Sample($"class C {{ string Secret = \"\"; static string F(string s) => s; object M() => {text}; }}");
        var graph = sample.Body("C.M");
        Assert.False(graph.IsTruncated);
        Assert.Contains(graph.Events, e => e is MemberRead);
    }

    [Fact]
    public void A_long_chain_of_calls_and_of_else_if_is_walked_to_its_end()
    {
        var sample = new Sample($$"""
            class C
            {
                string Secret = "";
                C Next() => this;
                string Chain() => this{{string.Concat(Enumerable.Repeat(".Next()", 500))}}.Secret;
                void Else(int i) { {{string.Join(" else ", Enumerable.Range(0, 300).Select(i => $"if (i == {i}) System.Console.Write(Secret);"))}} }
            }
            """);
        Assert.Equal(501, sample.Body("C.Chain").Events.Length);
        Assert.Equal(300, sample.Body("C.Else").Events.Length);
    }

    [Fact]
    public void A_body_beyond_the_limit_is_marked_as_truncated()
    {
        var statement = "n = n + 1;";
        var sample = new Sample($"class C {{ string Secret = \"\"; string M(int n) {{ {string.Concat(Enumerable.Repeat(statement, 25_000))} return Secret; }} string Small() => Secret; }}");
        Assert.True(sample.Body("C.M").IsTruncated);
        Assert.False(sample.Body("C.Small").IsTruncated);
        Assert.Single(sample.Body("C.Small").Events);
    }

    [Fact]
    public void Cancellation_leaves_no_graph_behind()
    {
        var sample = new Sample("class C { string Secret = \"\"; string M() => Secret; }");
        Assert.ThrowsAny<OperationCanceledException>(() => sample.Store.Get(sample.Member("C.M"), new CancellationToken(canceled: true)));
        Assert.Single(sample.Body("C.M").Events);
    }

    [Fact]
    public void Incomplete_code_is_walked_without_a_crash()
    {
        const string Source = """
            class C : B<int>
            {
                string Secret { get; set; } = ""; C? next;
                string M(C? o, dynamic d, int[] a)
                {
                    var (x, y) = o!; foreach (var (p, q) in new[] { (1, 2) }) { }
                    if (o is { Secret: "a" } or (var r, _) && a is [1, .. var rest]) using (var s = o) { o.Secret += $"{o} {d.Secret}"; }
                    System.Func<C, string> f = c => c.next?.Secret ?? o[^1]; o.E += M2; await o; _ = o with { Secret = "b" };
                    return f(o) + new C(1) { Secret = "" }.Secret + Local(); string Local() => a[1..].ToString() + nameof(Secret);
                }
                public C(int n) : base(n) { }
            }
            """;
        var tokens = CSharpSyntaxTree.ParseText(Source).GetRoot().DescendantTokens().ToList();
        foreach (var (start, length) in tokens.Select(t => (t.SpanStart, t.Span.Length)).Concat(tokens.Select(t => (t.SpanStart, Source.Length - t.SpanStart))))
        {
            var sample = new Sample(Source.Remove(start, length));
            foreach (var member in sample.Compilation.Assembly.GlobalNamespace.GetTypeMembers().SelectMany(t => t.GetMembers()))
            {
                sample.Store.Get(member is IMethodSymbol method ? Callable.Of(method) : member, CancellationToken.None);
            }
        }
    }

    [Fact]
    public void The_same_body_bound_by_the_compiler_or_on_demand_gives_the_same_graph()
    {
        const string Source = """
            class B { public B(string s) { } }
            class C : B
            {
                static string Secret = "";
                string x = Secret, Y = F(Secret);
                public C() : base(Secret) => F(Secret);
                public C(int n) : this() { F(Secret); }
                string P { get => Secret; set { F(Secret); } }
                static string F(string s) => s + Secret;
            }
            class D(string s) : B(s + D.Secret) { public static string Secret = ""; string x = Secret; }
            """;
        var shown = new Sample(Source);
        var asked = new Sample(Source);
        var names = new[] { "B", "C", "D" };
        foreach (var (owner, other) in names.SelectMany(n => shown.Type(n).GetMembers().Zip(asked.Type(n).GetMembers())))
        {
            if (owner is IMethodSymbol { IsImplicitlyDeclared: false } method && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } syntax
                && shown.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax) is { } operation)
            {
                // The compiler's driver shows the parts of a body: what a constructor hands on, and its block.
                var graph = shown.Store.Get(owner, [.. operation.ChildOperations], CancellationToken.None);
                Assert.Equal(Texts(asked.Store.Get(Callable.Of((IMethodSymbol)other), CancellationToken.None)), Texts(graph));
            }
        }
    }

    private static IEnumerable<string> Texts(BodyGraph graph) => graph.Events.Select(e => $"{e.GetType().Name} {e.Syntax.Span} {(e as Call)?.Target}");
}
