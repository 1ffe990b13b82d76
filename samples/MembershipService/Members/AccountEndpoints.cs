using System.Security.Claims;
using MembershipService.Policy;
using MembershipService.Security;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MembershipService.Members;

/// <summary>Register, sign in and out, confirm one's identity, look at one's profile.</summary>
[Purpose(Purposes.ServiceAccount)]
internal static class AccountEndpoints
{
    private const int ShortestPassword = 12;

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/members", RegisterAsync).AllowAnonymous();
        routes.MapPost("/sessions", LogInAsync).AllowAnonymous().AddEndpointFilter<LoginThrottle>();
        routes.MapDelete("/sessions/current", LogOutAsync);
        routes.MapPost("/sessions/current/confirmation", ConfirmAsync);
        routes.MapGet("/me", GetProfileAsync);
    }

    private static async Task<Results<Created<RegisterResponse>, Conflict, ValidationProblem>> RegisterAsync(
        RegisterRequest request, AccountRegistry accounts, PublishedPolicy policy, ILogger<AccountRegistry> logger)
    {
        var errors = Validate(request);
        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors);
        }

        if (await accounts.OpenAsync(request.Name, request.Email, request.Password, policy.Version) is not { } memberId)
        {
            return TypedResults.Conflict();
        }

        logger.LogInformation("Member {MemberId} registered", memberId);
        return TypedResults.Created("/me", new RegisterResponse(memberId));
    }

    private static async Task<IResult> LogInAsync(LoginRequest request, AccountRegistry accounts, Sessions sessions) =>
        await accounts.FindAsync(request.Email, request.Password) is { } memberId
            ? Results.Ok(new LoginResponse(await sessions.StartAsync(memberId)))
            : Results.Unauthorized();

    private static async Task<NoContent> LogOutAsync(HttpContext http, Sessions sessions)
    {
        await sessions.EndAsync(http.Features.GetRequiredFeature<Session>());
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ForbidHttpResult>> ConfirmAsync(
        ConfirmationRequest request, HttpContext http, AccountRegistry accounts, Sessions sessions)
    {
        if (!await accounts.IsPasswordOfAsync(http.User.MemberId(), request.Password))
        {
            return TypedResults.Forbid();
        }

        await sessions.ConfirmAsync(http.Features.GetRequiredFeature<Session>());
        return TypedResults.NoContent();
    }

    private static async Task<ProfileResponse> GetProfileAsync(ClaimsPrincipal user, ClubDbContext db)
    {
        var member = await db.Members.AsNoTracking().SingleAsync(member => member.Id == user.MemberId());
        return new ProfileResponse(member.Id, member.Name, member.Email);
    }

    private static Dictionary<string, string[]> Validate(RegisterRequest request)
    {
        var errors = new Dictionary<string, string[]>();
        if (string.IsNullOrWhiteSpace(request.Name))
        {
            errors["name"] = ["A name is required."];
        }

        if (!EmailAddress.IsValid(request.Email))
        {
            errors["email"] = ["This is not an e-mail address."];
        }

        if (request.Password.Length < ShortestPassword)
        {
            errors["password"] = [$"A password has at least {ShortestPassword} characters."];
        }

        return errors;
    }
}
