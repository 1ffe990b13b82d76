using System.Text;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Tests.Sarif;

public sealed class SarifReaderTests
{
    private const string Email = "P:Shop.Member.Email";

    private static readonly string Log = LogText.Of("Shop")
        .Datum(Email, "Member.Email", "support")
        .Use(Email, "M:Shop.Desk.Answer", "support")
        .Finding("PUR0901", "warning", "'Member.Email' — 会員", properties: [("data", Email), ("purposes", "marketing")])
        .Finding("CA1822", "note", "mark it static")
        .Suppressed("PUR0401", "logged", null, "Pragma Directive", ("data", Email))
        .ToString();

    [Fact]
    public void Results_of_the_analyzers_are_handed_on_and_others_counted()
    {
        var (summary, results) = Read(Log);
        Assert.Equal(SarifEnd.Complete, summary.End);
        Assert.Equal(["PUR0001", "PUR0001", "PUR0001", "PUR0901", "PUR0401"], results.Select(result => result.RuleId));
        Assert.Equal(1, summary.Foreign);
        Assert.Equal("2.1.0", summary.Version);
        Assert.Equal("Microsoft (R) Visual C# Compiler", summary.Tool);
        Assert.Equal(["PUR0901"], summary.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void A_result_says_what_the_log_says()
    {
        var result = Read(Log).Results[3];
        Assert.Equal(("warning", "'Member.Email' — 会員"), (result.Level, result.Message));
        Assert.Equal(new SarifPlace("file:///src/Shop/Campaign.cs", 3, 5, 3, 9), result.Place);
        Assert.Equal(2, result.Related.Length);
        Assert.Equal(Email, Assert.Single(result.List("data")));
        Assert.Null(result.Text("recipients"));
    }

    [Fact]
    public void A_suppression_is_read_with_its_kind() =>
        Assert.Equal(new SarifSuppression("inSource", null, "Pragma Directive"), Assert.Single(Read(Log).Results[4].Suppressions));

    [Theory]
    [InlineData("Accepted in the baseline: until { } is written anew", "Accepted in the baseline: until { } is written anew")]
    [InlineData("", null)]
    public void What_a_suppressor_says_is_the_justification(string said, string? justification)
    {
        var type = $"DiagnosticSuppressor {{ Suppression Id: SPUR0401, Suppression Justification: {said} }}";
        var suppression = Assert.Single(Read(Log.Replace("Pragma Directive", type)).Results[4].Suppressions);
        Assert.Equal(new SarifSuppression("inSource", justification, type), suppression);
    }

    [Fact]
    public void A_rejected_suppression_does_not_hold() =>
        Assert.Empty(Read(Log.Replace("\"inSource\"", "\"inSource\", \"status\": \"rejected\"")).Results[4].Suppressions);

    [Fact]
    public void A_log_cut_off_anywhere_yields_what_stands_before_the_cut()
    {
        var bytes = Encoding.UTF8.GetBytes(Log);
        var before = 0;
        for (var length = 0; length < bytes.Length; length++)
        {
            var (summary, results) = Read(bytes.AsSpan(0, length).ToArray());
            Assert.NotEqual(SarifEnd.Complete, summary.End);
            Assert.InRange(results.Count, before, before + 1);
            before = results.Count;
        }

        Assert.Equal(5, before);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void A_log_that_comes_in_small_pieces_is_read_whole(int piece)
    {
        var results = new List<SarifResult>();
        var summary = SarifReader.Read(new PiecewiseStream(Encoding.UTF8.GetBytes(Log), piece), Keep(results), CancellationToken.None);
        Assert.Equal((SarifEnd.Complete, 5), (summary.End, results.Count));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.Equal(SarifEnd.Complete, Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Log)]).Summary.End);

    [Theory]
    [InlineData("", "NotJson")]
    [InlineData("   ", "NotJson")]
    [InlineData("hello", "NotJson")]
    [InlineData("<xml/>", "NotJson")]
    [InlineData("\0\0\0\0", "NotJson")]
    [InlineData("[]", "NotSarif")]
    [InlineData("12", "NotSarif")]
    [InlineData("{}", "NotSarif")]
    [InlineData("{\"name\": \"x\", \"version\": \"2.1.0\"}", "NotSarif")]
    [InlineData("{\"version\": \"1.0.0\", \"runs\": [{\"results\": []}]}", "OldVersion")]
    [InlineData("{\"version\": \"2.1.0\", \"runs\": []}", "Complete")]
    [InlineData("{\"version\": \"2.1.0\", \"runs\": 3}", "NotSarif")]
    [InlineData("{\"version\": \"2.1.0\", \"runs\": [3]}", "Broken")]
    [InlineData("{\"version\": \"2.1.0\", \"runs\": [{\"results\": null}]}", "Complete")]
    [InlineData("{\"version\": \"2.1.0\", \"runs\": [{\"results\": {}}]}", "Broken")]
    [InlineData("{\"version\": \"2.1.0\", \"runs\": [{\"results\": [}]", "Broken")]
    public void What_is_no_log_is_named(string text, string end) => Assert.Equal(end, Read(text).Summary.End.ToString());

    [Theory]
    [InlineData("{}")]
    [InlineData("3")]
    [InlineData("null")]
    [InlineData("[[[]]]")]
    [InlineData("{\"ruleId\": 3}")]
    [InlineData("{\"ruleId\": \"PUR0901\"}")]
    [InlineData("{\"ruleId\": \"PUR0901\", \"message\": \"x\"}")]
    [InlineData("{\"ruleId\": \"PUR0901\", \"message\": {\"text\": \"\\ud800\"}}")]
    public void A_bad_result_does_not_keep_the_others_from_being_read(string bad)
    {
        var (summary, results) = Read(Log.Replace("\"results\": [", "\"results\": [" + bad + ","));
        Assert.Equal((SarifEnd.Complete, 1, 5), (summary.End, summary.Bad, results.Count));
    }

    [Fact]
    public void Members_of_wrong_kind_are_as_if_they_were_missing()
    {
        const string Odd = """
            {"ruleId": "PUR0901", "level": 3, "message": {"text": "x"}, "locations": [7, {"physicalLocation": {"artifactLocation": {"uri": "a.cs"}, "region": {"startLine": -4}}}],
             "relatedLocations": {"a": 1}, "properties": [], "suppressions": "none", "partialFingerprints": 3},
            """;
        var result = Read(Log.Replace("\"results\": [", "\"results\": [" + Odd)).Results[0];
        Assert.Equal(new SarifPlace("a.cs", 0, 0, 0, 0), result.Place);
        Assert.Equal("warning", result.Level);
    }

    [Fact]
    public void A_huge_result_is_left_out_and_the_next_is_read()
    {
        var huge = "{\"ruleId\": \"PUR0901\", \"message\": {\"text\": \"x\"}, \"properties\": {"
            + string.Join(',', Enumerable.Range(0, 600_000).Select(i => $"\"p{i}\": \"v\""))
            + "}},";
        var (summary, results) = Read(Log.Replace("\"results\": [", "\"results\": [" + huge));
        Assert.Equal((SarifEnd.Complete, 1, 5), (summary.End, summary.Bad, results.Count));
    }

    [Fact]
    public void A_log_that_is_nested_without_end_is_broken_there() =>
        Assert.Equal(SarifEnd.Broken, Read(Log.Replace("\"results\": [", "\"results\": [" + new string('[', 100_000))).Summary.End);

    [Fact]
    public void Text_that_is_no_UTF_8_harms_its_result_alone()
    {
        var bytes = Encoding.UTF8.GetBytes(Log);
        bytes[Log.IndexOf("logged", StringComparison.Ordinal) + 4] = 0xFF;
        var (_, results) = Read(bytes);
        Assert.True(results.Count >= 3);
    }

    [Fact]
    public void Who_has_enough_is_given_no_more()
    {
        var taken = 0;
        var summary = SarifReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Log)), _ => ++taken < 2, CancellationToken.None);
        Assert.Equal((SarifEnd.Stopped, 2), (summary.End, taken));
    }

    private static (SarifSummary Summary, List<SarifResult> Results) Read(string log) => Read(Encoding.UTF8.GetBytes(log));

    private static (SarifSummary Summary, List<SarifResult> Results) Read(byte[] log)
    {
        var results = new List<SarifResult>();
        return (SarifReader.Read(new MemoryStream(log), Keep(results), CancellationToken.None), results);
    }

    private static Func<SarifResult, bool> Keep(List<SarifResult> results) => result =>
    {
        results.Add(result);
        return true;
    };
}
