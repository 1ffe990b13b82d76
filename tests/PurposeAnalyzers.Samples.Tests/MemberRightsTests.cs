using System.Net;

namespace PurposeAnalyzers.Samples.Tests;

public sealed class MemberRightsTests(RunningMembershipService service) : IClassFixture<RunningMembershipService>
{
    private const string Name = "Hana Mori";
    private const string Email = "hana@member.example";
    private const string Address = "1-2-3 Midori, Kyoto";

    [Fact]
    public async Task Rights_without_a_fresh_confirmation_are_refused()
    {
        using var member = service.NewVisitor();
        await member.JoinAsync("Hasty", "hasty@member.example");

        var wrong = await member.PostAsync("/sessions/current/confirmation", new { password = "not the password" });

        Assert.Equal(HttpStatusCode.Forbidden, wrong.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync("/me/file")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.DeleteAsync("/me")).Status);
    }

    [Fact]
    public async Task A_corrected_profile_is_what_the_member_says()
    {
        using var member = service.NewVisitor();
        await member.JoinAsync("Misspelt", "misspelt@member.example");
        await member.ConfirmAsync();

        var corrected = await member.PutAsync(
            "/me", new { name = "Well Spelt", email = "Spelt@member.example", bornOn = "1990-02-03", phone = "+81 75 000 0000", postalAddress = Address });
        var file = await member.GetAsync("/me/file");

        Assert.Equal(HttpStatusCode.NoContent, corrected.Status);
        Assert.Equal("Well Spelt", file.Body["profile"]!["name"]!.GetValue<string>());
        Assert.Equal("spelt@member.example", file.Body["profile"]!["email"]!.GetValue<string>());
        Assert.Equal("1990-02-03", file.Body["profile"]!["bornOn"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_suspended_member_gets_neither_newsletter_nor_recommendations()
    {
        using var member = service.NewVisitor();
        using var staff = service.NewVisitor();
        await staff.SignInAsStaffAsync();
        await member.JoinAsync("Wary", "wary@member.example");
        await member.PutAsync("/me/newsletter", new { ownNews = true, partnerOffers = true });
        await member.PostAsync("/orders", new { items = new[] { new { sku = "B-101", quantity = 1 } }, deliveryAddress = Address });
        await member.ConfirmAsync();

        var suspended = await member.PostAsync("/me/suspension");

        Assert.Equal(HttpStatusCode.NoContent, suspended.Status);
        Assert.Empty((await member.GetAsync("/me/recommendations")).Body.AsArray());
        foreach (var path in new[] { "/newsletter/issues", "/newsletter/partner-offers" })
        {
            Assert.Equal(0, (await staff.PostAsync(path, new { subject = "News", text = "Text" })).Body["sent"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task A_suspended_member_gets_no_mail_but_that_of_the_account()
    {
        using var member = service.NewVisitor();
        using var staff = service.NewVisitor();
        await staff.SignInAsStaffAsync();
        await member.JoinAsync("Silent", "silent@member.example");
        await member.PutAsync("/me/newsletter", new { ownNews = true, partnerOffers = true });
        await member.ConfirmAsync();
        await member.PostAsync("/me/suspension");

        await staff.PostAsync("/newsletter/issues", new { subject = "News", text = "Text" });
        await staff.PostAsync("/newsletter/partner-offers", new { subject = "Offer", text = "Text" });
        await staff.PostAsync("/usage-reports");
        await staff.PostAsync("/surveys", new { title = "Opinions", questions = new[] { "What is good?" } });
        var ticket = await member.PostAsync("/tickets", new { subject = "Still here", message = "Am I?" });
        await staff.PostAsync($"/tickets/{ticket.Body["ticketId"]}/answer", new { text = "You are." });

        Assert.Equal(["Re: Still here"], service.SubjectsOfMailTo("silent@member.example"));
    }

    [Fact]
    public async Task An_erased_member_can_neither_sign_in_nor_gets_mail()
    {
        using var member = service.NewVisitor();
        using var staff = service.NewVisitor();
        await staff.SignInAsStaffAsync();
        await member.JoinAsync("Leaving", "leaving@member.example");
        await member.PutAsync("/me/newsletter", new { ownNews = true, partnerOffers = true });
        await member.ConfirmAsync();

        await member.DeleteAsync("/me");
        await staff.PostAsync("/newsletter/issues", new { subject = "News", text = "Text" });
        var signIn = await member.PostAsync("/sessions", new { email = "leaving@member.example", password = Visitor.Password });

        Assert.Equal(HttpStatusCode.Unauthorized, signIn.Status);
        Assert.Empty(service.SubjectsOfMailTo("leaving@member.example"));
    }

    [Fact]
    public async Task A_disclosure_holds_all_that_a_member_gave_and_an_erasure_leaves_nothing_of_it()
    {
        using var member = service.NewVisitor();
        using var staff = service.NewVisitor();
        await staff.SignInAsStaffAsync();
        await member.JoinAsync(Name, Email);
        await member.PostAsync("/orders", new { items = new[] { new { sku = "B-301", quantity = 1 } }, deliveryAddress = Address });
        await member.PutAsync("/me/supporting-membership", new { cardToken = "tok_visa", yearlyFee = 5000 });
        await member.PutAsync("/me/reading-list/B-102");
        await member.PostAsync("/tickets", new { subject = "Lost parcel", message = "Where is it?" });
        var survey = await staff.PostAsync("/surveys", new { title = "The club", questions = new[] { "What is good?" } });
        var surveyPath = $"/surveys/{survey.Body["surveyId"]}";
        var answered = await member.PostAsync($"{surveyPath}/answers", new { answers = new[] { "The books" } });
        var answeredTwice = await member.PostAsync($"{surveyPath}/answers", new { answers = new[] { "The books" } });
        await member.ConfirmAsync();

        var file = (await member.GetAsync("/me/file")).Body;

        Assert.Equal(HttpStatusCode.NoContent, answered.Status);
        Assert.Equal(HttpStatusCode.Conflict, answeredTwice.Status);
        Assert.Equal(["The books"], Answers(await staff.GetAsync($"{surveyPath}/results")));
        Assert.Equal(Name, file["profile"]!["name"]!.GetValue<string>());
        Assert.Equal(Address, file["profile"]!["postalAddress"]!.GetValue<string>());
        Assert.Equal("B-301", Assert.Single(file["orders"]!.AsArray())!["lines"]![0]!["sku"]!.GetValue<string>());
        Assert.Equal("tok_visa", file["standingPayment"]!["cardToken"]!.GetValue<string>());
        Assert.Equal("Lost parcel", Assert.Single(file["tickets"]!.AsArray())!["subject"]!.GetValue<string>());
        Assert.Equal("The books", Assert.Single(file["surveyAnswers"]!.AsArray())!["text"]!.GetValue<string>());
        Assert.Equal("B-102", Assert.Single(file["readingList"]!.AsArray())!["sku"]!.GetValue<string>());
        Assert.Contains(file["usage"]!.AsArray(), use => use!["feature"]!.GetValue<string>() == "tickets");
        Assert.Equal("127.0.0.1", Assert.Single(file["logins"]!.AsArray())!["ipAddress"]!.GetValue<string>());

        var erased = await member.DeleteAsync("/me");

        Assert.Equal(HttpStatusCode.NoContent, erased.Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await member.GetAsync("/me")).Status);
        Assert.Empty(Answers(await staff.GetAsync($"{surveyPath}/results")));
        Assert.DoesNotContain(
            (await staff.GetAsync("/tickets/open")).Body.AsArray(), ticket => ticket!["memberName"]!.GetValue<string>() == Name);

        using var newcomer = service.NewVisitor();
        await newcomer.JoinAsync(Name, Email);
        await newcomer.ConfirmAsync();
        var empty = (await newcomer.GetAsync("/me/file")).Body;
        Assert.All(
            new[] { "orders", "tickets", "surveyAnswers", "usage", "readingList" },
            part => Assert.Empty(empty[part]!.AsArray()));
        Assert.Null(empty["standingPayment"]);
        Assert.Single(empty["logins"]!.AsArray());
    }

    [Fact]
    public async Task What_members_tell_is_not_logged()
    {
        using var member = service.NewVisitor();
        var memberId = await member.JoinAsync("Discreet Person", "discreet@member.example");
        await member.PostAsync("/orders", new { items = new[] { new { sku = "B-101", quantity = 1 } }, deliveryAddress = "Hidden Lane 7" });
        await member.PostAsync("/tickets", new { subject = "A private matter", message = "Not for others" });

        await WaitForLogAsync($"Member {memberId} opened ticket");

        Assert.DoesNotContain(service.Log, line =>
            new[] { "Discreet", "discreet", "Hidden Lane", "private matter", "Not for others" }.Any(told => line.Contains(told, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Answers(Answer results) =>
        results.Body.AsArray().SelectMany(result => result!["answers"]!.AsArray()).Select(answer => answer!.GetValue<string>());

    /// <summary>The service writes its log in the background.</summary>
    private async Task WaitForLogAsync(string text)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!service.Log.Any(line => line.Contains(text, StringComparison.Ordinal)))
        {
            await Task.Delay(50, limit.Token);
        }
    }
}
