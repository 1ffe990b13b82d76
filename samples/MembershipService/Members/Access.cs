using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace MembershipService.Members;

/// <summary>Who may do what: members by default, the club's staff, members who have just confirmed who they are.</summary>
internal static class Access
{
    public const string RoleClaim = "role";
    public const string ConfirmedClaim = "confirmed";
    public const string Member = "member";
    public const string Staff = "staff";
    public const string Confirmed = "confirmed";

    public static void AddMemberAccess(this IServiceCollection services)
    {
        services.AddScoped<AccountRegistry>();
        services.AddScoped<Sessions>();
        services.AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, configureOptions: null);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Staff, policy => policy.RequireClaim(RoleClaim, Staff))
            .AddPolicy(Confirmed, policy => policy.RequireAuthenticatedUser().RequireClaim(ConfirmedClaim, "yes"));
    }

    public static Guid MemberId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);
}
