using System.Diagnostics;

namespace PurposeAnalyzers.Flow.Tests.Growth;

/// <summary>One analysis of grown code.</summary>
/// <param name="Questions">How often the engine asked its model something: a measure of work that does not depend on the machine.</param>
/// <param name="Arrivals">How much was found.</param>
/// <param name="Incomplete">How many bodies hit a limit.</param>
/// <param name="Solving">The time of the engine alone, after the compiler has bound everything.</param>
internal sealed record GrowthRun(long Questions, int Arrivals, int Incomplete, TimeSpan Solving)
{
    public static GrowthRun Of(string dimension, int size)
    {
        var sample = new FlowSample(FlowSample.Parse(GrowthSources.All[dimension](size)));
        return OwnStack.Run(OwnStack.OfHost, () => Analyze(sample));
    }

    private static GrowthRun Analyze(FlowSample sample)
    {
        var questions = 0L;
        ISymbol[] bodies = [.. sample.Bodies()];
        foreach (var body in bodies)
        {
            sample.Program(body);
        }

        sample.Model.OnQuestion = () => questions++;
        var time = Stopwatch.StartNew();
        var arrivals = bodies.Sum(body => sample.ArrivalsIn(body).Length);
        var incomplete = bodies.Count(body => sample.SummaryOf(body).IsIncomplete);
        return new GrowthRun(questions, arrivals, incomplete, time.Elapsed);
    }
}
