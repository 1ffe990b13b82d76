using System.Security.Claims;
using MembershipService.Members;

namespace MembershipService.ReadingRoom;

/// <summary>Lets members into the reading room.</summary>
internal static class ReadingRoomEndpoints
{
    public static void MapReadingRoom(this IEndpointRouteBuilder routes) =>
        routes.MapPost(
            "/me/reading-room-card",
            [Purpose(Purposes.ServiceReadingRoom)] async (ClaimsPrincipal user, ClubDbContext db, SubsidiaryReadingRoom readingRoom) =>
            {
                var member = await db.Members.SingleAsync(member => member.Id == user.MemberId());
                return await readingRoom.IssueCardAsync(member.Name, member.Email);
            });
}
