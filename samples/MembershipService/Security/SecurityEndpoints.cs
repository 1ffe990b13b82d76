using MembershipService.Members;

namespace MembershipService.Security;

internal sealed record SuspectResponse([DataCategory(DataCategories.Technical)] string IpAddress, int Failures);

/// <summary>What the club's staff watches.</summary>
[Purpose(Purposes.Security)]
internal static class SecurityEndpoints
{
    public static void MapSecurity(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/security/suspects", (AbuseDetection abuse) => abuse.FindSuspectsAsync(TimeSpan.FromDays(1)))
            .RequireAuthorization(Access.Staff);
}
