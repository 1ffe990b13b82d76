using MembershipService.Members;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MembershipService.Security;

/// <summary>Keeps the record of sign-ins and refuses those from an address that guesses passwords.</summary>
[Purpose(Purposes.Security)]
internal sealed class LoginThrottle(AbuseDetection abuse) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var ipAddress = http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
        if (await abuse.IsBlockedAsync(ipAddress))
        {
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var result = await next(context);
        var request = context.Arguments.OfType<LoginRequest>().Single();
        await abuse.RecordAsync(
            request.Email, ipAddress, http.Request.Headers.UserAgent.ToString(), succeeded: result is not UnauthorizedHttpResult);
        return result;
    }
}
