using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Tests.Lowering;

/// <summary>What constructs become, where the solver relies on it.</summary>
public class ProgramBuilderTests
{
    [Theory]
    [InlineData("x = Secret;", "Read Assign")]
    [InlineData("x = s;", "Assign")]
    [InlineData("x = \"a\" + s;", "Mix Assign")]
    [InlineData("x = $\"{s}{Secret}\";", "Read Mix Assign")]
    [InlineData("x = node.Plain;", "Load Assign")]
    [InlineData("node.Plain = s;", "Store")]
    [InlineData("node.Next.Plain = s;", "Load Store")]
    [InlineData("x = Own(s);", "Invoke Assign")]
    [InlineData("var t = (s, Secret);", "Read Compose Assign")]
    [InlineData("var o = new { s };", "Assign Compose Assign")]
    [InlineData("var a = new[] { s, Secret };", "Read Merge Assign")]
    [InlineData("if (s == Secret) { }", "Read")]
    [InlineData("_ = nameof(Secret);", "")]
    [InlineData("const string K = \"a\"; x = K;", "Assign Assign")]
    [InlineData("Func<string> f = () => Secret; x = f();", "MakeDelegate Assign InvokeDelegate Assign | Read Return")]
    [InlineData("string L() => Secret; x = L();", "Invoke Assign | Read Return")]
    [InlineData("return;", "")]
    public void A_construct_becomes_a_few_steps(string statement, string steps)
    {
        var program = Body(statement);
        Assert.Equal(steps, string.Join(" | ", program.Functions.Select(f => string.Join(' ', f.Blocks.SelectMany(b => b.Instructions).Select(i => i.GetType().Name)))));
        Assert.False(program.IsTruncated);
    }

    [Fact]
    public void A_body_without_values_is_an_empty_program() => Assert.Empty(Body("").Functions);

    [Fact]
    public void A_captured_variable_is_shared_and_another_is_not()
    {
        var program = Body("var y = s; Func<string> f = () => x; y = f();");
        var shared = Assert.Single(program.Shared);
        Assert.Contains(program.Functions[1].Captured, slot => slot == shared);
        Assert.Contains(program.Instructions.OfType<Assign>(), assign => assign.Variable != shared && program.IsVariable[assign.Variable]);
    }

    [Fact]
    public void Variables_of_one_object_are_aliases_and_those_of_one_text_are_not()
    {
        var program = Body("var other = node; var third = other; var y = s;");
        Assert.Equal([3, 3, 3], program.Aliases.Values.Select(aliases => aliases.Length));
    }

    [Fact]
    public void A_finally_is_entered_on_each_way_through_it_and_by_an_exception()
    {
        var function = Body("try { if (s == \"\") return; x = s; } finally { x = Secret; }").Functions[0];
        var guarded = function.Blocks.Where(b => !b.Handlers.IsEmpty).ToList();
        var handler = Assert.Single(guarded.SelectMany(b => b.Handlers).Distinct());
        Assert.True(handler.IsFinally);
        Assert.Equal(2, function.Blocks.SelectMany(b => b.Branches).Count(b => b.Finally.SequenceEqual([handler.Block])));
        Assert.Contains(function.Blocks[handler.Block].Branches, b => b.Destination == -1);
    }

    [Fact]
    public void A_lambda_in_a_try_has_no_handlers_of_the_body_around_it() =>
        Assert.All(Body("try { Func<string> f = () => Secret; x = f(); } catch { x = s; }").Functions[1].Blocks, block => Assert.Empty(block.Handlers));

    [Fact]
    public void An_endless_loop_has_no_way_out_but_break()
    {
        var function = Body("while (true) { x = s; }").Functions[0];
        Assert.DoesNotContain(function.Blocks.SelectMany(b => b.Branches), branch => branch.Destination == function.Blocks.Length - 1);
    }

    [Fact]
    public void A_parameter_that_gets_another_value_is_noted()
    {
        var program = Body("s = Secret;");
        Assert.Equal(program.Functions[0].Parameters.Single(p => p.Symbol.Name == "s").Slot, Assert.Single(program.Reassigned));
    }

    [Fact]
    public void Every_step_knows_its_function_and_writes_to_slots_of_the_program()
    {
        var program = Body("var list = new List<string> { s }; foreach (var y in list) { list.Add(Own(y)); string L(string t) => t + x; x = L(Secret); }");
        Assert.All(program.Functions, f => Assert.All(f.Blocks.SelectMany(b => b.Instructions), i => Assert.Equal(f.Symbol, i.Function, SymbolEqualityComparer.Default)));
        Assert.All(program.Instructions.OfType<Assign>(), a => Assert.True(program.IsVariable[a.Variable]));
        Assert.All(program.Instructions.OfType<Invoke>(), a => Assert.False(program.IsVariable[a.Target]));
    }

    private static FlowProgram Body(string statements) => new FlowSample(FlowSample.Compile($$"""
        using System;
        using System.Collections.Generic;
        class Node { public string Plain = ""; public Node Next = null!; }
        class C
        {
            string Secret = "";
            static string Own(string s) => s;
            void M(string s, Node node, string x) { {{statements}} }
        }
        """)).Program("C.M");
}
