using FsCheck;
using FsCheck.Fluent;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Flow.Tests.Solving;

/// <summary>What is cut out of a program changes nothing of what is found in it.</summary>
public class ProgramSliceTests
{
    [Fact]
    public void A_slice_has_the_solution_of_its_program() => Prop.ForAll(RandomProgram.Any, program =>
    {
        var sample = new FlowSample(FlowSample.Compile(RandomProgram.Write(program.Seed, program.Methods)));
        foreach (var body in sample.Bodies())
        {
            var whole = sample.Program(body);
            Assert.Equal(Arrivals(sample, whole), Arrivals(sample, Slice(sample, whole, withParameters: false)));
            Assert.Equal(Summary(sample, whole), Summary(sample, Slice(sample, whole, withParameters: true)));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Theory]
    [InlineData("What has nothing to do with data goes", "var x = Any(); x += s; Sink(x);", 0)]
    [InlineData("What data goes through stays, and no more", "var x = Secret; var y = Any(); Sink(y); Sink(x);", 3)]
    [InlineData("What puts something else in its place stays", "var x = Secret; x = \"\"; Sink(x);", 4)]
    [InlineData("A decision gives nothing on", "var x = Secret == s; if (x) Sink(x);", 1)]
    [InlineData("A lambda stays where data is at hand", "Func<string> f = () => s; var x = Secret; Sink(f());", 6)]
    [InlineData("A lambda goes where none is", "Func<string> f = () => s; Sink(f());", 0)]
    [InlineData("A call that gives through an argument alone stays", "Box.Get(out var x); Sink(x);", 3)]
    public void What_is_left(string name, string statements, int expected)
    {
        Assert.NotEmpty(name);
        var sample = new FlowSample($$"""
            using System;
            static class Box { static string Secret = ""; public static void Get(out string x) => x = Secret; }
            class C
            {
                string Secret = "";
                static void Sink(object value) { }
                static string Any() => "";
                void M(string s) { {{statements}} }
            }
            """);
        Assert.Equal(expected, Slice(sample, sample.Program("C.M"), withParameters: false).Instructions.Count());
    }

    private static FlowProgram Slice(FlowSample sample, FlowProgram program, bool withParameters) =>
        sample.Equations.SliceOf(program, withParameters, CancellationToken.None).Program;

    private static string Arrivals(FlowSample sample, FlowProgram program) =>
        string.Join('\n', ProgramSolver.FindArrivals(program, sample.Model, Callees(sample), CancellationToken.None).Select(SummaryText.Of).Order(StringComparer.Ordinal));

    private static string Summary(FlowSample sample, FlowProgram program) =>
        SummaryText.Of(ProgramSolver.Summarize(program, sample.Model, Callees(sample), CancellationToken.None));

    private static ICallees Callees(FlowSample sample) => sample.Equations.CalleesBy(callable => sample.SummaryOf(callable));
}
