using FsCheck;
using FsCheck.Fluent;
using PurposeAnalyzers.Flow.Tests.Solving;

namespace PurposeAnalyzers.Flow.Tests.Bodies;

/// <summary>Which bodies may write to a private member. Whoever does must be found; whoever only reads it must not be, or all methods of a class depend on each other.</summary>
public class MemberWritesTests
{
    [Theory]
    [InlineData("text = s;")]
    [InlineData("text += s;")]
    [InlineData("text ??= s;")]
    [InlineData("(text, _) = (s, s);")]
    [InlineData("ref var other = ref text; other = s;")]
    [InlineData("ref var other = ref (s == \"\" ? ref text : ref second); other = s;")]
    [InlineData("System.Threading.Interlocked.Exchange(ref text!, s);")]
    [InlineData("Out(out text);")]
    [InlineData("Action later = () => text = s;")]
    public void A_text_that_gets_another_value_is_written(string statements) => Assert.True(MayWrite(statements, "text"));

    [Theory]
    [InlineData("Any(text);")]
    [InlineData("var other = text; Any(other);")]
    [InlineData("_ = text.Trim() + $\"{text}\";")]
    [InlineData("if (text == s) Any(s);")]
    [InlineData("Action later = () => Any(text);")]
    [InlineData("_ = new Box(text);")]
    [InlineData("s = text;")]
    [InlineData("_ = nameof(text);")]
    public void A_text_that_is_only_read_is_not_written(string statements) => Assert.False(MayWrite(statements, "text"));

    [Theory]
    [InlineData("list.Add(s);")]
    [InlineData("list[0] = s;")]
    [InlineData("list![0] += s;")]
    [InlineData("var other = list; other.Add(s);")]
    [InlineData("Any(list);")]
    [InlineData("_ = new Box(list);")]
    [InlineData("list?.Add(s);")]
    [InlineData("((IList<string>)list).Insert(0, s);")]
    [InlineData("list.Fill(s);")]
    public void A_list_that_may_be_filled_is_written(string statements) => Assert.True(MayWrite(statements, "list"));

    [Theory]
    [InlineData("_ = list[0];")]
    [InlineData("_ = list.Count + list.IndexOf(s);")]
    [InlineData("_ = list.Where(x => x != s).ToList();")]
    [InlineData("_ = list.First().Length;")]
    [InlineData("_ = list == null;")]
    [InlineData("_ = string.Join(s, list);")]
    [InlineData("_ = new List<string>(list);")]
    public void A_list_that_is_only_read_is_not_written(string statements) => Assert.False(MayWrite(statements, "list"));

    [Theory]
    [InlineData("node.Text = s;")]
    [InlineData("node.Next.Text = s;")]
    [InlineData("node.Next.Texts.Add(s);")]
    [InlineData("node.Change(s);")]
    [InlineData("foreach (var x in new[] { node }) x.Text = s;")]
    [InlineData("if (node is { } other) other.Text = s;")]
    public void An_object_that_may_be_changed_is_written(string statements) => Assert.True(MayWrite(statements, "node"));

    [Theory]
    [InlineData("_ = node.Next.Text;")]
    [InlineData("Any(node.Next.Text);")]
    [InlineData("_ = node.Next.Texts.Count;")]
    [InlineData("_ = node.ToString();")]
    public void An_object_that_is_only_read_is_not_written(string statements) => Assert.False(MayWrite(statements, "node"));

    [Fact]
    public void Whatever_a_program_keeps_in_a_member_is_written_there() => Prop.ForAll(RandomProgram.Any, program =>
    {
        var sample = new FlowSample(FlowSample.Compile(RandomProgram.Write(program.Seed, program.Methods)));
        foreach (var body in sample.Bodies())
        {
            Assert.All(sample.SummaryOf(body).Kept.Keys, member => Assert.True(sample.Graph(body).MayWrite(member), $"{body} writes to {member}"));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    private static bool MayWrite(string statements, string member)
    {
        var sample = new FlowSample($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            class Box { public Box(object x) { } }
            static class Extensions { public static void Fill(this List<string> list, string s) => list.Add(s); }
            class C
            {
                private class Node { public string Text = ""; public Node Next = null!; public List<string> Texts = new(); public void Change(string s) => Text = s; }
                private string text = "", second = "";
                private List<string> list = new();
                private Node node = new();
                static void Any(object x) { }
                static void Out(out string x) => x = "";
                void M(string s) { {{statements}} }
            }
            """);
        return sample.Graph(sample.Member("C.M")).MayWrite(sample.Member("C." + member));
    }
}
