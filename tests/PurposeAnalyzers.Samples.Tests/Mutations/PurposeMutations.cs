using static PurposeAnalyzers.Samples.Tests.Mutations.Edit;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>Articles 2, 3 and 9: what data serves, what needs consent, and what older data may not serve.</summary>
internal static class PurposeMutations
{
    private const string Policy = "PrivacyPolicy.xml";
    private const string Newsletter = "Newsletter/NewsletterDispatch.cs";
    private const string PartnerOffers = "Newsletter/PartnerOfferDispatch.cs";
    private const string Recommendations = "Recommendations/RecommendationEndpoints.cs";

    private const string SendNewsletter = "mailing.SendAsync(member.Email, issue.Subject";
    private const string SendOffer = "mailing.SendAsync(member.Email, offer.Subject";

    public static readonly Mutation[] All =
    [
        new(
            "The newsletter is sent by code that serves analytics",
            Replace(Newsletter, "[Purpose(Purposes.MarketingEmail)]", "[Purpose(Purposes.Analytics)]"),
            new("PUR0901", Newsletter, SendNewsletter),
            new("PUR0901", Newsletter, SendNewsletter)),
        new(
            "The newsletter does not say what it serves",
            DeleteLine(Newsletter, "[Purpose(Purposes.MarketingEmail)]"),
            new Expectation("PUR0202", "Newsletter/NewsletterEndpoints.cs", "dispatch.SendAsync(issue)")),
        new(
            "The reading room's endpoint does not say what it serves",
            Delete("ReadingRoom/ReadingRoomEndpoints.cs", "[Purpose(Purposes.ServiceReadingRoom)] "),
            new Expectation("PUR0202", "ReadingRoom/ReadingRoomEndpoints.cs", "readingRoom.IssueCardAsync(member.Name, member.Email)")),
        new(
            "The policy no longer lets addresses answer enquiries",
            Replace(
                Policy,
                "<Category Id=\"contact\" Article=\"2\" Purposes=\"service usage-reports support surveys security\"",
                "<Category Id=\"contact\" Article=\"2\" Purposes=\"service usage-reports surveys security\""),
            new Expectation("PUR0901", "Support/SupportEndpoints.cs", "mailing.SendAsync(member.Email, $\"Re:")),
        new(
            "Counting members no longer says that it makes data anonymous",
            DeleteLine("Analytics/Anonymity.cs", "[Anonymizes("),
            new Expectation("PUR0905", "Analytics/AnalyticsEndpoints.cs", "return Anonymity.CountMembers(uses")),
        new(
            "An order's delivery address is not tagged",
            Delete("Data/Order.cs", "    [DataCategory(DataCategories.Contact)]\n"),
            new Expectation("PUR0905", "Orders/OrderDesk.cs", "var order = new Order")),
        new(
            "The address in a member's profile is not tagged",
            Replace(
                "Members/AccountMessages.cs",
                "Guid MemberId,\n    [DataCategory(DataCategories.Identity)] string Name,\n    [DataCategory(DataCategories.Contact)] string Email",
                "Guid MemberId,\n    [DataCategory(DataCategories.Identity)] string Name,\n    string Email"),
            new Expectation("PUR0905", "Members/AccountEndpoints.cs", "return new ProfileResponse(")),
        new(
            "A ticket's member name is tagged as correspondence, which may serve more",
            Replace("Support/TicketMessages.cs", "[DataCategory(DataCategories.Identity)] string MemberName", "[DataCategory(DataCategories.Correspondence)] string MemberName"),
            new Expectation("PUR0904", "Support/SupportEndpoints.cs", "select new OpenTicketResponse(")),

        new(
            "The newsletter goes to everybody",
            Delete(Newsletter, "member.AcceptsNewsletter && "),
            new("PUR0302", Newsletter, SendNewsletter),
            new("PUR0302", Newsletter, SendNewsletter)),
        new(
            "The newsletter goes to those who wanted partners' offers",
            Replace(Newsletter, "member.AcceptsNewsletter", "member.AcceptsPartnerOffers"),
            new("PUR0302", Newsletter, SendNewsletter),
            new("PUR0302", Newsletter, SendNewsletter)),
        new(
            "Whether a member accepts the newsletter is not marked as consent",
            DeleteLine("Data/Member.cs", "[ConsentCheck(Purposes.MarketingEmail)]"),
            new("PUR0302", Newsletter, SendNewsletter),
            new("PUR0302", Newsletter, SendNewsletter)),
        new(
            "Partners' offers go to everybody",
            Delete(PartnerOffers, "            if (!member.AcceptsPartnerOffers)\n            {\n                continue;\n            }\n"),
            new Expectation("PUR0302", PartnerOffers, SendOffer)),
        new(
            "Partners' offers go to those who refused them",
            Replace(PartnerOffers, "if (!member.AcceptsPartnerOffers)", "if (member.AcceptsPartnerOffers)"),
            new Expectation("PUR0302", PartnerOffers, SendOffer)),
        new(
            "Partners' offers ask for consent and ignore the answer",
            Replace(PartnerOffers, "                continue;", "                sent += 0;"),
            new Expectation("PUR0302", PartnerOffers, SendOffer)),

        new(
            "Reading lists may be older than the purpose that they serve",
            Delete("Data/ReadingListEntry.cs", ", CollectedSince = \"2026-04-01\""),
            new Expectation("PUR0906", Recommendations, ".Select(entry => entry.Sku)")),
        new(
            "Recommendations are made of what members did before they agreed",
            Replace(Recommendations, "if (member.AgreedToPolicyOf2026)", "if (!member.IsStaff)"),
            OldData),
        new(
            "Recommendations are made for those who did not agree",
            Replace(Recommendations, "if (member.AgreedToPolicyOf2026)", "if (!member.AgreedToPolicyOf2026)"),
            OldData),
        new(
            "That a member agreed is not marked as consent",
            DeleteLine("Data/Member.cs", "[ConsentCheck(Version = \"2026-04-01\")]"),
            OldData),
        new(
            "That a member agreed counts for the first policy only",
            Replace("Data/Member.cs", "[ConsentCheck(Version = \"2026-04-01\")]", "[ConsentCheck(Version = \"2024-04-01\")]"),
            OldData),
        new(
            "Recommendations check the member's agreement by an early return",
            Replace(Recommendations, "if (member.AgreedToPolicyOf2026)\n        {", "if (!member.AgreedToPolicyOf2026)\n        {\n            return [];\n        }\n\n        {")),
    ];

    private static Expectation[] OldData =>
    [
        new("PUR0906", Recommendations, ".Select(line => line.Sku)"),
        new("PUR0906", Recommendations, ".Select(usage => usage.Subject!)"),
    ];
}
