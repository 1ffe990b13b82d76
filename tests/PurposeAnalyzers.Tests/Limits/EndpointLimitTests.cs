namespace PurposeAnalyzers.Tests.Limits;

/// <summary>What anonymous endpoints answer and requests bring, as far as it is not seen, or said too much of.</summary>
public sealed class EndpointLimitTests : LimitTests
{
    private const string Usings = """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.DependencyInjection;

        [assembly: Purpose("support")]

        """;

    [Fact]
    public Task An_endpoint_that_is_mapped_in_a_group_of_a_caller_is_missed() => VerifyAsync(Usings + """
        static class Endpoints
        {
            static void Map(WebApplication app) => MapMembers(app.MapGroup("/members")).AllowAnonymous();
            static RouteGroupBuilder MapMembers(RouteGroupBuilder group) { group.MapGet("/", (Member member) => Copy(member)); return group; }
            static Member Copy(Member member) => new() { Email = member.Email };
        }
        """);

    [Fact]
    public Task A_page_that_is_opened_by_a_convention_is_missed() => VerifyAsync(Usings + """
        static class Setup { static void Add(IServiceCollection services) => services.AddRazorPages(options => options.Conventions.AllowAnonymousToPage("/Members")); }

        class MembersModel : PageModel { public IActionResult OnGet() => new JsonResult(new Member()); }
        """);

    [Fact]
    public Task What_is_written_into_a_header_of_the_response_is_missed() => VerifyAsync(Usings + """
        [AllowAnonymous]
        class MembersController : ControllerBase { public void Get() => Response.Headers["X-Member"] = new Member().Email; }
        """);

    [Fact]
    public Task What_is_sent_to_a_hub_from_outside_is_missed() => VerifyAsync(Usings + """
        [AllowAnonymous] class Chat : Hub;

        class Desk(IHubContext<Chat> chat) { internal object Send(Member member) => chat.Clients.All.SendAsync("member", member.Email); }
        """);

    [Fact]
    public Task What_a_view_shows_of_its_model_is_missed() => VerifyAsync(Usings + """
        [AllowAnonymous]
        class MembersController : Controller { public IActionResult Get() => View(new Member()); }
        """);

    [Fact]
    public Task A_claim_whose_type_is_compared_in_a_branch_is_missed() => VerifyAsync(
        """
        [Purpose("marketing")]
        static class Campaign
        {
            static string To(System.Security.Claims.ClaimsPrincipal user)
            {
                foreach (var claim in user.Claims)
                {
                    if (claim.Type == "email") return claim.Value;
                }

                return "";
            }
        }
        """,
        Policy("2026-01-01", """<Bindings><Claim Type="email" Purposes="support"/></Bindings>"""));

    [Fact]
    public Task A_header_whose_name_is_no_constant_is_missed() => VerifyAsync(
        """
        [Purpose("marketing")]
        static class Campaign
        {
            static string Of(Microsoft.AspNetCore.Http.HttpRequest request) => request.Headers[Microsoft.Net.Http.Headers.HeaderNames.UserAgent].ToString();
        }
        """,
        Policy("2026-01-01", """<Bindings><TechnicalData Kinds="user-agent" Purposes="support"/></Bindings>"""));
}
