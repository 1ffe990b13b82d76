using MembershipService.Members;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MembershipService.Authorities;

/// <param name="Statute">The provision that empowers the authority to ask.</param>
internal sealed record AuthorityRequest(Guid MemberId, string Authority, string Reference, string Statute);

internal sealed record HandoverResponse(Guid Handover);

/// <summary>The staff records what an authority demands.</summary>
internal static class AuthorityEndpoints
{
    public static void MapAuthorityRequests(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/authority-requests", AnswerAsync).RequireAuthorization(Access.Staff);

    private static async Task<Results<Ok<HandoverResponse>, NotFound>> AnswerAsync(AuthorityRequest request, AuthorityRequests requests) =>
        await requests.AnswerAsync(request) is { } handover ? TypedResults.Ok(new HandoverResponse(handover)) : TypedResults.NotFound();
}
