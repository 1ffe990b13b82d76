using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Tests.Lowering;

/// <summary>What is too deep or too large is flagged; it never overflows the stack of a host, and what fits is solved.</summary>
public class TruncationTests
{
    [Theory]
    [InlineData("F(", "Secret", ")", 100)]
    [InlineData("(s == \"\" ? \"\" : ", "Secret", ")", 100)]
    [InlineData("s + (", "Secret", ")", 100)]
    [InlineData("new Node { Next = ", "new Node { Plain = Secret }", " }", 60)]
    [InlineData("new object[] { ", "Secret", " }", 100)]
    [InlineData("((Func<object>)(() => ", "Secret", "))()", 20)]
    public void A_deep_expression_is_solved(string open, string inner, string close, int depth)
    {
        var program = Deep(open, inner, close, depth);
        Assert.False(program.Program.IsTruncated);
        Assert.Equal(1, program.Found);
    }

    [Theory]
    [InlineData("F(", "Secret", ")")]
    [InlineData("(s == \"\" ? \"\" : ", "Secret", ")")]
    [InlineData("s + (", "Secret", ")")]
    [InlineData("new Node { Next = ", "new Node { Plain = Secret }", " }")]
    [InlineData("new object[] { ", "Secret", " }")]
    [InlineData("s switch { \"\" => \"\", _ => ", "Secret", " }")]
    public void Every_depth_that_the_compiler_takes_is_solved_or_flagged(string open, string inner, string close)
    {
        foreach (var depth in new[] { 150, 250, 350, 450, 600, 1_200 })
        {
            var program = Deep(open, inner, close, depth);
            Assert.True(program.Program.IsTruncated || program.Found == 1, $"neither at depth {depth}");
        }
    }

    [Theory]
    [InlineData(50)]
    [InlineData(5_000)]
    public void A_long_chain_of_else_ifs_is_solved_or_flagged(int length)
    {
        var program = Analyze(string.Concat(Enumerable.Range(0, length).Select(i => $"if (s == \"{i}\") x = \"\"; else ")) + "x = Secret; Sink(x);");
        Assert.True(program.Program.IsTruncated || program.Found == 1);
        Assert.True(length > 100 || program.Found == 1);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(3_000)]
    public void A_long_fluent_chain_is_solved_or_flagged(int length)
    {
        var program = Analyze($"Sink(new System.Text.StringBuilder(){string.Concat(Enumerable.Repeat(".Append(Secret)", length))}.ToString());");
        Assert.True(program.Program.IsTruncated || program.Found == 1);
        Assert.True(length > 100 || program.Found == 1);
    }

    [Fact]
    public void A_body_of_too_many_steps_is_flagged_and_its_beginning_solved()
    {
        // Long expressions, because the compiler takes time with the square of the number of statements to make a graph of them.
        const int terms = 200;
        var sum = $"x={string.Join('+', Enumerable.Repeat("s", terms))};";
        var program = Analyze("Sink(Secret);" + string.Concat(Enumerable.Repeat(sum, ProgramBuilder.MaxInstructions / terms * 2)));
        Assert.True(program.Program.IsTruncated);
        Assert.Equal(ProgramBuilder.MaxInstructions, program.Program.Instructions.Count());
        Assert.Equal(1, program.Found);
        Assert.True(program.IsIncomplete);
    }

    [Fact]
    public void Who_calls_a_body_that_was_not_read_to_its_end_is_incomplete_too()
    {
        var sample = new FlowSample(FlowSample.Parse(Source("") + $"class D {{ static string M(string s) => {string.Concat(Enumerable.Repeat("C.F(", 3_000))}s{new string(')', 3_000)}; string N(string s) => M(s); }}"));
        sample.Program("D.M", OwnStack.Run(OwnStack.Large, () => sample.Bind("D.M")));
        Assert.True(sample.SummaryOf("D.M").IsIncomplete);
        Assert.True(sample.SummaryOf("D.N").IsIncomplete);
    }

    private static (FlowProgram Program, int Found, bool IsIncomplete) Deep(string open, string inner, string close, int depth) =>
        Analyze($"object o = {string.Concat(Enumerable.Repeat(open, depth))}{inner}{string.Concat(Enumerable.Repeat(close, depth))}; Sink(o);");

    private static (FlowProgram Program, int Found, bool IsIncomplete) Analyze(string statements)
    {
        var sample = new FlowSample(FlowSample.Parse(Source(statements)));
        var bound = OwnStack.Run(OwnStack.Large, () => sample.Bind("C.M"));
        return OwnStack.Run(OwnStack.OfHost, () => (sample.Program("C.M", bound), sample.ArrivalsIn(sample.Member("C.M")).Length, sample.SummaryOf("C.M").IsIncomplete));
    }

    private static string Source(string statements) => $$"""
        using System;
        class Node { public string Plain = ""; public Node Next = null!; }
        class C
        {
            string Secret = "";
            static void Sink(object? value) { }
            public static string F(string s) => s;
            void M(string s) { var x = ""; {{statements}} }
        }
        """;
}
