using System.Security.Claims;
using MembershipService.Members;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MembershipService.Policy;

internal sealed record AgreementRequest(string Version);

/// <summary>Everybody may read the policy (article 10). A member who joined under an older one may agree to it.</summary>
internal static class PolicyEndpoints
{
    public static void MapPolicy(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/privacy-policy", (PublishedPolicy policy) => policy).AllowAnonymous();
        routes.MapPut("/me/agreed-policy", AgreeAsync);
    }

    private static async Task<Results<NoContent, Conflict>> AgreeAsync(
        AgreementRequest request, ClaimsPrincipal user, PublishedPolicy policy, ClubDbContext db)
    {
        if (request.Version != policy.Version)
        {
            return TypedResults.Conflict();
        }

        var member = await db.Members.SingleAsync(member => member.Id == user.MemberId());
        member.AgreedPolicy = policy.Version;
        await db.SaveChangesAsync();
        return TypedResults.NoContent();
    }
}
