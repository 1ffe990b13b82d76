using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Robustness;

/// <summary>An editor asks again after each edit. What was found out before is used where it still holds; the findings are those of the code as it stands now.</summary>
public class EditedProjectTests
{
    private const string Usings = "using PurposeAnalyzers.Annotations; ";

    private const string Member = """
        public class Member
        {
            [PermittedPurposes("support")] public string Email { get; set; } = "";
            [PermittedPurposes("support", ConsentRequired = new[] { "marketing" })] public string Phone { get; set; } = "";
            [ConsentCheck("marketing")] public bool Accepts { get; set; }
        }
        """;

    [Fact]
    public Task What_a_method_of_another_file_has_come_to_use_is_reported() => VerifyAsync(
        [Member, "internal static class Text { internal static string Of(Member m) { return \"\"; } }", "[Purpose(\"marketing\")] internal class Campaign { string Run(Member m) => Text.Of(m); }"],
        new Edit(1, "return \"\";", "return m.Email;", "PUR0902"),
        new Edit(1, "return m.Email;", "return m.ToString();"),
        new Edit(1, "return m.ToString();", "{ return m.Email; }", "PUR0902"));

    [Fact]
    public Task What_moves_in_its_file_is_reported_where_it_is_now() => VerifyAsync(
        [Member, "internal static class Text { internal static void Other() { } internal static string Of(Member m) { return m.Email; } }", "[Purpose(\"marketing\")] internal class Campaign { string Run(Member m) => Text.Of(m); }"],
        new Edit(1, "Other() { }", "Other() { /* much longer */\n Of(new()); }", "PUR0902"));

    [Fact]
    public Task Where_a_logged_text_comes_from_is_seen_through_several_files() => VerifyAsync(
        [
            Member,
            "internal static class First { internal static string Of(Member m) { return Second.Of(m); } }",
            "internal static class Second { internal static string Of(Member m) { return \"\"; } }",
            "internal class Desk { public void Run(Member m) { System.Diagnostics.Trace.WriteLine(First.Of(m)); } }",
        ],
        new Edit(2, "return \"\";", "return m.Email;", "PUR0401"),
        new Edit(2, "return m.Email;", "return m.Email == \"\" ? \"a\" : \"b\";"));

    [Fact]
    public Task A_check_of_consent_that_goes_is_missed_in_callers() => VerifyAsync(
        [
            Member,
            "internal static class Checks { [ConsentCheck(\"marketing\")] internal static bool May(Member m) { return m.Accepts; } }",
            "internal static class Letters { internal static string? To(Member m) { if (Checks.May(m)) return m.Phone; return null; } }",
            "[Purpose(\"marketing\")] internal class Mailing { string? Run(Member m) => Letters.To(m); }",
        ],
        new Edit(2, "if (Checks.May(m)) return m.Phone; return null;", "return m.Phone;", "PUR0302"),
        new Edit(2, "return m.Phone;", "return Checks.May(m) ? m.Phone : null;"));

    [Fact]
    public Task A_helper_that_others_call_now_is_no_longer_part_of_the_equality_of_its_type() => VerifyAsync(
        [
            "public partial class Card { [PermittedPurposes(\"support\")] public string Email { get; set; } = \"\"; public bool Equals(Card other) { return Key() == other.Key(); } private string Key() { return Email; } }",
            "public partial class Card { public string Show() { return \"\"; } }",
            "[Purpose(\"marketing\")] internal class Campaign { string Run(Card card) => card.Show(); }",
        ],
        new Edit(1, "return \"\";", "return Key();", "PUR0902", "PUR0905"));

    [Fact]
    public Task A_tag_that_changes_counts_everywhere() => VerifyAsync(
        [Member, "internal static class Text { internal static string Of(Member m) { return m.Email; } }", "[Purpose(\"support\")] internal class Desk { string Run(Member m) => Text.Of(m); }"],
        new Edit(0, "[PermittedPurposes(\"support\")] public string Email", "[PermittedPurposes(\"billing\")] public string Email", "PUR0902"));

    [Fact]
    public Task An_endpoint_that_is_opened_where_it_is_mapped_is_reported_where_it_answers() => VerifyAsync(
        [
            Member,
            "using Microsoft.AspNetCore.Mvc; public class MembersController : ControllerBase { public Member Get() { return Club.Find(); } }",
            "internal static class Club { internal static Member Find() { return new Member(); } }",
            "using Microsoft.AspNetCore.Builder; static class Endpoints { static void Map(WebApplication app) { app.MapControllers(); } }",
        ],
        new Edit(3, "app.MapControllers();", "app.MapControllers().AllowAnonymous();", "PUR0801"),
        new Edit(3, "app.MapControllers().AllowAnonymous();", "app.MapControllers();"));

    [Fact]
    public async Task A_policy_that_changes_counts_everywhere()
    {
        const string Policy = """
            <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-10-01">
              <Purposes><Purpose Id="support" /><Purpose Id="marketing" /></Purposes>
              <Categories><Category Id="contact" Purposes="support" /></Categories>
            </PrivacyPolicy>
            """;
        var project = new Project(
            "public class Member { [DataCategory(\"contact\")] public string Email { get; set; } = \"\"; }",
            "internal static class Text { internal static string Of(Member m) { return m.Email; } }",
            "[Purpose(\"support\")] internal class Desk { string Run(Member m) => Text.Of(m); }");
        Assert.Equal([], await project.FindAsync(Policy));
        Assert.Equal([], await project.FindAsync(Policy));
        Assert.Equal(["PUR0902"], await project.FindAsync(Policy.Replace("Purposes=\"support\"", "Purposes=\"marketing\"", StringComparison.Ordinal)));
        Assert.Equal([], await project.FindAsync(Policy));
    }

    /// <summary>The findings after each edit, and the same as in the code analyzed anew.</summary>
    private static async Task VerifyAsync(string[] files, params Edit[] edits)
    {
        var project = new Project(files);
        await project.FindAsync(policy: null);
        await project.FindAsync(policy: null);
        foreach (var edit in edits)
        {
            project.Apply(edit);
            Assert.Equal(edit.Expected, await project.FindAsync(policy: null));
        }
    }

    private sealed record Edit(int File, string Old, string New, params string[] Expected);

    private sealed class Project(params string[] files)
    {
        private CSharpCompilation compilation = AnalyzerSession.Compile(files.Select((text, i) => AnalyzerSession.Parse(Usings + text, $"/{i}.cs")));

        public void Apply(Edit edit)
        {
            var tree = compilation.SyntaxTrees[edit.File];
            var text = tree.ToString();
            Assert.Contains(edit.Old, text, StringComparison.Ordinal);
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text.Replace(edit.Old, edit.New, StringComparison.Ordinal))));
        }

        public async Task<IEnumerable<string>> FindAsync(string? policy)
        {
            var found = await AnalyzerSession.RunAsync(compilation, policy);
            var anew = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => AnalyzerSession.Parse(tree.ToString(), tree.FilePath)));
            Assert.Equal((await AnalyzerSession.RunAsync(anew, policy)).Select(Everything), found.Select(Everything));
            return found.Where(d => d.Id != "PUR0205").Select(d => d.Id).Order(StringComparer.Ordinal);
        }

        private static string Everything(Diagnostic diagnostic) =>
            AnalyzerSession.Text(diagnostic) + string.Concat(diagnostic.AdditionalLocations.Select(location => location.GetLineSpan().ToString()));
    }
}
