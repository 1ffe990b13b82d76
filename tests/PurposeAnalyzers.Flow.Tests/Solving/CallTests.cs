using static PurposeAnalyzers.Flow.Tests.FlowSample;

namespace PurposeAnalyzers.Flow.Tests.Solving;

/// <summary>What a callee does is known at its callers: what comes back, what is asked inside, what is left in objects.</summary>
public class CallTests
{
    [Theory]
    [InlineData("What a callee reads comes back", "/*Secret*/ Sink(Own());", "string Own() => Secret;")]
    [InlineData("What a callee is given comes back", "/*Secret*/ Sink(Same(Secret)); Sink(Same(\"\"));", "static string Same(string x) => x;")]
    [InlineData("A member of what it is given", "/*Secret*/ Sink(Plain(new Cell(Secret, \"\"))); Sink(Plain(new Cell(\"\", Secret)));", "record Cell(string A, string B); static string Plain(Cell x) => x.A;")]
    [InlineData("A demand inside is met by the caller", "/*Secret*/ Send(Secret); Send(\"\");", "static void Send(string x) => Sink(x);")]
    [InlineData("A demand two calls deep", "/*Secret*/ Post(Secret); Post(\"\");", "static void Post(string x) => Send(x); static void Send(string x) => Sink(x);")]
    [InlineData("A demand of a member", "/*Secret*/ Send(new Cell(Secret, \"\")); Send(new Cell(\"\", Secret));", "record Cell(string A, string B); static void Send(Cell x) => Sink(x.A);")]
    [InlineData("What is left in an argument", "Fill(node, Secret); /*Secret*/ Sink(node.Plain); Sink(node.Next);", "static void Fill(Node x, string y) => x.Plain = y;")]
    [InlineData("What is left in this", "new Box().Put(Secret); var x = new Box(); x.Put(Secret); /*Secret*/ Sink(x.Content);", "class Box { public string Content = \"\"; public void Put(string y) => Content = y; }")]
    [InlineData("What an out argument gets", "Get(out var x); /*Secret*/ Sink(x);", "void Get(out string x) => x = Secret;")]
    [InlineData("What a ref argument keeps or gets", "var x = Secret2; Get(ref x); /*Secret,Secret2*/ Sink(x);", "void Get(ref string x) { if (x == \"\") x = Secret; }")]
    [InlineData("What a constructor stores", "var x = new Box(Secret); /*Secret*/ Sink(x.Content); Sink(x.Other);", "class Box { public string Content, Other = \"\"; public Box(string y) { Content = y; } }")]
    [InlineData("What a record keeps", "var x = new Pair(Secret, \"\"); /*Secret*/ Sink(x.A); Sink(x.B); var (p, q) = x; /*Secret*/ Sink(p); Sink(q); Sink((x with { A = \"\" }).A);", "record Pair(string A, string B);")]
    [InlineData("Recursion", "/*Secret*/ Sink(Last(Secret, n)); Sink(Last(\"\", n));", "static string Last(string x, int i) => i == 0 ? x : Last(x, i - 1);")]
    [InlineData("Mutual recursion", "/*Secret*/ Sink(Even(n)); /*Secret*/ Sink(Odd(n));", "string Even(int i) => i == 0 ? \"\" : Odd(i - 1); string Odd(int i) => i == 0 ? Secret : Even(i - 1);")]
    [InlineData("Recursion along a member", "/*Secret*/ Sink(Last(node)); Sink(Count(node));", "static string Last(Node x) => x.Next == null ? x.Secret : Last(x.Next); static int Count(Node x) => x == null ? 0 : 1 + Count(x.Next);")]
    [InlineData("A callback that is called with data", "Give(x => { /*Secret*/ Sink(x); }); Give(x => Sink(\"\"));", "void Give(Action<string> f) => f(Secret);")]
    [InlineData("What a callback returns", "/*Secret*/ Sink(Ask(() => Secret)); Sink(Ask(() => \"\"));", "static string Ask(Func<string> f) => f();")]
    [InlineData("A callback of a callback", "/*Secret*/ Sink(Ask(() => () => Secret));", "static string Ask(Func<Func<string>> f) => f()();")]
    [InlineData("A private field", "Put(Secret); /*Secret,Secret2*/ Sink(kept); Sink(other);", "string kept = \"\", other = \"\"; void Put(string x) => kept = x; void Both() { Put(Secret); kept = Secret2 + kept; Sink(other); other = \"\"; }")]
    [InlineData("A generic method", "/*Secret*/ Sink(Same(Secret)); Sink(Same(\"\"));", "static T Same<T>(T x) => x;")]
    public void Callees(string name, string body, string members)
    {
        Assert.NotEmpty(name);
        VerifyBody(body, members);
    }

    [Theory]
    [InlineData("Text in an interpolation", "/*Secret*/ Sink($\"{user}\"); /*Secret*/ Sink(Text(user)); static string Text(User x) => $\"{x}\";")]
    [InlineData("Text in a sum", "/*Secret*/ Sink(\"\" + user);")]
    [InlineData("Text asked by a callee", "/*Secret*/ SinkText(user); SinkText(node);")]
<<<<<<< HEAD
    [InlineData("Text asked in a callee", "Write(user); WriteHeld(new Holder { Held = user }); WriteObject(node); /*Secret*/ WriteObject(user);")]
=======
    [InlineData("Text asked in a callee", "Write(user); WriteHeld(new Holder { Held = user }); WriteObject(node); /*Secret*/ WriteObject(user); WriteAny(new Holder { Held = user });")]
>>>>>>> flowtests
    [InlineData("Text made by a library", "/*Secret*/ Sink(string.Format(\"{0}\", user)); Sink(string.Format(\"{0}\", node));")]
    [InlineData("Text of a derived object", "/*Secret*/ Sink($\"{new Admin()}\");")]
    [InlineData("All of an object", "/*Secret*/ SinkWhole(user); object o = user; /*Secret*/ SinkWhole(o); Sink(o); /*Secret*/ SinkWhole(node);")]
    [InlineData("All of an object in a callee", "Show(user); ShowHeld(new Holder { Held = user }); /*Secret*/ ShowObject(user); /*Secret*/ SinkText(new Card(\"\"));")]
    public void Objects_in_text(string name, string body)
    {
        Assert.NotEmpty(name);
        VerifyBody(
            "Go(new User(), b, node);",
            $$"""
            static void SinkText(object x) { }
            static void SinkWhole(object x) { }
            static void Write(User x) => /*Secret*/ SinkText(x);
            static void WriteHeld(Holder x) => /*Secret*/ SinkText(x.Held);
            static void WriteObject(object x) => SinkText(x);
            static void WriteAny(Holder x) { object o = x.Held; /*Secret*/ WriteObject(o); }
            static void Show(User x) => /*Secret*/ SinkWhole(x);
            static void ShowHeld(Holder x) => /*Secret*/ SinkWhole(x.Held);
            static void ShowObject(object x) => SinkWhole(x);
            record Card(string Secret);
            static void Go(User user, bool b, Node node) { {{body}} }
            class User { public string Secret = ""; public override string ToString() => Secret; }
            class Admin : User { public override string ToString() => "admin " + base.ToString(); }
            class Holder { public User Held = null!; }
            """);
    }
}
