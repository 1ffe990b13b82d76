using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Flow;

/// <summary>What the engine must find and what it must leave alone, construct by construct.</summary>
public sealed class FlowTableTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var row in FlowTable.Rows)
            {
                rows.Add(row.Construct, row.Name);
            }

            return rows;
        }
    }

    [FlowTheory]
    [MemberData(nameof(Rows))]
    public Task Flow(string construct, string name)
    {
        var test = MemberSample.Test(FlowTable.Find(construct, name).Source);

        // These are about rules, whatever flow they judge; their own tests make them.
        test.TestBehaviors = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
        return test.RunAsync();
    }

    [Fact]
    public void The_table_has_at_least_300_rows() => Assert.True(FlowTable.Rows.Count >= 300, $"{FlowTable.Rows.Count} rows.");

    [Fact]
    public void About_half_of_the_rows_are_silent()
    {
        var share = FlowTable.Rows.Count(r => !r.IsFound) / (double)FlowTable.Rows.Count;
        Assert.InRange(share, 0.4, 0.6);
    }

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Every_construct_is_found_and_silent(string construct)
    {
        Assert.Contains(FlowTable.Rows, r => r.Construct == construct && r.IsFound);
        Assert.Contains(FlowTable.Rows, r => r.Construct == construct && !r.IsFound);
    }

    [Fact]
    public void No_construct_is_left_out_of_the_list() =>
        Assert.Empty(FlowTable.Rows.Select(r => r.Construct).Distinct().Except(FlowTable.Constructs));

    [Fact]
    public void Every_name_ends_with_its_verdict() =>
        Assert.All(FlowTable.Rows, r => Assert.EndsWith(r.IsFound ? " found" : " silent", r.Name, StringComparison.Ordinal));

    public static TheoryData<string> Constructs => [.. FlowTable.Constructs];
}
