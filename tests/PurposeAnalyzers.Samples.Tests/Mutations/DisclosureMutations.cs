using static PurposeAnalyzers.Samples.Tests.Mutations.Edit;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>Articles 3 and 7: who receives what.</summary>
internal static class DisclosureMutations
{
    private const string Policy = "PrivacyPolicy.xml";
    private const string Gateway = "Billing/PaymentGateway.cs";
    private const string ReadingRoom = "ReadingRoom/SubsidiaryReadingRoom.cs";
    private const string Shipping = "Orders/OrderShipping.cs";
    private const string Support = "Support/SupportEndpoints.cs";

    public static readonly Mutation[] All =
    [
        new(
            "The payment gateway's client names no recipient",
            DeleteLine(Gateway, "[DisclosesTo(Recipients.PaymentGateway)]"),
            new Expectation("PUR0303", Gateway, "http.PostAsJsonAsync(\"charges\", payment)")),
        new(
            "The reading room's client names no recipient",
            DeleteLine(ReadingRoom, "[DisclosesTo(Recipients.Subsidiary)]"),
            new Expectation("PUR0303", ReadingRoom, "http.PostAsJsonAsync(\"cards\", new { name, email })")),
        new(
            "The mailing service's client names no recipient",
            DeleteLine("Mailing/MailingService.cs", "[DisclosesTo(Recipients.MailingService)]"),
            Mails),
        new(
            "No binding says whom the carrier's client reaches",
            DeleteLine(Policy, "<Disclosure Scope=\"N:ParcelCarrier\""),
            new("PUR0303", Shipping, "carrier.BookAsync("),
            new("PUR0303", Shipping, "carrier.BookAsync(")),
        new(
            "Payments go to the subsidiary",
            Replace(Gateway, "[DisclosesTo(Recipients.PaymentGateway)]", "[DisclosesTo(Recipients.Subsidiary)]"),
            new("PUR0301", "Billing/BillingEndpoints.cs", "gateway.ChargeAsync("),
            new("PUR0301", "Billing/MembershipFees.cs", "gateway.ChargeAsync(")),
        new(
            "The carrier's client reaches an authority",
            Replace(Policy, "<Disclosure Scope=\"N:ParcelCarrier\" Recipient=\"parcel-carrier\"/>", "<Disclosure Scope=\"N:ParcelCarrier\" Recipient=\"authority\"/>"),
            new("PUR0301", Shipping, "carrier.BookAsync("),
            new("PUR0301", Shipping, "carrier.BookAsync(")),
        new(
            "Addresses may not go to the carrier",
            Replace(
                Policy,
                "surveys security\" ConsentRequired=\"marketing\"\n              Recipients=\"payment-gateway card-company cloud-hosting mailing-service parcel-carrier subsidiary\">Where",
                "surveys security\" ConsentRequired=\"marketing\"\n              Recipients=\"payment-gateway card-company cloud-hosting mailing-service subsidiary\">Where"),
            new Expectation("PUR0301", Shipping, "carrier.BookAsync(")),
        new(
            "Names may not go to the subsidiary",
            Replace(Policy, "mailing-service parcel-carrier subsidiary\">Who", "mailing-service parcel-carrier\">Who"),
            new Expectation("PUR0301", "ReadingRoom/ReadingRoomEndpoints.cs", "readingRoom.IssueCardAsync(member.Name, member.Email)"),
            new Expectation("PUR0206", ReadingRoom, "[DataCategory(DataCategories.Identity)] string name")),
        new(
            "Correspondence may not go to the mailing service",
            Replace(Policy, "Recipients=\"cloud-hosting mailing-service\">What a member wrote", "Recipients=\"cloud-hosting\">What a member wrote"),
            new("PUR0301", Support, "mailing.SendAsync(member.Email, $\"Re:"),
            new("PUR0301", Support, "mailing.SendAsync(member.Email, $\"Re:")),
        new(
            "Survey answers go to the mailing service",
            Replace(
                "Surveys/SurveyEndpoints.cs",
                "        var byQuestion = answers",
                "        await new Mailing.MailingService(null!, null!).SendAsync(\"board@club.example\", survey.Title, answers[0].Text);\n        var byQuestion = answers"),
            new Expectation("PUR0301", "Surveys/SurveyEndpoints.cs", "\"board@club.example\"")),
    ];

    /// <summary>Whoever sends mail hands over an address and mostly a name: each argument that tells something of a member is told of.</summary>
    private static Expectation[] Mails =>
    [
        .. Mail(2, "Billing/BillingEndpoints.cs", "await mailing.SendAsync("),
        .. Mail(2, "Billing/MembershipFees.cs", "await mailing.SendAsync("),
        .. Mail(2, "Newsletter/NewsletterDispatch.cs", "await mailing.SendAsync("),
        .. Mail(1, "Newsletter/PartnerOfferDispatch.cs", "await mailing.SendAsync("),
        .. Mail(2, "Security/AbuseDetection.cs", "await mailing.SendAsync("),
        .. Mail(3, Support, "await mailing.SendAsync("),
        .. Mail(2, "Surveys/SurveyEndpoints.cs", "await mailing.SendAsync("),
        .. Mail(2, "Usage/UsageReports.cs", "await mailing.SendAsync("),
    ];

    private static IEnumerable<Expectation> Mail(int arguments, string file, string line) =>
        Enumerable.Repeat(new Expectation("PUR0303", file, line), arguments);
}
