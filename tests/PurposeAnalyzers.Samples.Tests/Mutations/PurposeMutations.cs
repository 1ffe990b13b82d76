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
            "The newsletter is sent for analytics",
            Replace(Newsletter, "[Purpose(Purposes.MarketingEmail)]", "[Purpose(Purposes.Analytics)]"),
            new("PUR0901", Newsletter, SendNewsletter),
            new("PUR0901", Newsletter, SendNewsletter)),
        new(
            "The newsletter does not say what it serves",
            DeleteLine(Newsletter, "[Purpose(Purposes.MarketingEmail)]"),
            new Expectation("PUR0202", "Newsletter/NewsletterEndpoints.cs", "dispatch.SendAsync(issue)")),
        new(
            "The reading room does not say what it serves",
            Delete("ReadingRoom/ReadingRoomEndpoints.cs", "[Purpose(Purposes.ServiceReadingRoom)] "),
            new Expectation("PUR0202", "ReadingRoom/ReadingRoomEndpoints.cs", "readingRoom.IssueCardAsync(member.Name, member.Email)")),
        new(
            "Addresses may not serve to answer enquiries",
            Replace(
                Policy,
                "<Category Id=\"contact\" Article=\"2\" Purposes=\"service usage-reports support surveys security\"",
                "<Category Id=\"contact\" Article=\"2\" Purposes=\"service usage-reports surveys security\""),
            new Expectation("PUR0901", "Support/SupportEndpoints.cs", "mailing.SendAsync(member.Email, $\"Re:")),
        new(
            "Counting members is not marked as anonymizing",
            DeleteLine("Analytics/Anonymity.cs", "[Anonymizes("),
            new Expectation("PUR0905", "Analytics/AnalyticsEndpoints.cs", "return Anonymity.CountMembers(uses")),
        new(
            "An order's delivery address is not tagged",
            Delete("Data/Order.cs", "    [DataCategory(DataCategories.Contact)]\n"),
            new Expectation("PUR0205", "Data/Order.cs", "DeliveryAddress { get; init; }"),
            new Expectation("PUR0905", "Orders/OrderDesk.cs", "var order = new Order")),
        new(
            "The address in a member's profile is not tagged",
            Replace(
                "Members/AccountMessages.cs",
                "Guid MemberId,\n    [DataCategory(DataCategories.Identity)] string Name,\n    [DataCategory(DataCategories.Contact)] string Email",
                "Guid MemberId,\n    [DataCategory(DataCategories.Identity)] string Name,\n    string Email"),
            new Expectation("PUR0905", "Members/AccountEndpoints.cs", "return new ProfileResponse(")),
        new(
            "A member's name is tagged as correspondence",
            Replace("Support/TicketMessages.cs", "[DataCategory(DataCategories.Identity)] string MemberName", "[DataCategory(DataCategories.Correspondence)] string MemberName"),
            new Expectation("PUR0904", "Support/SupportEndpoints.cs", "select new OpenTicketResponse(")),

        new(
            "The newsletter goes to everybody",
            Delete(Newsletter, "member.AcceptsNewsletter && "),
            new("PUR0302", Newsletter, SendNewsletter),
            new("PUR0302", Newsletter, SendNewsletter)),
        new(
            "The newsletter asks for consent to something else",
            Replace(Newsletter, "member.AcceptsNewsletter", "member.AcceptsPartnerOffers"),
            new("PUR0302", Newsletter, SendNewsletter),
            new("PUR0302", Newsletter, SendNewsletter)),
        new(
            "Accepting the newsletter is not marked as consent",
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
            "Partners' offers ignore the answer",
            Replace(PartnerOffers, "                continue;", "                sent += 0;"),
            new Expectation("PUR0302", PartnerOffers, SendOffer)),

        new(
            "Reading lists may be older than their purpose",
            Delete("Data/ReadingListEntry.cs", ", CollectedSince = \"2026-04-01\""),
            new Expectation("PUR0906", Recommendations, ".Select(entry => entry.Sku)")),
        new(
            "Recommendations do not ask whether a member agreed",
            Replace(Recommendations, "if (member.AgreedToPolicyOf2026)", "if (!member.IsStaff)"),
            OldData),
        new(
            "Recommendations serve who did not agree",
            Replace(Recommendations, "if (member.AgreedToPolicyOf2026)", "if (!member.AgreedToPolicyOf2026)"),
            OldData),
        new(
            "Agreement is not marked as consent",
            DeleteLine("Data/Member.cs", "[ConsentCheck(Version = \"2026-04-01\")]"),
            OldData),
        new(
            "Agreement counts for the first policy only",
            Replace("Data/Member.cs", "[ConsentCheck(Version = \"2026-04-01\")]", "[ConsentCheck(Version = \"2024-04-01\")]"),
            OldData),
        new(
            "Recommendations return early without agreement",
            Replace(Recommendations, "if (member.AgreedToPolicyOf2026)\n        {", "if (!member.AgreedToPolicyOf2026)\n        {\n            return [];\n        }\n\n        {")),
    ];

    private static Expectation[] OldData =>
    [
        new("PUR0906", Recommendations, ".Select(line => line.Sku)"),
        new("PUR0906", Recommendations, ".Select(usage => usage.Subject!)"),
    ];
}
