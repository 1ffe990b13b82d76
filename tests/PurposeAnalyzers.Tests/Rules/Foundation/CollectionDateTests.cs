using System.Globalization;
using PurposeAnalyzers.Rules.Foundation;
using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Policy;
using static PurposeAnalyzers.Tests.Policy.PublishedVersions;

namespace PurposeAnalyzers.Tests.Rules.Foundation;

/// <summary>A day since when data is collected that cannot be, and a version that there is not: PUR0003 in the policy, PUR0206 in code. Version 1 is of 2024, 2 of 2026.</summary>
public class CollectionDateTests : PolicyTestBase
{
    private const string Today = "2026-10-01";
    private const string Future = "'CollectedSince' is 2026-10-02, a day that is still to come";
    private const string BeforeFirst = "'CollectedSince' is 2024-03-31, but no version was in force before '1' (2024-04-01): data counts from then on";

    [Theory]
    [InlineData("2026-10-02", Future)]
    [InlineData("2024-03-31", BeforeFirst)]
    [InlineData("2026-10-01", null)]
    [InlineData("2024-04-01", null)]
    [InlineData("2026-04-01", null)]
    [InlineData("1.4.2024", null)]
    public void In_the_policy_an_impossible_day_is_reported_at_its_place(string date, string? message)
    {
        foreach (var section in new[]
        {
            $"<Categories><Category Id='contact' Purposes='support' CollectedSince='{date}'/></Categories>",
            $"<Bindings><Data Member='P:A.B' Purposes='support' CollectedSince='{date}'/></Bindings>",
            $"<Bindings><Claim Type='email' Purposes='support' CollectedSince='{date}'/></Bindings>",
        })
        {
            var files = Of(Version("support"), "<Purposes><Purpose Id='support'/></Purposes>" + section);
            var found = Find(files).Select(f => (f.Id, At(files[1].Text, f), Message(f)));
            Assert.Equal(message is null ? [] : [("PUR0003", date, message)], found);
        }
    }

    [Fact]
    public void It_is_said_in_Japanese_as_well() => Assert.Equal(
        "'CollectedSince' が正しくありません。2026-10-02 はまだ来ていない日です",
        Assert.Single(Find(Of(Version("support", Category("2026-10-02"))))).GetMessage(CultureInfo.GetCultureInfo("ja")));

    [Fact]
    public void Only_the_current_version_counts() => Assert.Empty(Find(
        Of(Version("support", Category("2029-01-01")), Version("support", Category("2026-04-01")), Version("support", Category("2028-04-01")))));

    [Fact]
    public void One_version_does_not_tell_how_old_the_policy_is() => Assert.Empty(Find(Of(Version("support", Category("1999-01-01")))));

    [Fact]
    public void A_file_that_cannot_be_read_may_be_the_first_version() => Assert.Empty(Find(
        [.. Of(Version("support"), Version("support", Category("1999-01-01"))), ("/0/PrivacyPolicy.0.xml", "<")]));

    [Fact]
    public void Before_the_policy_takes_effect_its_first_day_may_be_named()
    {
        var files = Of(Version("support", Category("2024-04-01")));
        Assert.Empty(Find(files, "2024-01-01"));
        Assert.Single(Find(Of(Version("support", Category("2024-04-02"))), "2024-01-01"));
        Assert.Empty(Find(Of(Version("support", Category("2099-01-01"))), today: ""));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("2", true)]
    [InlineData("3", false)]
    [InlineData("2026-04-01", false)]
    public void A_consent_check_of_a_version_that_there_is_not_is_reported(string version, bool exists)
    {
        var files = Of(Version("support"), Version("support", more: $"<Bindings><ConsentCheck Member='M:A.B' Version='{version}'/></Bindings>"));
        var found = Find(files).Select(f => (f.Id, At(files[1].Text, f), Message(f)));
        Assert.Equal(exists ? [] : [("PUR0003", version, $"No policy file has the version '{version}'")], found);
    }

    [Theory]
    [InlineData("service.tips", false)]
    [InlineData("service.tips.daily", false)]
    [InlineData("news.tips", true)]
    [InlineData("news", true)]
    public void A_refinement_of_nothing_is_reported(string id, bool isReported)
    {
        var files = Of(Version($"service {id}:Refines"));
        var found = Load(files).Diagnostics.Select(d => (d.Id, At(files[0].Text, d), Message(d)));
        Assert.Equal(isReported ? [("PUR0003", id, $"'{id}' refines nothing: no purpose that it lies within is declared; it counts as 'Extends'")] : [], found);
    }

    [Fact]
    public async Task In_code_an_impossible_day_is_an_annotation_without_effect()
    {
        var test = new Verify.Test
        {
            TestCode = """
                using PurposeAnalyzers.Annotations;
                public class Member
                {
                    [DataCategory("contact", CollectedSince = {|#0:"2026-10-02"|})] public string A = "";
                    [PermittedPurposes("support", CollectedSince = {|#1:"2024-03-31"|})] public string B = "";
                    [DataCategory("contact", CollectedSince = "2024-04-01")] public string C = "";
                    [PermittedPurposes("support", CollectedSince = "2026-10-01")] public string D = "";
                    [PermittedPurposes("support", CollectedSince = {|PUR0206:"2026"|})] public string E = "";
                }
                [Purpose("support")] class Desk { string To(Member m) => m.A + m.B + m.C + m.D + m.E; }
                """,
        };
        test.TestState.AdditionalFiles.AddRange(Of(Version("support", Category("2024-04-01")), Version("support", Category("2024-04-01"))));
        test.TestState.GlobalOptions["build_property.PurposeCheckDate"] = Today;
        test.ExpectedDiagnostics.Add(Verify.Diagnostic("PUR0206").WithLocation(0).WithMessage(
            "[DataCategory] on 'Member.A' has a CollectedSince that is 2026-10-02, a day that is still to come"));
        test.ExpectedDiagnostics.Add(Verify.Diagnostic("PUR0206").WithLocation(1).WithMessage(
            "[PermittedPurposes] on 'Member.B' has a CollectedSince that is 2024-03-31, but no version was in force before '1' (2024-04-01): data counts from then on"));
        await test.RunAsync();
    }

    private static string Category(string date) => $"<Category Id='contact' Purposes='support' CollectedSince='{date}'/>";

    private static List<Diagnostic> Find((string Path, string Text)[] files, string today = Today) =>
        [.. new CollectionDateRule().Judge(Load(new PolicyTestOptions { Properties = { ["PurposeCheckDate"] = today } }, files))];
}
