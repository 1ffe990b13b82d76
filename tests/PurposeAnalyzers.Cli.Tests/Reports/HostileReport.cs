using System.Collections.Immutable;
using PurposeAnalyzers.Cli.Reports.Model;

namespace PurposeAnalyzers.Cli.Tests.Reports;

/// <summary>
/// A small report in which every section has something, and every text that can come from source, policy or log tries to break out of the form it is written
/// in: markup, Markdown, terminal markup, formulas, control characters, text that runs from right to left.
/// </summary>
internal static class HostileReport
{
    public const string Script = "<script>alert('x')</script>";
    public const string Image = "\"><img src=x onerror=alert(1)>";
    public const string Formula = "=HYPERLINK(\"http://evil.example\";\"a\")";
    public const string Markdown = "](http://evil.example) | **bold** `code` <b>";
    public const string Terminal = "[red]x[/] [/] \u001b[31mred\u001b[0m \u0007";
    public const string RightToLeft = "safe\u202Egnp.exe";

    private static readonly DateTimeOffset Now = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);

    private static readonly Symbol Email = new("P:Shop.Member.Email", "Member.Email");
    private static readonly Symbol Hostile = new("P:Shop.Member." + Script, "Member." + Script);
    private static readonly Symbol Birthday = new("P:Shop.Member.Birthday", "Member.Birthday");
    private static readonly Symbol Member = new("T:Shop.Member", "Member");
    private static readonly Symbol Campaign = new("M:Shop.Campaign.To(Shop.Member)", "Campaign.To");
    private static readonly Symbol Desk = new("M:Shop.Desk.Answer(Shop.Member)", "Desk.Answer");

    private static readonly Place InCampaign = new(
        "src/Shop/Campaign.cs",
        12,
        40,
        [new(11, "internal sealed class Campaign // " + Script, false), new(12, "    public string To(Member member) => member.Email; // " + Image, true), new(13, "}", false)]);

    private static readonly Place AtTag = new("src/Shop/Member.cs", 4, 6, [new(4, "    [PermittedPurposes(\"support\")]", true)]);
    private static readonly Place Outside = new("src/" + Image + "/" + Markdown + ".cs", 1, 1, []);

    private static readonly ReportFinding Open = new(
        "PUR0901",
        Severity.Error,
        "'Member.Email' is permitted for 'support' (article 2), but this code serves 'marketing'",
        InCampaign,
        [new(FlowStepKind.Tag, AtTag, null), new(FlowStepKind.Step, Outside, Campaign), new(FlowStepKind.Finding, InCampaign, Campaign)],
        [Email],
        ["marketing"],
        ["support"],
        [],
        Campaign,
        ["2"],
        "Shop",
        FindingState.Open,
        null,
        "PUR0901|M:Shop.Campaign.To(Shop.Member)|P:Shop.Member.Email|0");

    private static readonly ReportFinding Nasty = Open with
    {
        Rule = "PUR0401",
        Severity = Severity.Warning,
        Message = Script + Image + Markdown + Formula + Terminal + RightToLeft,
        Place = Outside,
        Steps = [],
        Data = [Hostile],
        Purposes = [],
        Recipients = [Formula],
        Articles = [Script],
        Project = Formula,
        Fingerprint = "PUR0401|" + Script + "|0",
    };

    private static readonly ReportFinding Suppressed = Open with { State = FindingState.Suppressed, Justification = null, Fingerprint = Open.Fingerprint + "1" };

    private static readonly ReportFinding Justified =
        Open with { State = FindingState.Suppressed, Justification = Markdown + Script, Fingerprint = Open.Fingerprint + "2" };

    private static readonly ReportFinding Baselined = Open with
    {
        Rule = "PUR0202", Severity = Severity.Suggestion, State = FindingState.Baselined, Justification = "before the rules", Fingerprint = "PUR0202|M:Shop.Old|P:Shop.Member.Email|0",
    };

    private static readonly DataUse Unmarked = new(Birthday, new("M:Shop.Old.Run", "Old.Run"), [], "read", [], 2, true, [], Outside, "Shop");

    private static readonly StatedPurpose Marketing = new("marketing", "2", "Tell the member what is new " + Script, "Extends");
    private static readonly StatedRecipient Gateway = new("payment-gateway", "Processor", "3", "DPA-2025-014", "2025-01-01", 12, false, Formula);

    public static ReportModel Create(string language = "en") => new(
        new RunInfo(
            "0.1.0",
            Now,
            "2026-11-28",
            language,
            List<InputLog>(new("logs/Shop.net10.0.sarif", "Shop", "net10.0", 12, 4), new("logs/" + Image + ".sarif", null, null, 0, 0)),
            List(new InputProblem("logs/" + Image + ".sarif", InputProblemKind.Truncated, "It ends in the middle: " + Terminal))),
        new ReportTotals(2, 3, 2, 7, 1, 3, 2, 3, Counts),
        new FindingTallies(
            [
                new("PUR0901", "Personal data used outside its permitted purposes", "docs/rules/PUR0901.md", 9, new(1, 0, 0, 2, 0)),
                new("PUR0401", "Personal data written to a log", "javascript:alert(1)", 4, new(0, 1, 0, 0, 0)),
                new("PUR0202", Script, null, 2, new(0, 0, 0, 0, 1)),
            ],
            List<Tally>(new("marketing", "marketing", new(1, 0, 0, 2, 1)), new(Script, Script, new(0, 1, 0, 0, 0))),
            List<Tally>(new(Email.Id, Email.Name, new(1, 0, 0, 2, 1)), new(Hostile.Id, Hostile.Name, new(0, 1, 0, 0, 0))),
            List<Tally>(new("2", "2", new(1, 0, 0, 2, 1)), new(Script, Script, new(0, 1, 0, 0, 0))),
            List<Tally>(new("Shop", "Shop", new(1, 0, 0, 2, 1)), new(Formula, Formula, new(0, 1, 0, 0, 0)))),
        List(Open, Nasty, Suppressed, Justified, Baselined),
        List<ProjectSummary>(
            new("Shop", ["net10.0", "net9.0"], "Shop", "enforce", "2026-11-28", "2026-10-01", false, 3, 7, new(1, 0, 0, 2, 1)),
            new(Formula, ["net10.0"], null, null, null, null, false, 0, 0, new(0, 1, 0, 0, 0))),
        [
            Version(null, "2024-04-01", false, [], [Marketing with { Id = "support", Change = null }]),
            Version(
                "2024-04-01",
                "2026-10-01",
                true,
                [
                    new(ChangeKind.Added, ChangeSubject.Purpose, "marketing", "2", null, [], true),
                    new(ChangeKind.Widened, ChangeSubject.Category, "contact", "2", "Purposes", ["marketing", Script], true),
                ],
                [Marketing with { Id = "support", Change = null }, Marketing, Marketing with { Id = "survey", Text = Markdown }]),
        ],
        List<Datum>(
            new(Email, Member, "string", ["contact"], ["support"], ["marketing.thirdparty"], ["marketing"], ["survey"], ["payment-gateway"], "2024-04-01", AtTag, "Shop", 4, new(1, 0, 0, 2, 1)),
            new(Birthday, Member, "DateOnly?", [], ["support"], [], [], [], [], null, AtTag, "Shop", 2, FindingCounts.None),
            new(Hostile, Member, "Dictionary<string, " + Script + ">", [Script], [Script], [], [], [], [], Formula, Outside, Formula, 1, new(0, 1, 0, 0, 0))),
        List<CodeMark>(new(Campaign, ["marketing"], "type", InCampaign, "Shop"), new(Desk, [Script], "member", Outside, Formula)),
        List<DataUse>(new(Email, Campaign, ["marketing"], "call", [Hostile], 1, false, [], InCampaign, "Shop"), new(Email, Desk, ["support"], "pass", [Campaign], 3, true, [Script], Outside, "Shop"), Unmarked),
        List(new Disclosure(Email, ["payment-gateway"], Desk, ["support"], Campaign, 1, true, ["3-1"], Outside, "Shop")),
        List(new LogUse(Hostile, Desk, Terminal, 1, false, Outside, Formula)),
        List(new ConsentCheck(Campaign, Desk, ["marketing", Script], 1, InCampaign, "Shop")),
        new PurposeMatrix(
            ["marketing", "support", Script],
            List<MatrixRow>(
                new(Email, [new("marketing", MatrixCellState.Violated, false, true, false, 1, 1), new("support", MatrixCellState.Used, true, false, false, 3, 0)]),
                new(Hostile, [new(Script, MatrixCellState.NeverUsed, true, false, false, 0, 0)]),
                new(Birthday, [new("marketing", MatrixCellState.Prohibited, false, false, false, 0, 0), new("support", MatrixCellState.Excused, false, false, false, 1, 0)]))),
        [
            new("support", "2", "Answer questions " + Image, ["Shop.Member"], null, ["contact"], List(Email, Birthday), ["payment-gateway"], null, null, null, ["Shop"]),
            new(Formula, null, null, [Script], null, [Formula], List(Hostile), [Formula], null, null, null, [Formula]),
        ],
        [
            new("payment-gateway", "Processor", "3", Formula, "DPA-2025-014", "2025-01-01", "2026-01-01", false, SupervisionStatus.Overdue, List(Email), 1, List(Desk), FindingCounts.None),
            new(Script, null, null, null, null, null, null, true, SupervisionStatus.NotStated, List<Symbol>(), 0, List<Symbol>(), FindingCounts.None),
        ],
        List<ExceptionUse>(
            Exception("3-1", null, ExceptionStatus.Invalid),
            Exception("3-1", "2026-12-24", ExceptionStatus.ExpiringSoon),
            Exception(Script, null, ExceptionStatus.OpenEnded)),
        List<Suppression>(
            new(SuppressionKind.InSource, null, Suppressed), new(SuppressionKind.InSource, Justified.Justification, Justified), new(SuppressionKind.Baseline, Baselined.Justification, Baselined)),
        List(
            new RightsRow(Member, "Shop", [.. Rights.Select((right, i) => new RightCell(right, (RightState)(i % 3), i == 0 ? [] : [Desk], i == 0 ? [] : [Email], i == 2 ? [] : [Hostile]))])),
        new Gaps(
            [Marketing with { Id = "survey" }],
            List<UnusedPermission>(new(Hostile, Script, false), new(Birthday, "support", true)),
            [Gateway],
            [new("health", "2", ["support"], [], [], [], null, Markdown)],
            List(new UnstatedPurpose(Script, List(Desk))),
            List(Unmarked)),
        new FlowGraph(
            [
                new(FlowNodeKind.Data, "contact", "contact"), new(FlowNodeKind.Data, Script, Script), new(FlowNodeKind.Purpose, "marketing", "marketing"),
                new(FlowNodeKind.Purpose, "support", "support"), new(FlowNodeKind.Purpose, "", ""), new(FlowNodeKind.Recipient, "payment-gateway", "payment-gateway"),
            ],
            [new(0, 2, 1, 1), new(0, 3, 3, 0), new(1, 4, 2, 0), new(3, 5, 1, 0), new(1, 5, 1, 1)]),
        new Trend(
            Now.AddDays(-7),
            new ReportTotals(2, 3, 2, 7, 1, 3, 2, 3, Counts with { Errors = 3, Warnings = 0 }),
            [new("PUR0401", 0, 1), new("PUR0901", 3, 1)],
            List(Nasty),
            List(Open with { Fingerprint = "PUR0901|gone|0" })));

    private static readonly ImmutableArray<string> Rights = ["Disclosure", "Correction", "Suspension", "Erasure"];

    private static FindingCounts Counts => new(1, 1, 0, 2, 1);

    private static Listing<T> List<T>(params T[] items) => new([.. items], items.Length);

    private static ExceptionUse Exception(string id, string? expires, ExceptionStatus status) =>
        new(id, "3", Markdown, Desk, status == ExceptionStatus.Invalid ? null : Script, Image, Formula, expires, null, status, status == ExceptionStatus.Invalid ? 0 : 2, InCampaign, "Shop");

    private static PolicyVersion Version(string? previous, string version, bool isCurrent, ImmutableArray<PolicyChange> changes, ImmutableArray<StatedPurpose> purposes) => new(
        version,
        version,
        previous is null ? null : "2026-09-01",
        previous,
        isCurrent,
        isCurrent ? Script : null,
        isCurrent ? "PrivacyPolicy.xml" : "PrivacyPolicy." + version + ".xml",
        purposes,
        [Gateway],
        [new("contact", "2", ["support"], ["marketing.thirdparty"], ["marketing"], ["payment-gateway"], null, Script)],
        [new("3-1", "3", ["authority"], 12, Image)],
        changes,
        1);
}
