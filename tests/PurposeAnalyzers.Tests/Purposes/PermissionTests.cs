using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Tests.Purposes;

/// <summary>Does one tag permit a purpose? (DESIGN 5.1)</summary>
public class PermissionTests
{
    [Theory]
    [InlineData("support", "support", nameof(Verdict.Permitted))]
    [InlineData("marketing", "marketing.email", nameof(Verdict.Permitted))]
    [InlineData("marketing", "marketing.email.weekly", nameof(Verdict.Permitted))]
    [InlineData("marketing.email", "marketing", nameof(Verdict.NotPermitted))]
    [InlineData("marketing.email", "marketing.post", nameof(Verdict.NotPermitted))]
    [InlineData("market", "marketing", nameof(Verdict.NotPermitted))]
    [InlineData("marketing", "market", nameof(Verdict.NotPermitted))]
    [InlineData("marketing", "marketing-email", nameof(Verdict.NotPermitted))]
    [InlineData("", "support", nameof(Verdict.NotPermitted))]
    [InlineData("service support", "support.chat", nameof(Verdict.Permitted))]
    [InlineData("Support", "support", nameof(Verdict.NotPermitted))]
    public void A_purpose_permits_itself_and_what_lies_within_it(string permitted, string purpose, string expected) =>
        Assert.Equal(expected, Judge(purpose, permitted: permitted));

    [Theory]
    [InlineData("marketing", "marketing")]
    [InlineData("marketing", "marketing.email")]
    [InlineData("marketing.thirdparty", "marketing")]
    public void A_prohibition_of_it_or_of_an_ancestor_or_descendant_prohibits(string prohibited, string purpose) =>
        Assert.Equal(nameof(Verdict.Prohibited), Judge(purpose, permitted: "marketing", prohibited: prohibited, consent: "marketing"));

    [Theory]
    [InlineData("marketing.thirdparty", "marketing.email")]
    [InlineData("marketing.email.weekly", "marketing.email-once")]
    [InlineData("service", "marketing")]
    public void A_prohibition_of_anything_else_does_not(string prohibited, string purpose) =>
        Assert.Equal(nameof(Verdict.Permitted), Judge(purpose, permitted: "marketing", prohibited: prohibited));

    [Theory]
    [InlineData("marketing", "marketing.email", "marketing.email", nameof(Verdict.ConsentRequired))]
    [InlineData("marketing", "marketing.email", "marketing.email.weekly", nameof(Verdict.ConsentRequired))]
    [InlineData("marketing", "marketing.email", "marketing.post", nameof(Verdict.Permitted))]
    [InlineData("marketing", "marketing.email", "marketing", nameof(Verdict.Permitted))]
    [InlineData("marketing.email", "marketing", "marketing.email", nameof(Verdict.Permitted))]
    [InlineData("marketing.email", "marketing", "marketing.post", nameof(Verdict.ConsentRequired))]
    [InlineData("", "marketing", "marketing", nameof(Verdict.ConsentRequired))]
    [InlineData("", "marketing.email", "marketing", nameof(Verdict.NotPermitted))]
    [InlineData("marketing", "marketing", "marketing", nameof(Verdict.ConsentRequired))]
    [InlineData("marketing marketing.email.weekly", "marketing.email", "marketing.email.weekly", nameof(Verdict.Permitted))]
    public void The_longest_id_decides_whether_consent_is_needed(string permitted, string consent, string purpose, string expected) =>
        Assert.Equal(expected, Judge(purpose, permitted, consent: consent));

    private static string Judge(string purpose, string permitted, string prohibited = "", string consent = "") =>
        Permission.Judge(TagOf(permitted, prohibited, consent), purpose).ToString();

    private static Tag TagOf(string permitted, string prohibited, string consent) =>
        new(Ids(permitted), Ids(prohibited), Ids(consent), [], Category: null, CollectedSince: null, Location.None);

    private static ImmutableArray<string> Ids(string ids) => [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
