using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PurposeAnalyzers.Flow.Tests.Solving;

/// <summary>
/// Random code: methods in two files that call each other, themselves, virtual methods and delegates, pass objects on, write through others, and keep values in private fields.
/// </summary>
internal sealed class RandomProgram
{
    /// <summary>What <see cref="Write"/> takes.</summary>
    public static readonly Arbitrary<(int Seed, int Methods)> Any = (
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from methods in Gen.Choose(1, 4)
        select (seed, methods)).ToArbitrary();

    private readonly Random random;
    private readonly int methods;
    private readonly StringBuilder text = new();
    private int depth;

    private RandomProgram(int seed, int methods)
    {
        random = new Random(seed);
        this.methods = methods;
    }

    public static string[] Write(int seed, int methods)
    {
        var program = new RandomProgram(seed, methods);
        return [Frame, program.File(0), program.File(1)];
    }

    private const string Frame = """
        using System;
        class Person { public string Secret = "", Secret2 = "", A = "", B = ""; public Person Next = null!; public override string ToString() => A; }
        abstract class Shape { public abstract string Draw(Person p, string s, Func<string, string> d); }
        """;

    private string File(int file)
    {
        text.Clear();
        text.Append("using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Text;\npartial class C : Shape\n{\n");
        if (file == 0)
        {
            text.Append("string f0 = \"\", f1 = \"\", f2 = \"\"; List<string> kept = new() { \"\" }; Person held = new(); static void Sink(object value) { } static ref string First(string[] all) => ref all[0]; static void Fill(List<string> list, string s) => list.Add(s);\n");
        }

        for (var i = file; i < methods; i += 2)
        {
            Method($"string M{i}");
        }

        if (file == 1)
        {
            Method("public override string Draw");
        }

        Class($"Round{file}");
        return text.Append("}\n").ToString();
    }

    private void Class(string name)
    {
        text.Append(CultureInfo.InvariantCulture, $"class {name} : C\n{{\n");
        Method("public override string Draw");
        text.Append("}\n");
    }

    private void Method(string head)
    {
        var isInherited = head.StartsWith("public", StringComparison.Ordinal);
        text.Append(CultureInfo.InvariantCulture, $"{(isInherited ? head : "internal " + head)}(Person p, string s, Func<string, string> d)\n{{\n    string x = \"\", y = s; var log = new StringBuilder(); var all = new[] {{ s }};\n");
        Statements(random.Next(2, 6));
        text.Append("    return x;\n}\n");
    }

    private void Statements(int count)
    {
        depth++;
        for (var i = 0; i < count; i++)
        {
            text.Append(new string(' ', 4 * depth));
            Statement();
            text.Append('\n');
        }

        depth--;
    }

    private void Statement()
    {
        switch (random.Next(depth > 2 ? 16 : 20))
        {
            case 0 or 1 or 2:
                text.Append(CultureInfo.InvariantCulture, $"{Pick("x", "y", "p.A", "p.B", "p.Next.A")} = {Expression(2)};");
                break;
            case 3 or 4 or 5:
                text.Append(CultureInfo.InvariantCulture, $"{Pick("x", "y")} = {Call(2)};");
                break;
            case 6:
                text.Append(CultureInfo.InvariantCulture, $"Sink({Expression(2)});");
                break;
            case 7:
                text.Append(CultureInfo.InvariantCulture, $"{Pick("f0", "f1", "f2")} = {Expression(1)};");
                break;
            case 8:
                text.Append(CultureInfo.InvariantCulture, $"x = M{random.Next(methods)}(new Person {{ A = {Expression(1)}, Next = p }}, y, d);");
                break;
            case 9:
                text.Append("p = p.Next;");
                break;
            case 10:
                text.Append(CultureInfo.InvariantCulture, $"x = new[] {{ {Expression(1)}, y }}.Select(z => z + {Expression(1)}).First();");
                break;
            case 11:
                text.Append("x = $\"{p} {y}\";");
                break;
            case 12:
                text.Append(CultureInfo.InvariantCulture, $"{Pick("new StringWriter(log).Write", "log.Append")}({Expression(1)}); y = log.ToString();");
                break;
            case 13:
                text.Append(CultureInfo.InvariantCulture, $"{Pick("all.AsSpan()[0]", "First(all)", "all[0]")} = {Expression(1)}; x = all[0];");
                break;
            case 14:
                text.AppendFormat(
                    CultureInfo.InvariantCulture,
                    Pick("kept.Add({0});", "kept[0] = {0};", "Fill(kept, {0});", "{{ var list = kept; list.Add({0}); }}", "held.A = {0};", "held.Next = new Person {{ B = {0} }};", "{{ ref var r = ref f0; r = {0}; }}"),
                    Expression(1));
                break;
            case 15:
                text.Append(CultureInfo.InvariantCulture, $"x = {Pick("kept[0]", "held.A", "held.Next.B", "string.Join(f1, kept)", "kept.First(z => z != f2)")};");
                break;
            case 16:
                Nested("if (x == y) {", "} else {", "}");
                break;
            case 17:
                Nested("while (x != y) {", null, "}");
                break;
            case 18:
                Nested("try {", "} finally {", "}");
                break;
            default:
                Nested("try {", "} catch (Exception) {", "}");
                break;
        }
    }

    private void Nested(string open, string? middle, string close)
    {
        text.Append(open).Append('\n');
        Statements(random.Next(1, 3));
        if (middle is not null)
        {
            text.Append(new string(' ', 4 * depth)).Append(middle).Append('\n');
            Statements(random.Next(1, 3));
        }

        text.Append(new string(' ', 4 * depth)).Append(close);
    }

    private string Expression(int size) => random.Next(size > 0 ? 12 : 9) switch
    {
        0 or 1 => "x",
        2 => "y",
        3 => "s",
        4 => Pick("p.Secret", "p.Secret2"),
        5 => Pick("p.A", "p.B", "p.Next.A"),
        6 => Pick("f0", "f1", "f2"),
        7 or 8 => "\"\"",
        9 => $"{Expression(size - 1)} + {Expression(size - 1)}",
        10 => $"d({Expression(size - 1)})",
        _ => Call(size),
    };

    private string Call(int size)
    {
        var callback = Pick("d", "d", "z => z", "z => z + y", $"z => M{random.Next(methods)}(p, z, d)");
        var method = random.Next(4) == 0 ? "Draw" : $"M{random.Next(methods)}";
        return $"{method}({Pick("p", "p", "p.Next")}, {Expression(size - 1)}, {callback})";
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
