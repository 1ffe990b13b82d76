using System.Globalization;
using System.Text.Json;
using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Tests.Reports;

/// <summary>The reports on both samples, counted again from the compiler's logs by other means.</summary>
public sealed class SampleReportTests(SampleReports samples) : IClassFixture<SampleReports>
{
    private const string Violations = "PolicyViolations";
    private const string Membership = "MembershipService";

    public static TheoryData<string> Samples => [Violations, Membership];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Findings_are_those_of_the_log(string sample)
    {
        var (run, report) = await samples.OfAsync(sample);
        var findings = Findings(run).Where(result => !result.TryGetProperty("suppressions", out _)).ToList();
        Assert.Equal(findings.Count, report.Totals.Findings.Open);
        var open = report.Findings.Items.Where(finding => finding.State == FindingState.Open).ToList();
        Assert.Equal(findings.Count, open.Count);
        Assert.Equal(Findings(run).Count() - findings.Count, report.Findings.Items.Length - open.Count);
        Assert.Equal(
            findings.CountBy(result => result.GetProperty("ruleId").GetString()!).OrderBy(rule => rule.Key),
            report.Tallies.Rules.Select(rule => KeyValuePair.Create(rule.Rule, rule.Counts.Open)).OrderBy(rule => rule.Key));
        Assert.Equal(
            findings.SelectMany(result => Words(result, "data")).CountBy(id => id).OrderBy(datum => datum.Key, StringComparer.Ordinal),
            report.Tallies.Data.Items.Select(datum => KeyValuePair.Create(datum.Key, datum.Counts.Open)).OrderBy(datum => datum.Key, StringComparer.Ordinal));
        Assert.Equal(
            findings.Select(result => result.GetProperty("message").GetProperty("text").GetString()).Order(),
            open.Select(finding => finding.Message).Order());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_inventory_is_that_of_the_log(string sample)
    {
        var (run, report) = await samples.OfAsync(sample);
        Assert.Equal(Records(run, "data").Select(record => Text(record, "member")).Order(), report.Data.Items.Select(datum => datum.Symbol.Id).Order());
        Assert.Equal(Records(run, "code").Count, report.Code.Total);
        Assert.Equal(Records(run, "use").Sum(Count), report.Totals.Uses);
        Assert.Equal(Records(run, "use").Count, report.Uses.Total);
        Assert.Equal(Records(run, "disclosure").Sum(Count), report.Totals.Disclosures);
        Assert.Equal(Records(run, "log").Count, report.Logs.Total);
        Assert.Equal(Records(run, "consent").Count, report.ConsentChecks.Total);
        Assert.Equal(Records(run, "exception").Count, report.Exceptions.Total);
        Assert.Equal(Records(run, "policy").Count, report.PolicyVersions.Length);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_cell_of_the_matrix_counts_the_uses_of_the_log(string sample)
    {
        var (run, report) = await samples.OfAsync(sample);
        var uses = Records(run, "use")
            .SelectMany(record => Words(record, "purposes").Select(purpose => (Cell: Text(record, "data") + " " + purpose, Count: Count(record))))
            .GroupBy(use => use.Cell)
            .ToDictionary(cell => cell.Key, cell => cell.Sum(use => use.Count));
        var cells = report.Matrix.Rows.Items
            .SelectMany(row => row.Cells.Select(cell => (Cell: row.Data.Id + " " + cell.Purpose, cell.Uses)))
            .Where(cell => cell.Uses > 0)
            .ToDictionary(cell => cell.Cell, cell => cell.Uses);
        Assert.Equal(uses.OrderBy(cell => cell.Key, StringComparer.Ordinal), cells.OrderBy(cell => cell.Key, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_recipient_counts_the_disclosures_of_the_log(string sample)
    {
        var (run, report) = await samples.OfAsync(sample);
        var disclosed = Records(run, "disclosure").SelectMany(record => Words(record, "recipients").Select(id => (id, Count: Count(record)))).ToLookup(to => to.id, to => to.Count);
        Assert.All(report.Recipients, recipient => Assert.Equal(disclosed[recipient.Id].Sum(), recipient.Disclosures));
        Assert.Equal(disclosed.Select(to => to.Key).Order(), report.Recipients.Where(recipient => recipient.Disclosures > 0).Select(recipient => recipient.Id).Order());
    }

    [Fact]
    public async Task The_violations_are_violated_where_their_files_say_so()
    {
        var (_, report) = await samples.OfAsync(Violations);
        var email = report.Matrix.Rows.Items.Single(row => row.Data.Name == "Customer.Email");
        Assert.Contains(email.Cells, cell => cell.State == MatrixCellState.Violated);
        Assert.Contains(report.Exceptions.Items, use => use.Status == ExceptionStatus.Expired);
        Assert.Contains(report.Exceptions.Items, use => use.Status == ExceptionStatus.Invalid);
        Assert.Contains(report.Recipients, recipient => recipient is { Id: "call-centre", Status: SupervisionStatus.NoContract });

        // Beside each handler that reaches a part stands one that reaches all.
        var customer = report.Rights.Items.Single(row => row.Record.Name == "Customer");
        Assert.All(customer.Cells, cell => Assert.Equal((RightState.Covered, 2), (cell.State, cell.Handlers.Length)));
    }

    [Fact]
    public async Task A_finding_has_its_way_and_its_source()
    {
        var (_, report) = await samples.OfAsync(Violations);
        var passing = report.Findings.Items.First(finding => finding.Rule == "PUR0903");
        Assert.Equal(FlowStepKind.Tag, passing.Steps[0].Kind);
        Assert.Equal(FlowStepKind.Finding, passing.Steps[^1].Kind);
        Assert.StartsWith("samples/PolicyViolations/", passing.Place!.File, StringComparison.Ordinal);
        Assert.Contains("PUR0903", passing.Place.Excerpt.Single(line => line.IsMarked).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_that_keeps_its_policy_has_no_finding_and_nothing_overdue()
    {
        var (_, report) = await samples.OfAsync(Membership);
        Assert.Equal(0, report.Totals.Findings.All);
        Assert.DoesNotContain(report.Matrix.Rows.Items.SelectMany(row => row.Cells), cell => cell.State == MatrixCellState.Violated);
        Assert.DoesNotContain(report.Recipients, recipient => recipient.Status < SupervisionStatus.DueSoon);
        Assert.Empty(report.Gaps.UnstatedPurposes.Items);
        Assert.Contains(report.PolicyVersions[0].Changes, change => change is { Kind: ChangeKind.Added, Subject: ChangeSubject.Purpose, Id: "personalization", MustBeAnnounced: true });
        Assert.Contains(report.ProcessingActivities, activity => activity is { Purpose: "service.billing", Article: "3", ThirdCountries: null } && activity.Recipients.Contains("payment-gateway"));
    }

    [Fact]
    public async Task What_an_exception_allows_is_excused()
    {
        var (_, report) = await samples.OfAsync(Membership);
        Assert.Contains(report.Disclosures.Items, disclosure => disclosure.IsAllowed && disclosure.Exceptions.Contains("6-1"));
        Assert.Contains(report.Exceptions.Items, use => use is { Exception: "6-1", Lifts: > 0, Article: "6" });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_drawing_adds_up(string sample)
    {
        var (_, report) = await samples.OfAsync(sample);
        Assert.All(report.Flows.Edges, edge => Assert.True(report.Flows.Nodes[edge.From].Kind < report.Flows.Nodes[edge.To].Kind));
        var used = report.Flows.Edges.Where(edge => report.Flows.Nodes[edge.To].Kind == FlowNodeKind.Purpose).Sum(edge => edge.Count);
        Assert.Equal(report.Matrix.Rows.Items.SelectMany(row => row.Cells).Sum(cell => cell.Uses), used);
    }

    private static IEnumerable<JsonElement> Findings(JsonElement run) => run.GetProperty("results").EnumerateArray()
        .Where(result => result.GetProperty("ruleId").GetString() is var rule && rule!.StartsWith("PUR", StringComparison.Ordinal) && rule != "PUR0001");

    private static List<JsonElement> Records(JsonElement run, string fact) =>
        [.. run.GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").GetString() == "PUR0001" && Text(result, "fact") == fact)];

    private static string Text(JsonElement result, string name) =>
        result.GetProperty("properties").TryGetProperty("customProperties", out var custom) && custom.TryGetProperty(name, out var value) ? value.GetString()! : "";

    private static string[] Words(JsonElement result, string name) => Text(result, name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int Count(JsonElement record) => int.Parse(Text(record, "count"), CultureInfo.InvariantCulture);
}
