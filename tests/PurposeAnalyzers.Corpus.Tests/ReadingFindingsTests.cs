using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Corpus.Tests;

public partial class ReadingFindingsTests
{
    private static readonly ScriptedAnalyzer Types = ScriptedAnalyzer.ReportingTypes((_, type) => $"'{type.Name}' is a type");

    [Fact]
    public async Task Findings_are_listed_under_their_rule_with_what_they_are_about()
    {
        var (_, output) = await ScratchRun.Async(Types, s => s with { List = true });

        Assert.Contains("== TEST0001: 5 findings, 5 without a verdict, 5 listed", output, StringComparison.Ordinal);
        Assert.Contains("   Customer 1, Mailer 1, Order 1, Program 1, Texts 1", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TEST", 5)]
    [InlineData("test0001", 5)]
    [InlineData("PUR09", 0)]
    public async Task Only_rules_asked_for_are_listed(string rule, int listed)
    {
        var (_, output) = await ScratchRun.Async(Types, s => s with { List = true, Rules = [rule] });

        Assert.Contains("findings: 5", output, StringComparison.Ordinal);
        Assert.Equal(listed, Keys(output).Count);
    }

    [Fact]
    public async Task A_sample_is_the_same_in_every_run_and_part_of_the_whole()
    {
        var (_, all) = await ScratchRun.Async(Types, s => s with { List = true });
        var (_, first) = await ScratchRun.Async(Types, s => s with { List = true, Sample = 2 });
        var (_, second) = await ScratchRun.Async(Types, s => s with { List = true, Sample = 2 });

        Assert.Equal(2, Keys(first).Count);
        Assert.Equal(Keys(first), Keys(second));
        Assert.Subset(Keys(all).ToHashSet(), Keys(first).ToHashSet());
    }

    [Fact]
    public async Task Source_around_a_finding_is_shown_on_demand()
    {
        var (_, output) = await ScratchRun.Async(Types, s => s with { List = true, Context = 1 });

        Assert.Contains(
            string.Join(Environment.NewLine, "         1 namespace Web;", "    >    2 public static class Mailer", "         3 {"), output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_that_look_alike_have_keys_of_their_own()
    {
        var twice = new ScriptedAnalyzer(start => start.RegisterSymbolAction(
            context =>
            {
                context.ReportDiagnostic(Diagnostic.Create(ScriptedAnalyzer.Rule, context.Symbol.Locations[0], "'a' is one"));
                context.ReportDiagnostic(Diagnostic.Create(ScriptedAnalyzer.Rule, context.Symbol.Locations[0], "'a' is another"));
            },
            SymbolKind.NamedType));

        var (_, output) = await ScratchRun.Async(twice, s => s with { List = true });

        Assert.Equal(10, Keys(output).Distinct().Count());
    }

    [Fact]
    public async Task A_key_outlives_changes_above_the_finding_and_of_its_words()
    {
        var other = ScriptedAnalyzer.ReportingTypes((_, type) => $"'{type.Name}' is said in other words");

        var (_, before) = await ScratchRun.Async(Types, s => s with { List = true });
        var (_, after) = await ScratchRun.Async(other, s => s with { List = true }, prepare: corpus =>
            corpus.Write("Web/Mailer.cs", "// a comment" + Environment.NewLine + File.ReadAllText(Path.Combine(corpus.Root, "Web/Mailer.cs"))));

        Assert.Equal(Keys(before), Keys(after));
    }

    [Fact]
    public async Task Findings_with_a_verdict_are_counted_and_not_listed_again()
    {
        var (_, before) = await ScratchRun.Async(Types, s => s with { List = true });
        var keys = Keys(before);

        var (_, output) = await ScratchRun.Async(
            Types,
            s => s with { List = true, Verdicts = new FileInfo(Path.Combine(s.Folder.FullName, "verdicts.txt")) },
            prepare: corpus => corpus.Write("verdicts.txt", $"""
                # read on a rainy day
                [{keys[0]}] right leaves the shop
                {keys[1]} Right
                {keys[2]} wrong only its length
                {keys[3]} doubtful
                00000000 wrong no longer found
                """));

        Assert.Contains("verdicts: 4 of 5 findings read, 1 verdicts on findings that are gone", output, StringComparison.Ordinal);
        Assert.Contains("TEST0001: 2 right, 1 wrong, 1 doubtful, 1 unread, 67 % of the decided right", output, StringComparison.Ordinal);
        Assert.Equal([keys[4]], Keys(output));
    }

    [Theory]
    [InlineData("12345678")]
    [InlineData("12345678 perhaps")]
    [InlineData("12345678 7")]
    public async Task A_line_that_is_no_verdict_is_an_error_with_its_place(string line)
    {
        var error = await Assert.ThrowsAsync<FormatException>(() => ScratchRun.Async(
            Types,
            s => s with { Verdicts = new FileInfo(Path.Combine(s.Folder.FullName, "verdicts.txt")) },
            prepare: corpus => corpus.Write("verdicts.txt", "# read" + Environment.NewLine + line)));

        Assert.Contains("verdicts.txt:2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_whose_name_matches_are_listed_and_those_bound_are_marked()
    {
        var (_, output) = await ScratchRun.Async(Types, s => s with { Members = "^e?mail|note" }, binding: "P:Shop.Customer.Email");

        Assert.Contains("* P:Shop.Customer.Email : string?", output, StringComparison.Ordinal);
        Assert.Contains("  P:Shop.Order.Note : StringBuilder", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Shop.Customer.Orders", output, StringComparison.Ordinal);
        Assert.DoesNotContain("findings:", output, StringComparison.Ordinal);
    }

    private static List<string> Keys(string output) => [.. Key().Matches(output).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^\[([0-9a-f]{8})\]", RegexOptions.Multiline)]
    private static partial Regex Key();
}
