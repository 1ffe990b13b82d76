using static PurposeAnalyzers.Flow.Tests.FlowSample;

namespace PurposeAnalyzers.Flow.Tests.Solving;

/// <summary>A variable holds what the last assignment on each way to here gave it.</summary>
public class BranchTests
{
    [Theory]
    [InlineData("An overwritten value is gone", "var x = Secret; /*Secret*/ Sink(x); x = \"\"; Sink(x);")]
    [InlineData("A value of one branch is there after it", "var x = \"\"; if (b) x = Secret; /*Secret*/ Sink(x);")]
    [InlineData("A value overwritten in both branches is gone", "var x = Secret; if (b) x = \"\"; else x = \"a\"; Sink(x);")]
    [InlineData("Values of both branches are there", "string x; if (b) x = Secret; else x = Secret2; /*Secret,Secret2*/ Sink(x);")]
    [InlineData("A value stays in its branch", "var x = \"\"; if (b) { x = Secret; /*Secret*/ Sink(x); return; } Sink(x);")]
    [InlineData("A conditional has both", "/*Secret,Secret2*/ Sink(b ? Secret : Secret2);")]
    [InlineData("A null check has both", "string? x = b ? null : Secret; /*Secret,Secret2*/ Sink(x ?? Secret2);")]
    [InlineData("A null assignment has both", "string? x = b ? null : Secret; x ??= Secret2; /*Secret,Secret2*/ Sink(x);")]
    [InlineData("A short circuit assigns on one way", "string x = \"\"; if (b && (x = Secret).Length > 0) /*Secret*/ Sink(x); else /*Secret*/ Sink(x);")]
    [InlineData("A decision carries nothing", "var x = Secret == \"\"; Sink(x); Sink(Secret.Length); Sink(Secret is null); if (Secret != \"\") Sink(\"a\");")]
    public void Branches(string name, string body) => Run(name, body);

    [Theory]
    [InlineData("A value of the round before is there", "var x = \"\"; while (b) { /*Secret*/ Sink(x); x = Secret; } /*Secret*/ Sink(x);")]
    [InlineData("A value overwritten at the end of each round is gone", "var x = \"\"; while (b) { Sink(x); x = Secret; x = \"\"; } Sink(x);")]
    [InlineData("A value that needs three rounds is there", "string p = \"\", q = \"\", r = \"\"; while (b) { /*Secret*/ Sink(p); p = q; q = r; r = Secret; }")]
    [InlineData("A chain of copies that stops short is silent", "string p = \"\", q = \"\", r = \"\"; while (b) { Sink(r); /*Secret*/ Sink(q); p = q; q = Secret; }")]
    [InlineData("A break leaves with what holds there", "var x = \"\"; while (true) { x = Secret; if (b) break; x = \"\"; } /*Secret*/ Sink(x);")]
    [InlineData("What is assigned after the only break is gone", "var x = \"\"; while (true) { x = \"\"; if (b) break; x = Secret; } Sink(x);")]
    [InlineData("A continue skips the rest", "var x = \"\"; foreach (var c in s) { /*Secret*/ Sink(x); x = Secret; if (b) continue; x = \"\"; }")]
    [InlineData("A continue before the value is silent", "var x = \"\"; foreach (var c in s) { Sink(x); if (b) continue; x = Secret; x = \"\"; }")]
    [InlineData("An inner break leaves the inner loop only", "var x = \"\"; while (b) { while (true) { x = Secret; break; } /*Secret*/ Sink(x); x = \"\"; } Sink(x);")]
    [InlineData("An inner loop's value reaches its next round", "var x = \"\"; for (var i = 0; i < n; i++) { for (var j = 0; j < n; j++) { /*Secret*/ Sink(x); x = Secret; } x = \"\"; }")]
    [InlineData("An inner loop's value that the outer one clears is gone", "var x = \"\"; for (var i = 0; i < n; i++) { Sink(x); for (var j = 0; j < n; j++) x = Secret; x = \"\"; }")]
    [InlineData("The step of a for runs after the body", "var x = \"\"; for (var i = 0; i < n; i++, x = Secret) { /*Secret*/ Sink(x); }")]
    [InlineData("A do loop runs before its condition", "var x = \"\"; do { x = Secret; } while (b); /*Secret*/ Sink(x);")]
    [InlineData("The elements of a collection are in its variable", "foreach (var x in new[] { Secret }) /*Secret*/ Sink(x);")]
    public void Loops(string name, string body) => Run(name, body);

    [Theory]
    [InlineData("A goto forward skips", "var x = Secret; if (b) goto end; x = \"\"; Sink(x); end: /*Secret*/ Sink(x);")]
    [InlineData("A goto back is a loop", "var x = \"\"; again: /*Secret*/ Sink(x); x = Secret; if (b) goto again;")]
    [InlineData("Each case has its own", "var x = \"\"; switch (n) { case 0: x = Secret; break; case 1: x = Secret2; break; } /*Secret,Secret2*/ Sink(x);")]
    [InlineData("A case does not see another's", "var x = \"\"; switch (n) { case 0: x = Secret; break; case 1: Sink(x); break; }")]
    [InlineData("A goto case carries over", "var x = \"\"; switch (n) { case 0: x = Secret; goto case 1; case 1: /*Secret*/ Sink(x); break; }")]
    [InlineData("A switch expression has all its arms", "/*Secret,Secret2*/ Sink(n switch { 0 => Secret, 1 => Secret2, _ => \"\" });")]
    [InlineData("A switch expression with other arms is silent", "var x = Secret; Sink(x switch { \"a\" => \"b\", _ => \"c\" });")]
    [InlineData("A pattern variable holds its input", "object o = Secret; if (o is string { Length: > 1 } t) /*Secret*/ Sink(t);")]
    public void Jumps(string name, string body) => Run(name, body);

    private static void Run(string name, string body)
    {
        Assert.NotEmpty(name);
        VerifyBody(body);
    }
}
