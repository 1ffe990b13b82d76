using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace MembershipService.Members;

/// <summary>Authenticates requests by the bearer token of their session.</summary>
[Purpose(Purposes.ServiceAccount)]
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    Sessions sessions,
    ClubDbContext db)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";

    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (await sessions.FindAsync(header[Prefix.Length..].Trim()) is not { } session)
        {
            return AuthenticateResult.Fail("The session is unknown or has expired.");
        }

        var isStaff = await db.Members.AnyAsync(member => member.Id == session.MemberId && member.IsStaff);
        Context.Features.Set(session);
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, session.MemberId.ToString()),
                new Claim(Access.RoleClaim, isStaff ? Access.Staff : Access.Member),
                new Claim(Access.ConfirmedClaim, sessions.IsConfirmed(session) ? "yes" : "no"),
            ],
            SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }
}
