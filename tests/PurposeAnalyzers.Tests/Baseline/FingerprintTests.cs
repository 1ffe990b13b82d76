using PurposeAnalyzers.Baseline;
using PurposeAnalyzers.Tests.Robustness;
using static PurposeAnalyzers.Tests.Baseline.BaselineSample;

namespace PurposeAnalyzers.Tests.Baseline;

public sealed class FingerprintTests
{
    private const string Using = "using PurposeAnalyzers.Annotations;\n";

    [Fact]
    public async Task A_fingerprint_names_rule_member_datum_and_place_among_its_like() =>
        Assert.Equal(
            ["PUR0901|M:Campaign.To(Member)|P:Member.Email|0", "PUR0901|M:Campaign.To(Member)|P:Member.Phone|0", "PUR0901|M:Campaign.To(Member)|P:Member.Email|1"],
            await FingerprintsOfAsync(Using + """[Purpose("marketing")] class Campaign { string To(Member m) => m.Email + m.Phone + m.Email; }"""));

    [Fact]
    public async Task Edits_elsewhere_leave_it_as_it_is()
    {
        const string Body = """string To(Member m) => m.Email; """;
        var before = await FingerprintsOfAsync(Using + """[Purpose("marketing")] class Campaign { """ + Body + "}");
        var after = await FingerprintsOfAsync(
            "// a new comment\n\n" + Using + """namespace Other { class New { } } [Purpose("marketing")] partial class Campaign { string First(Member m) => m.Email; }""",
            Using + "\n\n\npartial class Campaign { int more;   " + Body + "}");

        Assert.Equal(["PUR0901|M:Campaign.To(Member)|P:Member.Email|0"], before);
        Assert.Equal(["PUR0901|M:Campaign.First(Member)|P:Member.Email|0", .. before], after);
    }

    [Fact]
    public async Task Lambdas_and_local_functions_belong_to_their_member() =>
        Assert.Equal(
            ["PUR0901|M:Campaign.To(Member)|P:Member.Email|0", "PUR0901|M:Campaign.To(Member)|P:Member.Email|1"],
            await FingerprintsOfAsync(Using + """
                [Purpose("marketing")] class Campaign
                {
                    void To(Member m)
                    {
                        System.Func<string> read = () => m.Email;
                        string Local() => m.Email;
                    }
                }
                """));

    [Fact]
    public async Task Accessors_and_initializer_of_a_property_share_its_name_and_one_count() =>
        Assert.Equal(
            ["PUR0901|P:Campaign.Both|P:Member.Email|0", "PUR0901|P:Campaign.Both|P:Member.Email|1", "PUR0901|P:Campaign.Auto|P:Member.Email|0"],
            await FingerprintsOfAsync(Using + """
                [Purpose("marketing")] class Campaign
                {
                    static Member m = new();
                    string Both { set { _ = m.Email; } get => m.Email; }
                    string Auto { get; } = m.Email;
                }
                """));

    [Fact]
    public async Task An_expression_body_has_the_name_of_the_accessor_that_it_may_become()
    {
        var expression = await FingerprintsOfAsync(Using + """[Purpose("marketing")] class Campaign { static Member m = new(); string To => m.Email; }""");
        var accessor = await FingerprintsOfAsync(Using + """[Purpose("marketing")] class Campaign { static Member m = new(); string To { get { return m.Email; } } }""");

        Assert.Equal(["PUR0901|P:Campaign.To|P:Member.Email|0"], expression);
        Assert.Equal(expression, accessor);
    }

    [Fact]
    public async Task Both_halves_of_a_partial_method_have_one_name() =>
        Assert.Equal(
            ["PUR0201|M:Campaign.To(Member)|marketting|0", "PUR0901|M:Campaign.To(Member)|P:Member.Email|0"],
            [.. (await FindingsOfAsync(
                Compile(
                    Using + """partial class Campaign { [Purpose("marketting", "marketing")] public partial string To(Member m); }""",
                    "partial class Campaign { public partial string To(Member m) => m.Email; }"),
                MemberSample.Policy(""))).Select(FingerprintOf).Where(f => !f.Contains("PUR0202", StringComparison.Ordinal))]);

    [Fact]
    public async Task Top_level_code_belongs_to_its_assembly_because_all_programs_call_it_the_same() =>
        Assert.Equal(
            ["PUR0901|A:Sample|P:Member.Email|0", "PUR0901|A:Sample|P:Member.Email|1"],
            await FingerprintsOfAsync(Using + """
                var m = new Member();
                _ = Campaign(m);
                _ = new System.Func<string>([Purpose("marketing")] () => m.Email)();
                [Purpose("marketing")] static string Campaign(Member m) => m.Email;
                """));

    [Fact]
    public async Task A_finding_at_an_annotation_names_the_member_and_what_the_annotation_says()
    {
        var findings = await FindingsOfAsync(
            Compile(Using + """
                [assembly: Purpose("nobody")]
                [Purpose("marketting")] partial class Campaign { }
                [Purpose("marketting")] partial class Campaign { void To([DisclosesTo("posst")] string a, [DisclosesTo("posst")] string b) { } }
                [Purpose("marketting")] enum Kind { }
                """),
            MemberSample.Policy(""));

        Assert.Equal(
            [
                "PUR0201|A:Sample|nobody|0",
                "PUR0201|T:Campaign|marketting|0",
                "PUR0201|T:Campaign|marketting|1",
                "PUR0201|M:Campaign.To(System.String,System.String)|posst|0",
                "PUR0201|M:Campaign.To(System.String,System.String)|posst|1",
                "PUR0201|T:Kind|marketting|0",
            ],
            findings.Where(f => f.Id == "PUR0201").Select(FingerprintOf));
    }

    [Fact]
    public async Task All_findings_of_a_program_have_fingerprints_of_their_own()
    {
        var fingerprints = await FingerprintsOfAsync(
            Using + """
            [Purpose("marketing")] class Campaign
            {
                public string Kept { get; set; } = "";
                public string To(Member m) { Kept = m.Email; Kept = m.Email; System.Console.WriteLine(m.Email); return m.Email + m.Email; }
            }
            """);

        Assert.True(fingerprints.Count > 6);
        Assert.Equal(fingerprints.Count, fingerprints.Distinct().Count());
    }

    [Fact]
    public async Task A_file_alone_and_all_files_together_give_the_same_fingerprints()
    {
        var compilation = Compile(Using + """
            [Purpose("marketing")] class Campaign { static Member m = new(); string Both { get => m.Email; set { _ = m.Email; } } }
            """);
        var sequence = await FindingsOfAsync(compilation);
        var reversed = await FindingsOfAsync(AnalyzerSession.Compile(compilation.SyntaxTrees.Reverse()));

        Assert.Equal(sequence.Select(FingerprintOf), reversed.Select(FingerprintOf));
    }

    [Theory]
    [InlineData("PUR0901|M:Campaign.To(Member)|P:Member.Email|0")]
    [InlineData("PUR0002|M:Campaign.To(Member)||12")]
    public void What_is_written_is_read_again(string text) => Assert.Equal(text, Fingerprint.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("PUR0901")]
    [InlineData("CA1822|M:Campaign.To|P:Member.Email|0")]
    [InlineData("PUR0901|M:Campaign.To|P:Member.Email")]
    [InlineData("PUR0901|M:Campaign.To|P:Member.Email|-1")]
    [InlineData("PUR0901|M:Campaign.To|P:Member.Email|00")]
    [InlineData("PUR0901||P:Member.Email|0")]
    [InlineData("PUR0901|M:Campaign To|P:Member.Email|0")]
    [InlineData("PUR0901|M:Campaign.To|P:Member.Email|0|0")]
    public void Another_text_is_no_fingerprint(string text) => Assert.Null(Fingerprint.Parse(text));

    [Fact]
    public void A_word_keeps_its_text_in_one_part() => Assert.Equal("a,b,c,d", Fingerprint.Word("a b|c\nd"));
}
