namespace PurposeAnalyzers.Flow.Tests.Growth;

/// <summary>Code of any size, each in one dimension that real code grows in: generated code, long switches, layers of calls.</summary>
internal static class GrowthSources
{
    private const string Members = "public string Secret = \"\"; static void Sink(object? value) { } static string Any() => \"\"; ";

    /// <summary>By what there is many of; the number is how many.</summary>
    public static readonly IReadOnlyDictionary<string, Func<int, string>> All = new Dictionary<string, Func<int, string>>
    {
        ["methods in a chain"] = n => Class($"{Many(n, i => $"string M{i}(string s) => {(i == n - 1 ? "s + Secret" : $"M{i + 1}(s)")};")} void M(string s) => Sink(M0(s));"),
        ["methods in a ring"] = n => Class($"{Many(n, i => $"string M{i}(string s) => s.Length == {i} ? {(i == n / 2 ? "Secret" : "s")} : M{(i + 1) % n}(s);")} void M(string s) => Sink(M0(s));"),
        ["methods that call three others"] = n => Class($"{Many(n, i => $"string M{i}(string s) => s.Length == {i} ? {(i == n / 2 ? "Secret" : "s")} : M{((i * 7) + 1) % n}(s) + M{((i * 3) + 2) % n}(s) + M{(i + 1) % n}(s);")} void M(string s) => Sink(M0(s));"),
        ["overrides that call each other"] = n => $"abstract class B {{ public abstract string Get(B b); }} {Many(n, i => $"class D{i} : B {{ public string Secret = \"\"; public override string Get(B b) => {(i % 2 == 0 ? "Secret" : "b.Get(this)")}; }}")} class C {{ static void Sink(object? value) {{ }} void M(B b) => Sink(b.Get(b)); }}",
        ["statements"] = n => Body(Many(n, i => i % 2 == 0 ? "x = Secret;" : "Sink(x);")),
        ["ifs"] = n => Body(Many(n, i => $"if (s.Length == {i}) x = {(i % 2 == 0 ? "Secret" : "\"\"")};") + "Sink(x);"),
        ["labelled locals"] = n => Body(Many(n, i => $"var l{i} = {(i == 0 ? "Secret" : $"l{i - 1}")};") + $"Sink(l{n - 1});"),
        ["labelled locals and ifs"] = n => Body(Many(n, i => $"var l{i} = Secret; if (s.Length == {i}) l{i} = s;") + $"Sink(l{n - 1});"),
        ["labelled locals in a try"] = n => Body($"try {{ {Many(n, i => $"var l{i} = Secret; Any();")} }} catch {{ Sink(x); }}"),
        ["locals copied backwards in a loop"] = n => Body(Many(n, i => $"var l{i} = \"\";") + $"while (s != x) {{ {Many(n - 1, i => $"l{i} = l{i + 1};")} l{n - 1} = Secret; }} Sink(l0);"),
        ["terms"] = n => Body($"Sink({string.Join(" + ", Enumerable.Range(0, n).Select(i => i % 2 == 0 ? "Secret" : "s"))});"),
        ["tracked symbols in one value"] = n => $"class P {{ {Many(n, i => $"public string Secret{i} = \"\";")} }} class C {{ static void Sink(object? value) {{ }} void M(P p) {{ var x = \"\"; {Many(n, i => $"x += p.Secret{i};")} Sink(x); }} }}",
        ["lambdas"] = n => Body("var list = new List<Func<string>>();" + Many(n, i => $"list.Add(() => s + Secret);") + "Sink(list[0]());"),
        ["lambdas that call the one before"] = n => Body("Func<string> f0 = () => Secret;" + Many(n, i => $"Func<string> f{i + 1} = () => f{i}();") + $"Sink(f{n}());"),
        ["local functions in a chain"] = n => Body(Many(n, i => $"string L{i}(string t) => {(i == n - 1 ? "t" : $"L{i + 1}(t)")};") + "Sink(L0(Secret));"),
        ["local functions that ask in a chain"] = n => Body(Many(n, i => $"void L{i}(string t) => {(i == n - 1 ? "Sink(t)" : $"L{i + 1}(t)")};") + "L0(Secret);"),
        ["private fields"] = n => Class($"{Many(n, i => $"string f{i} = \"\"; void M{i}() => f{i} = {(i == 0 ? "Secret" : $"f{i - 1}")};")} void M() => Sink(f{n - 1});"),
        ["private fields set by one constructor"] = n => Class($"{Many(n, i => $"string f{i};")} C(string s) {{ {Many(n, i => $"f{i} = {(i % 2 == 0 ? "s + Secret" : $"f{i - 1}")};")} }} void M() => Sink(f{n - 1});"),
        ["members of one object"] = n => $"class P {{ {Many(n, i => $"public string A{i} = \"\";")} }} class C {{ {Members} void M() {{ var p = new P(); {Many(n, i => $"p.A{i} = Secret;")} Sink(p.A{n - 1}); }} }}",
        ["members of one object and ifs"] = n => $"class P {{ {Many(n, i => $"public string A{i} = \"\";")} }} class C {{ {Members} void M(string s) {{ var p = new P(); {Many(n, i => $"if (s.Length == {i}) p.A{i} = Secret;")} Sink(p.A{n - 1}); }} }}",
        ["conditional members of one object"] = n => $"class P {{ {Many(n, i => $"public string A{i} = \"\";")} }} class C {{ {Members} void M(string s) {{ var p = new P(); {Many(n, i => $"p.A{i} = s.Length == {i} ? Secret : s;")} Sink(p.A{n - 1}); }} }}",
        ["aliases"] = n => $"class P {{ public string A = \"\"; }} class C {{ {Members} void M() {{ var p0 = new P(); {Many(n, i => $"var p{i + 1} = p{i}; p{i + 1}.A = Secret;")} Sink(p{n}.A); }} }}",
        ["cases"] = n => Body($"switch (s) {{ {Many(n, i => $"case \"{i}\": x = Secret; break;")} }} Sink(x);"),
        ["arms"] = n => Body($"Sink(s switch {{ {Many(n, i => $"\"{i}\" => Secret,")} _ => \"\" }});"),
        ["elements"] = n => Body($"var list = new List<string> {{ {string.Join(", ", Enumerable.Repeat("Secret", n))} }}; Sink(list[0]);"),
        ["try statements in a row"] = n => Body(Many(n, i => "try { x = Secret; Any(); } finally { x = s; }") + "Sink(x);"),
        ["helpers that an object makes of itself"] = n => $"using System.Linq; class H {{ public string Text = \"\"; public object? For; }} class C : System.Collections.ArrayList {{ {Members} {Many(n, i => $"H? h{i};")} void M() {{ {Many(n, i => $"h{i} = this.OfType<H>().First(); h{i}.For = Count; Add(h{i}); h{i}.Text = Secret; Sink(h{i}.Text);")} }} }}",
        ["helpers that know their owner"] = n => $"class C {{ {Members} class H {{ public C? Owner; public string Text = \"\"; }} {Many(n, i => $"H h{i} = new();")} void M() {{ {Many(n, i => $"h{i}.Owner = this; h{i}.Text = Secret; Sink(h{i}.Text);")} }} }}",
        ["recursive members"] = n => $"class N {{ public string Secret = \"\"; {Many(n, i => $"public N P{i} = null!;")} }} class C {{ static void Sink(object? value) {{ }} static string Show(N n) => n == null ? \"\" : n.Secret{Many(n, i => $" + Show(n.P{i})")}; static N Copy(N n) => new N {{ {Many(n, i => $"P{i} = Copy(n.P{i}),")} }}; void M(N n) {{ Sink(Show(n)); Sink(Copy(n)); }} }}",
        ["mappers of a graph of entities"] = n => $"{Many(n, i => $"class E{i} {{ public string Secret = \"\", Plain = \"\"; public E{(i + 1) % n} A = null!; public E{(i + 3) % n} B = null!; public E{(i + 5) % n} D = null!; }} class T{i} {{ public string Plain = \"\"; public T{(i + 1) % n} A = null!; public T{(i + 3) % n} B = null!; public T{(i + 5) % n} D = null!; }}")} static class C {{ static void Sink(object? value) {{ }} {Many(n, i => $"static T{i} Map{i}(E{i} e) => new T{i} {{ Plain = e.Plain, A = Map{(i + 1) % n}(e.A), B = Map{(i + 3) % n}(e.B), D = Map{(i + 5) % n}(e.D) }};")} static void M(E0 e) {{ e.A.Plain = e.Secret; Sink(Map0(e)); }} }}",
    };

    private static string Class(string members) => $"class C {{ {Members}{members} }}";

    private static string Body(string statements) => $"using System; using System.Collections.Generic; {Class($"void M(string s) {{ var x = \"\"; {statements} }}")}";

    private static string Many(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(i => text(i) + " "));
}
