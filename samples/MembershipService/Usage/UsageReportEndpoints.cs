using MembershipService.Members;

namespace MembershipService.Usage;

internal sealed record UsageReportResponse(int Sent);

/// <summary>Starts the monthly report.</summary>
internal static class UsageReportEndpoints
{
    public static void MapUsageReports(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/usage-reports", async (UsageReports reports) => new UsageReportResponse(await reports.SendMonthlyAsync()))
            .RequireAuthorization(Access.Staff);
}
