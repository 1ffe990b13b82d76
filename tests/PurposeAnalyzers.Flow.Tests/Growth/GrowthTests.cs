using System.Globalization;
using Xunit.Abstractions;

namespace PurposeAnalyzers.Flow.Tests.Growth;

/// <summary>Twice the code is about twice the work, and no size is too much.</summary>
public class GrowthTests(ITestOutputHelper output)
{
    /// <summary>Where work is known to grow with the square, since every part meets every other: of a size that no real body reaches.</summary>
    private static readonly string[] Square = ["overrides that call each other", "locals copied backwards in a loop", "recursive members", "helpers that an object makes of itself", "helpers that know their owner"];

    public static TheoryData<string> Dimensions => [.. GrowthSources.All.Keys.Except(Square)];

    /// <summary>The sizes that must finish, whatever else.</summary>
    public static TheoryData<string, int> Sizes => new()
    {
        { "methods in a chain", 10_000 },
        { "methods in a ring", 1_000 },
        { "methods that call three others", 1_000 },
        { "overrides that call each other", 60 },
        { "statements", 5_000 },
        { "ifs", 5_000 },
        { "labelled locals", 5_000 },
        { "labelled locals and ifs", 5_000 },
        { "terms", 5_000 },
        { "lambdas", 2_000 },
        { "local functions in a chain", 1_000 },
        { "private fields", 2_000 },
        { "private fields set by one constructor", 2_000 },
        { "members of one object", 2_000 },
        { "recursive members", 20 },
        { "helpers that an object makes of itself", 60 },
        { "helpers that know their owner", 60 },
        { "mappers of a graph of entities", 60 },
    };

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void Twice_the_code_is_about_twice_the_work(string dimension)
    {
        var once = GrowthRun.Of(dimension, 60);
        var twice = GrowthRun.Of(dimension, 120);
        Assert.True(twice.Questions <= (2.6 * once.Questions) + 200, $"{once.Questions} questions, then {twice.Questions}");
        Assert.Equal(0, twice.Incomplete);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Large_code_is_solved_completely(string dimension, int size)
    {
        var run = GrowthRun.Of(dimension, size);
        Assert.Equal(0, run.Incomplete);
        Assert.True(run.Arrivals > 0);
    }

    /// <summary>Prints a table for docs/performance.md: set <c>GROWTH_TABLE</c> to a factor, 1 for the sizes above as the largest.</summary>
    [GrowthTableFact]
    public void Growth_table_is_printed()
    {
        var factor = double.Parse(Environment.GetEnvironmentVariable(GrowthTableFactAttribute.Variable)!, CultureInfo.InvariantCulture);
        output.WriteLine("| many | size | ms | ms for half | ms for a quarter |\n|---|---|---|---|---|");
        GrowthRun.Of("statements", 100);
        foreach (var dimension in GrowthSources.All.Keys)
        {
            var largest = (int)(factor * (Sizes.Select(row => ((string, int))(row[0], row[1])).FirstOrDefault(row => row.Item1 == dimension) is (not null, var size) ? size : 1_000));
            var times = new[] { largest, largest / 2, largest / 4 }.Select(n => GrowthRun.Of(dimension, n).Solving.TotalMilliseconds);
            output.WriteLine($"| {dimension} | {largest:N0} | {string.Join(" | ", times.Select(t => t.ToString("N0", CultureInfo.InvariantCulture)))} |");
        }
    }
}
