using PurposeAnalyzers.Tests.Robustness;

namespace PurposeAnalyzers.Tests.Facts;

/// <summary>Records and findings come about separately. In the sample that breaks the policy in every way, they tell the same story.</summary>
public sealed class RecordConsistencyTests
{
    private static readonly string[] UseRules = ["PUR0901", "PUR0902", "PUR0903", "PUR0906"];

    [Fact]
    public async Task What_is_recorded_as_not_allowed_is_found_and_what_is_found_is_recorded()
    {
        var reported = await ReportedAsync();
        var consent = Found(reported, "PUR0302");

        var uses = Recorded(reported, "use");
        Assert.True(uses.Count > 15);
        Assert.Empty(uses.Except(Found(reported, UseRules)).Except(consent));
        Assert.Empty(Found(reported, UseRules).Except(uses));

        var disclosures = Recorded(reported, "disclosure");
        Assert.NotEmpty(disclosures);
        Assert.Empty(disclosures.Except(Found(reported, "PUR0301")).Except(consent));
        Assert.Empty(Found(reported, "PUR0301").Except(disclosures));

        Assert.NotEmpty(Recorded(reported, "log"));
        Assert.Equal(Found(reported, "PUR0401"), Recorded(reported, "log"));
        Assert.Empty(consent.Except(uses).Except(disclosures));
    }

    [Fact]
    public async Task All_data_that_records_name_is_described()
    {
        var records = (await ReportedAsync()).Where(d => d.Id == "PUR0001").ToList();
        var described = records.Where(d => d.Properties["fact"] == "data").Select(d => d.Properties["member"]).ToHashSet();

        Assert.All(records.Where(d => d.Properties.ContainsKey("data")), record => Assert.Contains(record.Properties["data"], described));
    }

    private static Task<ImmutableArray<Diagnostic>> ReportedAsync() =>
        RecordSample.RunAsync(BrokenCode.PolicyViolations[0].Compilation, BrokenCode.PolicyViolations[0].Policy);

    private static SortedSet<string> Recorded(IEnumerable<Diagnostic> reported, string kind) =>
        [.. reported.Where(d => d.Id == "PUR0001" && d.Properties["fact"] == kind && d.Properties["allowed"] == "false").Select(d => $"{d.Properties["data"]} in {d.Properties["code"]}")];

    private static SortedSet<string> Found(IEnumerable<Diagnostic> reported, params string[] rules) =>
        [.. reported.Where(d => rules.Contains(d.Id)).SelectMany(d => d.Properties["data"]!.Split(' ').Select(data => $"{data} in {d.Properties["code"]}"))];
}
