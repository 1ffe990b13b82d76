using FsCheck;
using FsCheck.Fluent;
using PurposeAnalyzers.Baseline;

namespace PurposeAnalyzers.Tests.Baseline;

public sealed class BaselineFileTests
{
    private const string A = "PUR0901|M:Campaign.To(Member)|P:Member.Email|0";
    private const string B = "PUR0905|M:Campaign.To(Member)|P:Member.Email|0";
    private const string C = "PUR0905|M:Desk.To(Member)|P:Member.Phone|1";

    [Fact]
    public void Entries_have_a_reason_or_none_and_comments_and_empty_lines_say_nothing()
    {
        var file = BaselineFile.Parse($"# a comment\n\n{A} # until #12 is done\r\n  {B}  \n{C} #\n");

        Assert.Empty(file.Problems);
        Assert.Equal([(A, "until #12 is done"), (B, null), (C, null)], file.Entries.Select(e => (e.Fingerprint.ToString(), e.Reason)));
    }

    [Fact]
    public void Malformed_and_repeated_lines_do_not_count_and_the_rest_does()
    {
        var file = BaselineFile.Parse($"{A}\nCampaign.cs(12)\n{A} # again\n{B} because\n{C}");

        Assert.Equal([A, C], file.Entries.Select(e => e.Fingerprint.ToString()));
        Assert.Equal([("Campaign.cs(12)", 0), (A + " # again", 1), (B + " because", 0)], file.Problems.Select(p => (p.Text, p.First)));
    }

    [Fact]
    public void A_new_file_is_sorted() => Assert.Equal($"{A}\n{B}\n{C}\n", BaselineFile.Write([Of(C), Of(A), Of(B), Of(A)]));

    [Fact]
    public void A_new_entry_goes_to_its_place_and_everything_else_stays() =>
        Assert.Equal(
            $"# ours\r\n{A} # old\r\n{B} # new one\r\n\r\n# the desk\r\n{C}",
            BaselineFile.Parse($"# ours\r\n{A} # old\r\n\r\n# the desk\r\n{C}").Add([Of(B), Of(A)], " new\none "));

    [Fact]
    public void A_first_entry_goes_below_the_comments() =>
        Assert.Equal($"# ours\n{A}\n{B}\n", BaselineFile.Parse($"# ours\n{B}\n").Add([Of(A)]));

    [Theory]
    [InlineData("")]
    [InlineData("# ours")]
    [InlineData("# ours\n")]
    [InlineData("PUR0201|T:Desk|suport|0 # old")]
    public void A_file_without_a_last_line_end_gets_whole_lines(string text)
    {
        var added = BaselineFile.Parse(BaselineFile.Parse(text).Add([Of(A), Of(C)]));

        Assert.Empty(added.Problems);
        Assert.Equal([.. BaselineFile.Parse(text).Entries.Select(e => e.Fingerprint), Of(A), Of(C)], added.Entries.Select(e => e.Fingerprint));
    }

    [Fact]
    public void A_removed_entry_takes_its_line_with_it() =>
        Assert.Equal($"# ours\n{A}\n{C}\n", BaselineFile.Parse($"# ours\n{A}\n{B} # done\n{C}\n").Remove(entry => entry.Fingerprint == Of(B)));

    [Fact]
    public void Whatever_stands_in_a_file_each_line_is_an_entry_a_problem_or_a_comment() => Prop.ForAll<string?[]>(lines =>
    {
        var text = string.Join('\n', lines.Select(line => line ?? "").Append(A));
        var file = BaselineFile.Parse(text);
        var said = Microsoft.CodeAnalysis.Text.SourceText.From(text).Lines.Select(line => line.ToString().Trim()).Count(line => line.Length > 0 && line[0] != '#');
        return file.Entries.Length + file.Problems.Length == said && file.Entries.Any(e => e.Fingerprint == Of(A));
    }).QuickCheckThrowOnFailure();

    private static Fingerprint Of(string text) => Fingerprint.Parse(text) ?? throw new ArgumentException(text);
}
