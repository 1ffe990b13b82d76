using MembershipService.Members;

namespace MembershipService.Usage;

/// <summary>Notes which feature a member used. Collecting is no use: what becomes of the note is decided where it is read.</summary>
internal sealed class UsageRecording(ClubDbContext db, TimeProvider clock) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var http = context.HttpContext;
        db.UsageEvents.Add(new UsageEvent
        {
            MemberId = http.User.MemberId(),
            Feature = http.Request.Path.Value!.Split('/')[1],
            Subject = http.GetRouteValue("sku") as string,
            At = clock.GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync();
        return result;
    }
}
