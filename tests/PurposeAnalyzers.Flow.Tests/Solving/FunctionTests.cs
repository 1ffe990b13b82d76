using static PurposeAnalyzers.Flow.Tests.FlowSample;

namespace PurposeAnalyzers.Flow.Tests.Solving;

/// <summary>Lambdas and local functions are solved with the body around them; what they share only grows.</summary>
public class FunctionTests
{
    [Theory]
    [InlineData("What a lambda captures", "var x = Secret; Action f = () => { /*Secret*/ Sink(x); }; f();")]
    [InlineData("What a lambda assigns", "var x = \"\"; Action f = () => { x = Secret; }; f(); /*Secret*/ Sink(x);")]
    [InlineData("What is captured does not keep its order", "var x = \"\"; /*Secret*/ Sink(x); Action f = () => { x = Secret; };")]
    [InlineData("A lambda's result", "Func<string> f = () => Secret; Func<string> g = () => \"\"; /*Secret*/ Sink(f()); Sink(g());")]
    [InlineData("A lambda's argument", "Action<string> f = x => { Sink(x); }; /*Secret*/ f(Secret);")]
    [InlineData("One lambda or the other", "Func<string> f = b ? () => Secret : () => Secret2; /*Secret,Secret2*/ Sink(f());")]
    [InlineData("A lambda that returns its argument", "Func<string, string> f = x => x; /*Secret*/ Sink(f(Secret)); Sink(f(\"\"));")]
    [InlineData("A lambda in a lambda", "Func<Func<string>> f = () => () => Secret; /*Secret*/ Sink(f()());")]
    [InlineData("A lambda's own variables keep their order", "Action f = () => { var x = Secret; x = \"\"; Sink(x); }; f();")]
    [InlineData("A lambda that calls itself", "Func<int, string> f = null!; f = i => i == 0 ? Secret : f(i - 1); /*Secret*/ Sink(f(n));")]
    [InlineData("Lambdas that call each other", "Func<string> f = null!, g = null!; f = () => b ? \"\" : g(); g = () => b ? Secret : f(); /*Secret*/ Sink(f()); /*Secret*/ Sink(g());")]
    [InlineData("A lambda that is given itself", "Same f = null!; f = g => b ? Secret : g(g); /*Secret*/ Sink(f(f));")]
    [InlineData("A method group", "Func<string> f = Own; /*Secret*/ Sink(f());")]
    [InlineData("A library calls a lambda", "/*Secret*/ Sink(new[] { node }.Select(x => x.Secret)); Sink(new[] { node }.Select(x => x.Plain));")]
    [InlineData("A chain of lambdas", "/*Secret*/ Sink(new[] { node }.Select(x => new { x.Secret, x.Plain }).Where(x => x.Plain == \"\").Select(x => x.Secret).First());")]
    [InlineData("A query", "/*Secret*/ Sink(from x in new[] { node } let y = x.Secret from z in x.Texts select y); Sink(from x in new[] { node } let y = x.Secret from z in x.Texts select z);")]
    public void Lambdas(string name, string body)
    {
        Assert.NotEmpty(name);
        VerifyBody(body, "delegate string Same(Same f); string Own() => Secret;");
    }

    [Theory]
    [InlineData("What it captures", "var x = Secret; L(); void L() { /*Secret*/ Sink(x); }")]
    [InlineData("What it returns", "string L() => Secret; /*Secret*/ Sink(L());")]
    [InlineData("What it is given", "/*Secret*/ Sink(L(Secret)); Sink(L(\"\")); string L(string x) => x;")]
    [InlineData("What it gives back", "L(out var x); /*Secret*/ Sink(x); void L(out string y) => y = Secret;")]
    [InlineData("What it does to an object", "L(node); /*Secret*/ Sink(node.Plain); static void L(Node y) => y.Plain = \"a\"; ", "node.Plain = Secret;")]
    [InlineData("Recursion", "string L(int i) => i == 0 ? Secret : L(i - 1); /*Secret*/ Sink(L(n));")]
    [InlineData("One calls another", "string K() => L(); string L() => Secret; /*Secret*/ Sink(K());")]
    [InlineData("An iterator", "IEnumerable<string> L() { yield return \"\"; yield return Secret; } foreach (var x in L()) /*Secret*/ Sink(x);")]
    public void Local_functions(string name, string body, string before = "")
    {
        Assert.NotEmpty(name);
        VerifyBody(before + body);
    }

    [Fact]
    public void The_last_of_many_lambdas_counts_like_the_first() => VerifyBody(
        $"var all = new List<Func<string>> {{ {string.Concat(Enumerable.Repeat("() => \"\", ", 40))} () => Secret }}; foreach (var f in all) /*Secret*/ Sink(f());");

    /// <summary>The hashes of symbols, by which labels are kept, are others in each compilation.</summary>
    [Fact]
    public void Of_more_lambdas_than_are_told_apart_the_same_ones_count_each_time()
    {
        const int Parameters = 6;
        var parameters = string.Join(", ", Enumerable.Range(0, Parameters).Select(i => $"Func<string> f{i}"));
        var lambdas = string.Concat(Enumerable.Repeat("() => \"\", ", 20));
        var given = string.Join(", ", Enumerable.Range(0, Parameters).Select(i => $"new Func<string>[] {{ {lambdas} () => Secret{i} }}[0]"));
        var code = $$"""
            using System;
            class C
            {
                {{string.Concat(Enumerable.Range(0, Parameters).Select(i => $"string Secret{i} = \"\"; "))}}
                static void Sink(object value) { }
                static Func<string> Any(int n, {{parameters}}) => {{string.Concat(Enumerable.Range(0, Parameters).Select(i => $"n == {i} ? f{i} : "))}} f0;
                void M(int n) => Sink(Any(n, {{given}})());
            }
            """;
        var seen = Enumerable.Range(0, 12).Select(_ => Found()).Distinct().ToList();
        Assert.Contains("Secret0", Assert.Single(seen), StringComparison.Ordinal);

        string Found()
        {
            var sample = new FlowSample(code);
            return string.Join('\n', sample.ArrivalsIn(sample.Bodies().Single(body => body.Name == "M")).Select(SummaryText.Of).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("A value in a task", "async Task<string> L() { await Task.Yield(); return Secret; } /*Secret*/ Sink(await L());")]
    [InlineData("Values of several tasks", "var all = await Task.WhenAll(Task.FromResult(Secret), Task.FromResult(\"\")); /*Secret*/ Sink(all[1]);")]
    [InlineData("An order around an await", "var x = Secret; await Task.Yield(); x = \"\"; await Task.Yield(); Sink(x);")]
    [InlineData("An await in a try", "var x = \"\"; try { x = Secret; await Task.Yield(); x = \"\"; } catch { /*Secret*/ Sink(x); } finally { await Task.Yield(); } Sink(x == \"a\");")]
    [InlineData("An asynchronous stream", "async IAsyncEnumerable<string> L() { await Task.Yield(); yield return Secret; } await foreach (var x in L()) /*Secret*/ Sink(x);")]
    public void Asynchronous_code(string name, string body)
    {
        Assert.NotEmpty(name);
        VerifyBody("", $"async Task A(bool b) {{ {body} }}");
    }

    [Fact]
    public void A_handler_of_its_own_object_in_a_loop_is_solved() => VerifyBody(
        "while (b) { Changed += this.OnChanged; Run = this.Own; /*Secret*/ Sink(Run()); }",
        "event Action Changed = null!; Func<string> Run = null!; void OnChanged() { } string Own() => Secret;");

    [Fact]
    public void A_method_group_of_an_interface_runs_its_implementations() => VerifyBody(
        "Func<string> f = source.Get; /*Secret*/ Sink(f()); /*Secret*/ Sink(Ask(source));",
        "ISource source = null!; interface ISource { string Get(); } class Source : ISource { string Secret = \"\"; public string Get() => Secret; } static string Ask(ISource s) { Func<string> f = s.Get; return f(); }");
}
