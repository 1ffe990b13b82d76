using System.Globalization;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Rules.PolicyChanges;
using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Rules.PolicyChanges;

/// <summary>PUR1001: the chain of hashes over the published versions.</summary>
public class EditedVersionTests : PolicyTestBase
{
    private static readonly (string Path, string Text)[] Published = PublishedVersions.Of(
        PublishedVersions.Version("support", """<Category Id="contact" Purposes="support"/>"""),
        PublishedVersions.Version("support news", """<Category Id="contact" Purposes="support"/>"""),
        PublishedVersions.Version("support news", """<Category Id="contact" Purposes="support news"/>"""));

    [Fact]
    public void Versions_as_they_were_published_are_silent() => Assert.Empty(Find(Published));

    [Fact]
    public void A_version_that_was_edited_is_reported_at_the_hash_of_the_version_after_it()
    {
        var edited = Edit(0, "Purposes=\"support\"", "Purposes=\"support news\"");
        var finding = Assert.Single(Find(edited));
        var hash = PublishedVersions.HashOf(edited[0].Text);
        Assert.Equal(("PUR1001", PublishedVersions.HashOf(Published[0].Text), "/0/PrivacyPolicy.2.xml"), (finding.Id, At(edited[1].Text, finding), PathOf(finding.Location)));
        Assert.Equal(("/0/PrivacyPolicy.1.xml", 1), (PathOf(Assert.Single(finding.AdditionalLocations)), finding.AdditionalLocations.Count));
        Assert.Equal(
            $"Version '1' was edited after version '2' was published: 'PrivacyPolicy.1.xml' now has the hash '{hash}'. Restore it, and put the change into a new version",
            Message(finding));
        Assert.Equal(
            $"バージョン '2' の公表後にバージョン '1' が書き換えられました: 'PrivacyPolicy.1.xml' の現在のハッシュは '{hash}' です。元に戻し、変更は新しいバージョンとして公表してください",
            finding.GetMessage(CultureInfo.GetCultureInfo("ja")));
        Assert.Equal(hash, finding.Properties["hash"]);
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
    }

    [Fact]
    public void An_edit_in_the_middle_is_reported_once() => Assert.Equal("3", VersionOf(Assert.Single(Find(Edit(1, "\"news\"", "\"ads\"")))));

    [Fact]
    public void The_last_version_may_still_be_edited() => Assert.Empty(Find(Edit(2, "\"news\"", "\"ads\"")));

    [Theory]
    [InlineData("\n", "\r\n\t")]
    [InlineData("<Purposes>", "<!-- reviewed --><Purposes >")]
    [InlineData("Version=\"1\" Effective=\"2024-04-01\"", "Effective='2024-04-01' Version='1'")]
    public void An_edit_that_changes_no_meaning_is_silent(string old, string changed) => Assert.Empty(Find(Edit(0, old, changed)));

    [Theory]
    [InlineData("sha256:", "sha512:")]
    [InlineData("Previous=\"1\"", "")]
    [InlineData("Previous=\"1\"", "Previous=\"7\"")]
    [InlineData("Previous=\"1\"", "Previous=\"3\"")]
    public void What_is_invalid_already_is_not_said_to_be_edited(string old, string changed)
    {
        var broken = Edit(1, old, changed);
        Assert.DoesNotContain(Find(broken), f => VersionOf(f) == "2");
        Assert.Contains(Load(broken).Diagnostics, d => d.Id == "PUR0003" && PathOf(d.Location) == "/0/PrivacyPolicy.2.xml");
    }

    [Fact]
    public void A_previous_file_that_ends_early_has_a_finding_of_its_own()
    {
        var broken = Edit(0, "</PrivacyPolicy>", "<");
        Assert.Empty(Find(broken));
        Assert.Equal("PUR0003", Assert.Single(Load(broken).Diagnostics).Id);
    }

    [Fact]
    public async Task The_compiler_reports_it_in_the_file()
    {
        var test = new Verify.Test { TestCode = "" };
        test.TestState.AdditionalFiles.Add((Published[0].Path, Published[0].Text.Replace("contact", "contacts")));
        test.TestState.AdditionalFiles.Add((Published[1].Path, Published[1].Text.Replace("PreviousHash=\"", "PreviousHash=\"{|PUR1001:").Replace("\" >", "|}\" >")));
        await test.RunAsync();
    }

    private static (string Path, string Text)[] Edit(int version, string old, string changed)
    {
        Assert.Contains(old, Published[version].Text, StringComparison.Ordinal);
        return [.. Published.Select((file, i) => i == version ? (file.Path, file.Text.Replace(old, changed)) : file)];
    }

    private static List<Diagnostic> Find((string Path, string Text)[] files) => [.. new EditedVersionRule().Judge(Load(files))];

    private static string VersionOf(Diagnostic finding) => PathOf(finding.Location).Split('.')[1];

    private static string PathOf(Location location) => location.GetLineSpan().Path;
}
