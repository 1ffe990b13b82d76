using System.Collections.Immutable;
using System.Globalization;
using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Page.Tests;

/// <summary>A report as a large organisation has it: many findings, much data, many purposes. The same for the same numbers.</summary>
internal static class LargeReport
{
    private static readonly string[] PurposeIds =
    [
        "service", "service.recommendations", "service.billing", "support", "support.chat", "security", "security.fraud", "operations.logging", "research",
        "marketing", "marketing.email", "marketing.partners", "survey", "improvement", "analytics", "announcements",
    ];

    private static readonly string[] Members = ["Email", "Name", "Address", "Birthday", "Phone", "LastIpAddress", "Answers", "Orders", "Wishes", "PaymentMethod"];

    private static readonly (string Rule, int Article, string Title)[] Rules =
    [
        ("PUR0301", 3, "Personal data disclosed to a recipient that is not permitted"),
        ("PUR0401", 4, "Personal data written to a log"),
        ("PUR0901", 9, "Personal data used outside its permitted purposes"),
        ("PUR0902", 9, "Call uses personal data outside its permitted purposes"),
        ("PUR0905", 9, "Purpose tag lost"),
    ];

    public static ReportModel Create(int findings, int data = 400, int projects = 40)
    {
        var empty = HostileFree();
        Symbol[] symbols = [.. Enumerable.Range(0, data).Select(i => Datum(i))];
        ImmutableArray<ReportFinding> all = [.. Enumerable.Range(0, findings).Select(i => Finding(i, symbols[i * 7 % data], projects))];
        return empty with
        {
            Findings = new(all, all.Length),
            Totals = empty.Totals with { Projects = projects, Data = data, Uses = data * 9, Purposes = PurposeIds.Length, Findings = Count(all) },
            Tallies = new(
                [.. Rules.Select(rule => new RuleTally(rule.Rule, rule.Title, null, rule.Article, Count(all.Where(f => f.Rule == rule.Rule))))],
                Tally(all, f => f.Purposes),
                Tally(all, f => [.. f.Data.Select(datum => datum.Id)], id => id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..]),
                Tally(all, f => f.Articles),
                Tally(all, f => [f.Project])),
            Data = new([.. symbols.Select((symbol, i) => new Datum(symbol, new($"T:Shop.Type{i / 10}", $"Type{i / 10}"), "string", ["category-" + (i % 30)], ["service", "support"], [], [], [], [], null, PlaceOf(i, 3), Project(i, projects), i % 50, Count(all.Where(f => f.Data[0].Id == symbol.Id))))], data),
            Matrix = new([.. PurposeIds], new([.. symbols.Select(Row)], data)),
            Flows = Flows(),
        };
    }

    private static ReportModel HostileFree()
    {
        FindingCounts none = FindingCounts.None;
        return new(
            new RunInfo("0.1.0", new DateTimeOffset(2026, 11, 28, 9, 0, 0, TimeSpan.Zero), "2026-11-28", "en", Empty<InputLog>(), Empty<InputProblem>()),
            new ReportTotals(0, 0, 0, 0, 0, 0, 0, 0, none),
            new FindingTallies([], Empty<Tally>(), Empty<Tally>(), Empty<Tally>(), Empty<Tally>()),
            Empty<ReportFinding>(), Empty<ProjectSummary>(), [], Empty<Datum>(), Empty<CodeMark>(), Empty<DataUse>(), Empty<Disclosure>(), Empty<LogUse>(), Empty<ConsentCheck>(),
            new PurposeMatrix([], Empty<MatrixRow>()), [], [], Empty<ExceptionUse>(), Empty<Suppression>(), Empty<RightsRow>(),
            new Gaps([], Empty<UnusedPermission>(), [], [], Empty<UnstatedPurpose>(), Empty<DataUse>()),
            new FlowGraph([], []),
            null);
    }

    private static Listing<T> Empty<T>() => new([], 0);

    private static ReportFinding Finding(int i, Symbol datum, int projects)
    {
        var (rule, article, _) = Rules[i % Rules.Length];
        var purpose = PurposeIds[i % PurposeIds.Length];
        Symbol code = new($"M:Shop.Service{i}.Run(Shop.Member)", $"Service{i}.Run");
        var place = PlaceOf(i, 12);
        return new(
            rule,
            (Severity)(i % 11 == 0 ? 2 : i % 3 == 0 ? 0 : 1),
            $"'{datum.Name}' is permitted for 'service', 'support' (article 2), but this code serves '{purpose}'",
            place,
            [new(FlowStepKind.Tag, PlaceOf(i % 400, 3), null), new(FlowStepKind.Step, PlaceOf(i + 1, 8), code), new(FlowStepKind.Finding, place, code)],
            [datum],
            [purpose],
            ["service", "support"],
            [],
            code,
            [article.ToString(CultureInfo.InvariantCulture)],
            Project(i, projects),
            i % 29 == 0 ? FindingState.Suppressed : FindingState.Open,
            null,
            $"{rule}|{code.Id}|{datum.Id}|{i}");
    }

    private static Symbol Datum(int i) => new($"P:Shop.Type{i / 10}.{Members[i % 10]}", $"Type{i / 10}.{Members[i % 10]}");

    private static string Project(int i, int projects) => $"Shop.Part{i % projects:00}";

    private static Place PlaceOf(int i, int line) => new(
        $"src/Shop.Part{i % 40:00}/Services/Service{i}.cs",
        line + (i % 90),
        9,
        [
            new(line + (i % 90) - 1, "    public string Run(Member member)", false),
            new(line + (i % 90), $"        => Compose(member.{Members[i % 10]}, \"number {i}\");", true),
            new(line + (i % 90) + 1, "", false),
        ]);

    private static FindingCounts Count(IEnumerable<ReportFinding> findings)
    {
        var list = findings.ToList();
        int Open(Severity severity) => list.Count(f => f.State == FindingState.Open && f.Severity == severity);
        return new(Open(Severity.Error), Open(Severity.Warning), Open(Severity.Suggestion), list.Count(f => f.State == FindingState.Suppressed), 0);
    }

    private static Listing<Tally> Tally(ImmutableArray<ReportFinding> findings, Func<ReportFinding, ImmutableArray<string>> keys, Func<string, string>? name = null)
    {
        ImmutableArray<Tally> tallies =
        [
            .. findings.SelectMany(f => keys(f).Select(key => (key, f))).GroupBy(pair => pair.key, pair => pair.f)
                .Select(group => new Tally(group.Key, name?.Invoke(group.Key) ?? group.Key, Count(group)))
                .OrderByDescending(tally => tally.Counts.Open).ThenBy(tally => tally.Key, StringComparer.Ordinal),
        ];
        return new(tallies, tallies.Length);
    }

    private static MatrixRow Row(Symbol symbol, int i) => new(
        symbol,
        [
            .. PurposeIds.Select((purpose, p) => (purpose, kind: (i + (p * 3)) % 11)).Where(cell => cell.kind < 5)
                .Select(cell => new MatrixCell(cell.purpose, (MatrixCellState)cell.kind, cell.kind < 2, cell.kind == 1 && i % 4 == 0, cell.kind == 1 && i % 7 == 0, cell.kind is 0 or 4 ? 0 : i % 9 + 1, cell.kind == 3 ? i % 5 + 1 : 0)),
        ]);

    private static FlowGraph Flows()
    {
        ImmutableArray<FlowNode> nodes =
        [
            .. Enumerable.Range(0, 30).Select(i => new FlowNode(FlowNodeKind.Data, "category-" + i, "category-" + i)),
            .. PurposeIds.Select(purpose => new FlowNode(FlowNodeKind.Purpose, purpose, purpose)),
            .. Enumerable.Range(0, 20).Select(i => new FlowNode(FlowNodeKind.Recipient, "recipient-" + i, "recipient-" + i)),
        ];
        return new(
            nodes,
            [
                .. Enumerable.Range(0, 60).Select(i => new FlowEdge(i % 30, 30 + (i * 5 % 16), 1 + (i * i % 90), i % 7 == 0 ? 1 + (i % 3) : 0)),
                .. Enumerable.Range(0, 24).Select(i => new FlowEdge(30 + (i % 16), 46 + (i * 3 % 20), 1 + (i * i % 30), i % 9 == 0 ? 1 : 0)),
            ]);
    }
}
