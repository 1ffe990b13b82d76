using System.Net;

namespace PurposeAnalyzers.Samples.Tests;

public sealed class MembershipServiceTests(RunningMembershipService service) : IClassFixture<RunningMembershipService>
{
    private const string Address = "1-2-3 Midori, Kyoto";

    [Fact]
    public async Task A_member_who_registers_and_signs_in_sees_their_profile()
    {
        using var hana = service.NewVisitor();
        var memberId = await hana.JoinAsync("Hana Mori", "hana@member.example");

        var profile = await hana.GetAsync("/me");

        Assert.Equal(
            $$"""{"memberId":"{{memberId}}","name":"Hana Mori","email":"hana@member.example"}""", profile.Body.ToJsonString());
    }

    [Fact]
    public async Task An_address_that_is_registered_again_in_capitals_is_refused()
    {
        using var visitor = service.NewVisitor();
        await visitor.JoinAsync("First", "twice@member.example");

        var again = await visitor.PostAsync("/members", new { name = "Second", email = "TWICE@member.example", password = Visitor.Password });

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
    }

    [Theory]
    [InlineData("", "ok@member.example", Visitor.Password, "name")]
    [InlineData("Ok", "nowhere", Visitor.Password, "email")]
    [InlineData("Ok", "ok@member.example", "short", "password")]
    public async Task A_registration_with_one_wrong_field_is_refused_for_that_field(string name, string email, string password, string wrong)
    {
        using var visitor = service.NewVisitor();

        var answer = await visitor.PostAsync("/members", new { name, email, password });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([wrong], answer.Body["errors"]!.AsObject().Select(error => error.Key));
    }

    [Theory]
    [InlineData("/me")]
    [InlineData("/products")]
    [InlineData("/me/file")]
    [InlineData("/security/suspects")]
    public async Task A_request_without_a_session_is_refused(string path)
    {
        using var stranger = service.NewVisitor();

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("/security/suspects")]
    [InlineData("/analytics/features")]
    [InlineData("/tickets/open")]
    public async Task What_only_staff_may_see_is_refused_to_a_member(string path)
    {
        using var member = service.NewVisitor();
        await member.JoinAsync("Curious", $"curious{path.Replace('/', '-')}@member.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(path)).Status);
    }

    [Fact]
    public async Task An_order_is_paid_once_the_gateway_accepts_the_card()
    {
        using var member = service.NewVisitor();
        await member.JoinAsync("Buyer", "buyer@member.example");

        var order = await member.PostAsync("/orders", new { items = new[] { new { sku = "B-101", quantity = 2 } }, deliveryAddress = Address });
        var payment = $"/orders/{order.Body["orderId"]}/payment";
        var declined = await member.PostAsync(payment, new { cardToken = "tok_declined" });
        var accepted = await member.PostAsync(payment, new { cardToken = "tok_visa" });
        var again = await member.PostAsync(payment, new { cardToken = "tok_visa" });
        var orders = await member.GetAsync("/orders");

        Assert.Equal(HttpStatusCode.Created, order.Status);
        Assert.Equal(4800, order.Body["total"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.PaymentRequired, declined.Status);
        Assert.StartsWith("pay_", accepted.Body["paymentReference"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.NotNull(Assert.Single(orders.Body.AsArray())!["paidAt"]);
        Assert.Equal(["Receipt"], service.SubjectsOfMailTo("buyer@member.example"));
    }

    [Theory]
    [InlineData("B-999", 1)]
    [InlineData("B-101", 0)]
    public async Task An_order_of_what_cannot_be_sold_is_refused(string sku, int quantity)
    {
        using var member = service.NewVisitor();
        await member.JoinAsync("Hopeful", $"hopeful-{sku}@member.example");

        var order = await member.PostAsync("/orders", new { items = new[] { new { sku, quantity } }, deliveryAddress = Address });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, order.Status);
    }

    [Fact]
    public async Task Recommendations_are_other_books_on_the_topics_bought()
    {
        using var member = service.NewVisitor();
        await member.JoinAsync("Reader", "reader@member.example");
        await member.PostAsync("/orders", new { items = new[] { new { sku = "B-201", quantity = 1 } }, deliveryAddress = Address });

        var books = await member.GetAsync("/me/recommendations");

        Assert.Equal(["B-202"], books.Body.AsArray().Select(book => book!["sku"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_yearly_fee_is_charged_once_a_year()
    {
        using var member = service.NewVisitor();
        using var staff = await StaffAsync();
        await member.JoinAsync("Supporter", "supporter@member.example");
        await member.PutAsync("/me/supporting-membership", new { cardToken = "tok_visa", yearlyFee = 5000 });

        var first = await staff.PostAsync("/billing/fee-runs");
        var second = await staff.PostAsync("/billing/fee-runs");

        Assert.Equal("""{"charged":1,"refused":0}""", first.Body.ToJsonString());
        Assert.Equal("""{"charged":0,"refused":0}""", second.Body.ToJsonString());
    }

    [Fact]
    public async Task A_support_ticket_is_answered_in_the_service_and_by_mail()
    {
        using var member = service.NewVisitor();
        using var staff = await StaffAsync();
        await member.JoinAsync("Asker", "asker@member.example");

        var ticket = await member.PostAsync("/tickets", new { subject = "Late parcel", message = "Where is my book?" });
        var open = await staff.GetAsync("/tickets/open");
        var answered = await staff.PostAsync($"/tickets/{ticket.Body["ticketId"]}/answer", new { text = "It arrives tomorrow." });
        var own = await member.GetAsync("/tickets");

        Assert.Contains(open.Body.AsArray(), entry => entry!["memberName"]!.GetValue<string>() == "Asker");
        Assert.Equal(HttpStatusCode.NoContent, answered.Status);
        Assert.Equal("It arrives tomorrow.", Assert.Single(own.Body.AsArray())!["answer"]!.GetValue<string>());
        Assert.Equal(["Re: Late parcel"], service.SubjectsOfMailTo("asker@member.example"));
    }

    [Fact]
    public async Task The_newsletter_reaches_only_those_who_asked_for_it()
    {
        using var subscriber = service.NewVisitor();
        using var other = service.NewVisitor();
        using var staff = await StaffAsync();
        await subscriber.JoinAsync("Subscriber", "subscriber@member.example");
        await other.JoinAsync("Other", "other@member.example");
        await subscriber.PutAsync("/me/newsletter", new { ownNews = true, partnerOffers = false });

        var issue = await staff.PostAsync("/newsletter/issues", new { subject = "Spring books", text = "Ten new titles." });
        var offer = await staff.PostAsync("/newsletter/partner-offers", new { subject = "Tea", text = "Ten per cent off." });

        Assert.Equal(1, issue.Body["sent"]!.GetValue<int>());
        Assert.Equal(0, offer.Body["sent"]!.GetValue<int>());
        Assert.Equal(["Spring books"], service.SubjectsOfMailTo("subscriber@member.example"));
        Assert.Empty(service.SubjectsOfMailTo("other@member.example"));
    }

    [Fact]
    public async Task Whoever_withdraws_consent_gets_no_further_newsletter()
    {
        using var member = service.NewVisitor();
        using var staff = await StaffAsync();
        await member.JoinAsync("Fickle", "fickle@member.example");
        await member.PutAsync("/me/newsletter", new { ownNews = true, partnerOffers = true });
        await staff.PostAsync("/newsletter/issues", new { subject = "First issue", text = "Text." });
        await staff.PostAsync("/newsletter/partner-offers", new { subject = "First offer", text = "Text." });

        await member.PutAsync("/me/newsletter", new { ownNews = false, partnerOffers = false });
        await staff.PostAsync("/newsletter/issues", new { subject = "Second issue", text = "Text." });
        await staff.PostAsync("/newsletter/partner-offers", new { subject = "Second offer", text = "Text." });

        Assert.Equal(["First issue", "First offer"], service.SubjectsOfMailTo("fickle@member.example").Order());
    }

    [Fact]
    public async Task A_paid_order_is_sent_once()
    {
        using var member = service.NewVisitor();
        using var staff = await StaffAsync();
        await member.JoinAsync("Waiting", "waiting@member.example");
        var order = await member.PostAsync("/orders", new { items = new[] { new { sku = "B-101", quantity = 1 } }, deliveryAddress = Address });
        var shipment = $"/orders/{order.Body["orderId"]}/shipment";

        var unpaid = await staff.PostAsync(shipment);
        await member.PostAsync($"/orders/{order.Body["orderId"]}/payment", new { cardToken = "tok_visa" });
        var sent = await staff.PostAsync(shipment);
        var again = await staff.PostAsync(shipment);

        Assert.Equal(HttpStatusCode.NotFound, unpaid.Status);
        Assert.StartsWith("PC-", sent.Body["trackingNumber"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
    }

    [Fact]
    public async Task A_member_gets_a_card_for_the_reading_room()
    {
        using var member = service.NewVisitor();
        await member.JoinAsync("Visitor", "visitor@member.example");

        var card = await member.PostAsync("/me/reading-room-card");

        Assert.StartsWith("RR-", card.Body["number"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authority_is_handed_the_identity_of_the_member_it_asks_about()
    {
        using var member = service.NewVisitor();
        using var staff = await StaffAsync();
        var memberId = await member.JoinAsync("Suspect", "suspect@member.example");

        var answer = await staff.PostAsync(
            "/authority-requests", new { memberId, authority = "District court", reference = "2026-118", statute = "Article 186" });

        var document = await File.ReadAllTextAsync(Path.Combine(service.HandoverDirectory, $"{answer.Body["handover"]}.txt"));
        Assert.Contains("Name: Suspect", document, StringComparison.Ordinal);
        Assert.Contains("E-mail: suspect@member.example", document, StringComparison.Ordinal);
    }

    private async Task<Visitor> StaffAsync()
    {
        var staff = service.NewVisitor();
        await staff.SignInAsStaffAsync();
        return staff;
    }
}
