using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Corpus.Tests;

public class CorpusRunTests
{
    private static readonly ScriptedAnalyzer Silent = new(_ => { });

    [Fact]
    public async Task Findings_are_counted_by_rule_and_listed_with_their_code()
    {
        var (exit, output) = await ScratchRun.Async(ScriptedAnalyzer.ReportingTypes((_, type) => "saw " + type.Name), s => s with { List = true });

        Assert.Equal(0, exit);
        Assert.Contains("TEST0001      5  in 2 projects", output, StringComparison.Ordinal);
        Assert.Contains("Web/Mailer.cs:2:21: TEST0001: saw Mailer", output, StringComparison.Ordinal);
        Assert.Contains("    public static class Mailer", output, StringComparison.Ordinal);
        Assert.Contains("      <- Web/Mailer.cs:2:21: public static class Mailer", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_projects_as_one_give_one_compilation()
    {
        var (_, output) = await ScratchRun.Async(ScriptedAnalyzer.ReportingTypes((_, type) => type.Name), s => s with { Single = true });

        Assert.Contains("compiled: 1 projects", output, StringComparison.Ordinal);
        Assert.Contains("in 1 projects", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_analyzer_that_throws_fails_the_run()
    {
        var (exit, output) = await ScratchRun.Async(new ScriptedAnalyzer(_ => throw new InvalidOperationException("broken here")), s => s);

        Assert.Equal(1, exit);
        Assert.Contains("crashes: 2", output, StringComparison.Ordinal);
        Assert.Contains("broken here", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_that_are_always_the_same_are_stable()
    {
        var (exit, output) = await ScratchRun.Async(ScriptedAnalyzer.ReportingTypes((_, type) => type.Name), s => s with { Stability = true });

        Assert.Equal(0, exit);
        Assert.DoesNotContain("DIFFERENT", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_that_depend_on_the_order_of_files_are_unstable()
    {
        var analyzer = ScriptedAnalyzer.ReportingTypes((compilation, _) => Path.GetFileName(compilation.SyntaxTrees.First().FilePath));

        var (exit, output) = await ScratchRun.Async(analyzer, s => s with { Stability = true });

        Assert.Equal(1, exit);
        Assert.Contains("files as given, concurrent: identical", output, StringComparison.Ordinal);
        Assert.Contains("files reversed, sequential: DIFFERENT", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_that_depend_on_the_source_of_other_projects_are_unstable()
    {
        var analyzer = ScriptedAnalyzer.ReportingTypes((compilation, _) => string.Join(' ', compilation.References.OfType<CompilationReference>().Select(r => r.Display)));

        var (exit, output) = await ScratchRun.Async(analyzer, s => s with { Stability = true });

        Assert.Equal(1, exit);
        Assert.Contains("files shuffled (2), concurrent: identical", output, StringComparison.Ordinal);
        Assert.Contains("files as given, sequential, other projects with their source: DIFFERENT", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bindings_that_name_something_pass()
    {
        var (exit, output) = await ScratchRun.Async(Silent, s => s, binding: "P:Shop.Customer.Email");

        Assert.Equal(0, exit);
        Assert.Contains("bindings: 1 (1 Data), 0 unresolved", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binding_that_names_nothing_fails_at_its_line()
    {
        var (exit, output) = await ScratchRun.Async(Silent, s => s, binding: "P:Shop.Customer.Mail");

        Assert.Equal(1, exit);
        Assert.Contains("policy.xml:3: Data P:Shop.Customer.Mail names nothing", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyzers_see_the_policy_and_the_properties()
    {
        var analyzer = new ScriptedAnalyzer(start => start.RegisterCompilationEndAction(end =>
        {
            var policy = end.Options.AdditionalFiles.Single();
            var options = end.Options.AnalyzerConfigOptionsProvider;
            Assert.True(options.GetOptions(policy).TryGetValue("build_metadata.additionalfiles.PurposePolicy", out var marker));
            Assert.True(options.GlobalOptions.TryGetValue("build_property.purposecheckdate", out var date));
            Assert.True(options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var root));
            end.ReportDiagnostic(Diagnostic.Create(ScriptedAnalyzer.Rule, Location.None, $"{Path.GetFileName(policy.Path)} {marker} {date} {root}"));
        }));

        var (exit, output) = await ScratchRun.Async(analyzer, s => s with { List = true, Properties = ["PurposeCheckDate=2026-10-01"] }, binding: "P:Shop.Customer.Email");

        Assert.Equal(0, exit);
        Assert.Contains("policy.xml true 2026-10-01 Web", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_related_place_in_the_policy_is_listed_with_its_line()
    {
        var analyzer = new ScriptedAnalyzer(start => start.RegisterSymbolAction(
            context =>
            {
                var span = new LinePosition(2, 4);
                var related = Location.Create(context.Options.AdditionalFiles.Single().Path, default, new LinePositionSpan(span, span));
                context.ReportDiagnostic(Diagnostic.Create(ScriptedAnalyzer.Rule, context.Symbol.Locations[0], [related], "see there"));
            },
            SymbolKind.NamedType));

        var (_, output) = await ScratchRun.Async(analyzer, s => s with { List = true }, binding: "P:Shop.Customer.Email");

        Assert.Contains("""<- policy.xml:3:5: <Data Member="P:Shop.Customer.Email" Category="contact" />""", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edits_are_measured_with_and_without_the_analyzer()
    {
        var (exit, output) = await ScratchRun.Async(Silent, s => s with { Editor = "Mailer.cs", Edits = 2 });

        Assert.Equal(0, exit);
        Assert.Contains("2 edits in Send of Mailer.cs", output, StringComparison.Ordinal);
        Assert.Contains("compiler alone", output, StringComparison.Ordinal);
        Assert.Contains("with ours", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    public async Task Edits_are_measured_in_many_files(int asked, int measured)
    {
        var analyzer = new ScriptedAnalyzer(start => start.RegisterSemanticModelAction(_ => Thread.Sleep(100)));

        var (exit, output) = await ScratchRun.Async(analyzer, s => s with { EditorFiles = asked, Edits = 2 });

        Assert.Equal(0, exit);
        Assert.Contains($"2 edits in the longest method of each of {measured} files", output, StringComparison.Ordinal);
        Assert.Contains($"within 30 ms: 0 of {measured} files", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editing_a_file_that_is_not_there_fails()
    {
        var (exit, _) = await ScratchRun.Async(Silent, s => s with { Editor = "ailer.cs", Edits = 2 });

        Assert.Equal(1, exit);
    }

    [Fact]
    public async Task Cost_is_measured_for_every_scenario()
    {
        var analyzer = new ScriptedAnalyzer(start => start.RegisterSyntaxTreeAction(_ => Thread.Sleep(20)));

        var (_, output) = await ScratchRun.Async(analyzer, s => s with { Cost = true, Rounds = 1 }, binding: "P:Shop.Customer.Email");

        var rows = output.Split(Environment.NewLine).Where(line => line.TrimStart().StartsWith("ours, ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2 * 3, rows.Count);
        // Six files, 20 ms each: the last figure of the first table is the analyzer's own time in seconds.
        Assert.All(rows.Take(3), row => Assert.InRange(double.Parse(row.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1], System.Globalization.CultureInfo.InvariantCulture), 0.08, 5));
    }

    [Fact]
    public async Task Each_round_of_a_profile_analyzes_everything_again()
    {
        var files = 0;
        var analyzer = new ScriptedAnalyzer(start => start.RegisterSyntaxTreeAction(_ => Interlocked.Increment(ref files)));

        var (_, output) = await ScratchRun.Async(analyzer, s => s with { Profile = 2 });

        Assert.Equal(2, output.Split(Environment.NewLine).Count(line => line.StartsWith("round ", StringComparison.Ordinal)));
        // Six files in each round, and before them where findings are looked for.
        Assert.Equal(3 * 6, files);
    }
}
