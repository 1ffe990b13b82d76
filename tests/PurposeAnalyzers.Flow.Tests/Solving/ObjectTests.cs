using PurposeAnalyzers.Flow.Values;
using static PurposeAnalyzers.Flow.Tests.FlowSample;

namespace PurposeAnalyzers.Flow.Tests.Solving;

/// <summary>Members are known apart, in whatever variable their object is.</summary>
public class ObjectTests
{
    [Theory]
    [InlineData("A member holds what was stored in it", "node.Plain = Secret; /*Secret*/ Sink(node.Plain); Sink(node.Next);")]
    [InlineData("A stored member is overwritten", "node.Plain = Secret; node.Plain = \"\"; Sink(node.Plain);")]
    [InlineData("A member of a member is overwritten", "node.Next.Plain = Secret; /*Secret*/ Sink(node.Next.Plain); node.Next.Plain = \"\"; Sink(node.Next.Plain);")]
    [InlineData("Another member keeps what it has", "node.Plain = Secret; node.Next.Plain = \"\"; /*Secret*/ Sink(node.Plain);")]
    [InlineData("An object holds what its members hold", "node.Plain = Secret; /*Secret*/ Sink(node);")]
    [InlineData("A new object's members are apart", "var x = new Node { Plain = Secret, Next = node }; /*Secret*/ Sink(x.Plain); Sink(x.Next.Plain);")]
    [InlineData("An object in an object", "var x = new Node { Next = { Plain = Secret } }; /*Secret*/ Sink(x.Next.Plain); Sink(x.Plain);")]
    [InlineData("A variable that gets another object", "var x = new Node { Plain = Secret }; x = new Node(); Sink(x.Plain);")]
    [InlineData("A collection keeps what it has", "node.Texts.Add(Secret); node.Texts.Add(\"\"); /*Secret*/ Sink(node.Texts[0]); Sink(node.Plain);")]
    [InlineData("An array keeps what it has", "var x = new string[2]; x[0] = Secret; x[0] = \"\"; /*Secret*/ Sink(x[1]);")]
    [InlineData("A collection that is replaced is gone", "var x = new List<string> { Secret }; x = new List<string> { \"\" }; Sink(x[0]);")]
    [InlineData("Tuple elements are apart", "var x = (Secret, \"\"); /*Secret*/ Sink(x.Item1); Sink(x.Item2); (x.Item1, x.Item2) = (x.Item2, x.Item1); /*Secret*/ Sink(x.Item2); Sink(x.Item1);")]
    [InlineData("Anonymous members are apart", "var x = new { A = Secret, B = \"\", C = new { D = Secret2 } }; /*Secret*/ Sink(x.A); Sink(x.B); /*Secret2*/ Sink(x.C.D);")]
    [InlineData("Text of parts carries the parts", "var x = $\"{Secret} and {s}\"; /*Secret*/ Sink(x + \"!\"); x += Secret2; /*Secret,Secret2*/ Sink(x);")]
    public void Members(string name, string body) => Run(name, body);

    [Theory]
    [InlineData("What one alias stores the other has", "var x = node; x.Plain = Secret; /*Secret*/ Sink(node.Plain);")]
    [InlineData("An alias of an alias", "var x = node; var y = x; y.Plain = Secret; /*Secret*/ Sink(node.Plain); /*Secret*/ Sink(x.Plain);")]
    [InlineData("An alias may or may not be the object", "var x = b ? node : new Node(); x.Plain = Secret; x.Plain = \"\"; /*Secret*/ Sink(node.Plain);")]
    [InlineData("A conditional value overwrites a member", "node.Plain = b ? Secret : s; /*Secret*/ Sink(node.Plain); node.Plain = b ? \"\" : s; Sink(node.Plain);")]
    [InlineData("A conditional object may be either", "var x = new Node(); (b ? x : node).Plain = n > 1 ? Secret : s; /*Secret*/ Sink(x.Plain); /*Secret*/ Sink(node.Plain);")]
    [InlineData("A copied value is no alias", "var x = (1, \"\"); var y = x; y.Item2 = Secret; Sink(x.Item2); /*Secret*/ Sink(y.Item2);")]
    [InlineData("Text is no alias", "var x = \"\"; var y = x; y += Secret; Sink(x); /*Secret*/ Sink(y);")]
    [InlineData("A ref local is the variable", "var x = \"\"; ref var y = ref x; y = Secret; /*Secret*/ Sink(x); x = \"\"; Sink(y);")]
    [InlineData("A collection by another name", "var x = node.Texts; x.Add(Secret); /*Secret*/ Sink(x);")]
    public void Aliases(string name, string body) => Run(name, body);

    /// <summary>Ways through objects that hold themselves are many, and text has none: were each a way of its own, seven methods that all call each other would take ten seconds.</summary>
    [Fact]
    public void Text_in_an_object_that_holds_itself_is_one_datum()
    {
        var sample = new FlowSample("""
            class Person { public string Secret = "", A = "", B = ""; public Person Next = null!; }
            class C
            {
                static void Sink(object value) { }
                internal static Person Grow(Person p, string s)
                {
                    p.Next.A = s;
                    p.B = p.Next.A;
                    p.A = p.Next.B;
                    return s == "" ? p : Grow(new Person { A = p.B, B = s, Next = p }, p.A + p.Next.B);
                }
            }
            """);
        var grow = sample.Bodies().Single(body => body.Name == "Grow");
        var origins = sample.SummaryOf(grow).Result.Content.Entries.Select(entry => entry.Origin).OfType<ParameterOrigin>().ToList();
        Assert.Single(origins, origin => origin.Parameter.Name == "s");
        Assert.All(origins, origin => Assert.DoesNotContain(origin.Path.Steps.SkipLast(1), step => step is IFieldSymbol { Type.SpecialType: SpecialType.System_String }));
    }

    [Fact]
    public void An_object_that_holds_itself_in_a_loop_is_solved() => VerifyBody("""
        while (b)
        {
            node.Next = node;
            node.Next.Next.Plain = Secret;
            node = new Node { Next = node };
            /*Secret*/ Sink(node);
        }
        Sink(b);
        """);

    [Fact]
    public void An_object_that_holds_itself_in_many_members_is_solved() => Verify($$"""
        class C
        {
            string Secret = "";
            public C {{string.Join(", ", Enumerable.Range(0, 8).Select(i => $"P{i} = null!"))}};
            static void Sink(object value) { }
            static void M(C c, C secret, bool b)
            {
                {{string.Concat(Enumerable.Range(0, 8).Select(i => $"c.P{i} = c; c.P{i}.P{(i + 1) % 8} = secret; "))}}
                while (b)
                {
                    {{string.Concat(Enumerable.Range(0, 8).Select(i => $"c.P{i} = c; "))}}
                }
                /*Secret*/ Sink(secret.Secret);
            }
        }
        """);

    private static void Run(string name, string body)
    {
        Assert.NotEmpty(name);
        VerifyBody(body);
    }
}
