using System.Net;

namespace PurposeAnalyzers.Samples.Tests;

/// <summary>What a new version of the policy changes for those who joined under the one before it.</summary>
public sealed class PolicyVersionTests(RunningMembershipService service) : IClassFixture<RunningMembershipService>
{
    [Fact]
    public async Task Anybody_may_read_the_policy_that_the_code_was_checked_against()
    {
        using var stranger = service.NewVisitor();

        var policy = await stranger.GetAsync("/privacy-policy");

        Assert.Equal(HttpStatusCode.OK, policy.Status);
        Assert.Equal("2026-04-01", policy.Body["version"]!.GetValue<string>());
        Assert.Equal("2026-03-01", policy.Body["announced"]!.GetValue<string>());
        Assert.Contains(policy.Body["purposes"]!.AsArray(), purpose => purpose!.GetValue<string>() == "Answer enquiries");
        Assert.Contains(policy.Body["recipients"]!.AsArray(), recipient => recipient!.GetValue<string>() == "Delivers our e-mail");
    }

    [Fact]
    public async Task Older_orders_of_a_member_serve_recommendations_once_the_member_agreed()
    {
        using var member = service.NewVisitor();
        await member.SignInAsync("yuki@member.example", "a password of the first year");

        Assert.Single((await member.GetAsync("/orders")).Body.AsArray());
        Assert.Empty(await RecommendedToAsync(member));

        await member.PutAsync("/me/reading-list/B-101");
        Assert.Equal(["B-102"], await RecommendedToAsync(member));

        var toAnother = await member.PutAsync("/me/agreed-policy", new { version = "2024-04-01" });
        var agreed = await member.PutAsync("/me/agreed-policy", new { version = "2026-04-01" });
        Assert.Equal(HttpStatusCode.Conflict, toAnother.Status);
        Assert.Equal(HttpStatusCode.NoContent, agreed.Status);
        Assert.Equal(["B-202", "B-102"], await RecommendedToAsync(member));
    }

    [Fact]
    public async Task A_reading_list_holds_what_was_put_on_it_and_not_taken_off()
    {
        using var member = service.NewVisitor();
        await member.JoinAsync("Planner", "planner@member.example");

        var unknown = await member.PutAsync("/me/reading-list/B-999");
        await member.PutAsync("/me/reading-list/B-301");
        await member.PutAsync("/me/reading-list/B-301");
        await member.PutAsync("/me/reading-list/B-201");
        await member.DeleteAsync("/me/reading-list/B-201");

        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.Equal(["B-301"], Skus(await member.GetAsync("/me/reading-list")));
    }

    private static async Task<IEnumerable<string>> RecommendedToAsync(Visitor member) => Skus(await member.GetAsync("/me/recommendations"));

    private static IEnumerable<string> Skus(Answer books) => books.Body.AsArray().Select(book => book!["sku"]!.GetValue<string>());
}
