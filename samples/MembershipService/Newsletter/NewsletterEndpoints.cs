using System.Security.Claims;
using MembershipService.Members;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MembershipService.Newsletter;

/// <summary>Members choose what they receive, the staff sends it.</summary>
internal static class NewsletterEndpoints
{
    public static void MapNewsletter(this IEndpointRouteBuilder routes)
    {
        routes.MapPut("/me/newsletter", ChooseAsync);
        routes.MapPost("/newsletter/issues", (IssueRequest issue, NewsletterDispatch dispatch) => dispatch.SendAsync(issue))
            .RequireAuthorization(Access.Staff);
        routes.MapPost("/newsletter/partner-offers", (IssueRequest offer, PartnerOfferDispatch dispatch) => dispatch.SendAsync(offer))
            .RequireAuthorization(Access.Staff);
    }

    private static async Task<NoContent> ChooseAsync(SubscriptionRequest request, ClaimsPrincipal user, ClubDbContext db)
    {
        var member = await db.Members.SingleAsync(member => member.Id == user.MemberId());
        member.AcceptsNewsletter = request.OwnNews;
        member.AcceptsPartnerOffers = request.PartnerOffers;
        await db.SaveChangesAsync();
        return TypedResults.NoContent();
    }
}
