namespace PurposeAnalyzers.Tests.Rules.Security;

/// <summary>PUR0801 in controllers, Razor pages and SignalR hubs.</summary>
public sealed class AnonymousControllerTests
{
    [Theory]
    [InlineData("public IActionResult Get() => {|PUR0801:Ok(Find())|};")]
    [InlineData("public ActionResult<Member> Get() => {|PUR0801:Find()|};")]
    [InlineData("public ActionResult<Member> Get() { {|PUR0801:return|} Ok(Find()); }")]
    [InlineData("public Member Get() => {|PUR0801:Find()|};")]
    [InlineData("public async Task<Member> Get() { {|PUR0801:return|} await club.FindAsync(1); }")]
    [InlineData("public async Task<ActionResult<Member>> Get() { {|PUR0801:return|} await club.FindAsync(1); }")]
    [InlineData("public Task<Member> Get() => {|PUR0801:club.FindAsync(1)|};")]
    [InlineData("public IActionResult Get() => {|PUR0801:Json(Find())|};")]
    [InlineData("public IActionResult Get() => {|PUR0801:new JsonResult(Find())|};")]
    [InlineData("public IActionResult Get() { {|PUR0801:return|} new ObjectResult(Find()) { StatusCode = 200 }; }")]
    [InlineData("public IActionResult Get() => {|PUR0801:Content(Find().Email)|};")]
    [InlineData("public IActionResult Get() => {|PUR0801:View((object)Find().Email)|};")]
    [InlineData("public IEnumerable<Member> Get() { {|PUR0801:yield|} return Find(); }")]
    [InlineData("public async IAsyncEnumerable<Member> Get() { await Task.Yield(); {|PUR0801:yield|} return Find(); }")]
    [InlineData("public IQueryable<object> Get() => {|PUR0801:club.Members.Select(m => new { m.Id, m.Email })|};")]
    [InlineData("public IActionResult Get() { var all = new List<Member>(); all.Add(Find()); {|PUR0801:return|} Ok(all); }")]
    [InlineData("public async Task Get() => await {|PUR0801:Response.WriteAsJsonAsync|}(Find());")]
    [InlineData("public IActionResult Get() => {|PUR0801:Show(Find())|}; private IActionResult Show(Member member) => Ok(member);")]
    [InlineData("public IActionResult Get() => {|PUR0801:Show(Find())|}; private IActionResult Show(Member member) => View(\"Members\", member.Email);")]
    public Task What_an_action_returns_is_reported(string action) => VerifyControllerAsync("[AllowAnonymous]", action);

    [Theory]
    [InlineData("public IActionResult Get() => Ok(Find().Id);")]
    [InlineData("public IActionResult Get() => View(Find());")]
    [InlineData("public IActionResult Get() => Show(Find()); private IActionResult Show(Member member) => View(\"Members\", member);")]
    [InlineData("public IActionResult Get() { IActionResult result = PartialView(Find()); return result; }")]
    [InlineData("public IActionResult Get() { ViewData[\"x\"] = Find().Id; return View(); }")]
    [InlineData("public bool Exists(string text) => club.Members.Any(m => m.Email == text);")]
    [InlineData("public IActionResult Get() => NotFound();")]
    [InlineData("public async Task<IActionResult> Get([FromServices] Microsoft.AspNetCore.Identity.UserManager<Member> users) => Ok(await users.GetRolesAsync(Find()));")]
    [InlineData("[NonAction] public Member Get() => Find();")]
    [InlineData("private Member Get() => Find();")]
    [InlineData("internal Member Get() => Find();")]
    [InlineData("public static Member Get() => new();")]
    [InlineData("public int Count() => club.Members.Count();")]
    public Task What_is_no_answer_or_tells_nothing_is_allowed(string action) => VerifyControllerAsync("[AllowAnonymous]", action);

    [Theory]
    [InlineData("", "[AllowAnonymous] public Member Get() => {|PUR0801:Find()|};")]
    [InlineData("[Authorize]", "[AllowAnonymous] public Member Get() => {|PUR0801:Find()|};")]
    [InlineData("[AllowAnonymous]", "[Authorize] public Member Get() => {|PUR0801:Find()|};")]
    [InlineData("[AllowAnonymous, Authorize]", "public Member Get() => {|PUR0801:Find()|};")]
    [InlineData("", "public Member Get() => Find();")]
    [InlineData("[Authorize]", "public Member Get() => Find(); [AllowAnonymous] public int Count() => 1;")]
    public Task Allowing_wins_over_authorizing_and_is_reported_and_what_says_nothing_is_allowed(string attribute, string action) => VerifyControllerAsync(attribute, action);

    [Fact]
    public Task What_a_base_controller_or_action_allows_is_reported() => EndpointSample.VerifyAsync("""
        [AllowAnonymous]
        public abstract class OpenController : ControllerBase { }

        public sealed class MembersController(IClub club) : OpenController { public Member Get() => {|PUR0801:club.Find(1)|}; }

        public abstract class OtherBase : ControllerBase { [AllowAnonymous] public abstract Member Get(); }

        public sealed class OtherController(IClub club) : OtherBase { public override Member Get() => {|PUR0801:club.Find(1)|}; }
        """);

    [Fact]
    public Task Controllers_are_known_by_name_or_attribute_and_reported_and_other_classes_are_allowed() => EndpointSample.VerifyAsync("""
        [AllowAnonymous] public class MembersController(IClub club) { public Member Get() => {|PUR0801:club.Find(1)|}; }
        [AllowAnonymous, ApiController] public class Members(IClub club) { public Member Get() => {|PUR0801:club.Find(1)|}; }
        [AllowAnonymous] public class Desk(IClub club) { public Member Get() => club.Find(1); }
        [AllowAnonymous, NonController] public class OldController(IClub club) { public Member Get() => club.Find(1); }
        """);

    [Fact]
    public Task Controllers_that_are_mapped_open_are_reported() => EndpointSample.VerifyAsync("""
        static class Endpoints { static void Map(WebApplication app) => app.MapControllers().AllowAnonymous(); }
        public class MembersController(IClub club) : ControllerBase { public Member Get() => {|PUR0801:club.Find(1)|}; }
        """);

    [Fact]
    public Task An_action_may_echo_what_it_was_sent_which_is_allowed() => VerifyControllerAsync(
        "[AllowAnonymous]", "public IActionResult Post([FromBody] Member member) => Ok(new { member.Email }); public IActionResult Put([PermittedPurposes(\"support\")] string mail) => Ok(mail);");

    [Fact]
    public Task Half_of_a_partial_controller_opens_the_other_and_is_reported() => EndpointSample.VerifyAsync("""
        public partial class MembersController(IClub club) : ControllerBase { public Member Get() => {|PUR0801:club.Find(1)|}; }
        [AllowAnonymous] public partial class MembersController;
        """);

    [Theory]
    [InlineData("public IActionResult OnGet() => {|PUR0801:new JsonResult(Find())|};")]
    [InlineData("public IActionResult OnGetMail() => {|PUR0801:Content(Find().Email)|};")]
    [InlineData("public async Task<IActionResult> OnPostAsync() { await Task.Yield(); {|PUR0801:return|} new JsonResult(Find()); }")]
    [InlineData("[PermittedPurposes(\"support\")] public string? Mail { get; private set; } public void OnGet() { {|PUR0801:Mail|} = Find().Email; }")]
    [InlineData("public string? Mail { get; private set; } public void OnGet() { {|PUR0801:Mail|} = Find().Email; }")]
    public Task What_an_open_page_returns_or_shows_is_reported(string members) => VerifyPageAsync("[AllowAnonymous]", members);

    [Theory]
    [InlineData("public IActionResult OnGet() => Page();")]
    [InlineData("public Member? Member { get; private set; } public void OnGet() { Member = Find(); }")]
    [InlineData("[BindProperty, PermittedPurposes(\"support\")] public string? Mail { get; set; } public void OnGet() { Mail = Find().Email; }")]
    [InlineData("public int Count { get; private set; } public void OnGet() { Count = Find().Email.Length; }")]
    [InlineData("private string? mail; public void OnGet() { mail = Find().Email; }")]
    [InlineData("public JsonResult Answer() => new JsonResult(Find().Id);")]
    [InlineData("private JsonResult Answer() => new JsonResult(Find());")]
    public Task What_an_open_page_does_not_show_is_allowed(string members) => VerifyPageAsync("[AllowAnonymous]", members);

    [Theory]
    [InlineData("", "public IActionResult OnGet() => new JsonResult(Find());")]
    [InlineData("[Authorize]", "public IActionResult OnGet() => new JsonResult(Find());")]
    [InlineData("[Authorize]", "[PermittedPurposes(\"support\")] public string? Mail { get; private set; } public void OnGet() { Mail = Find().Email; }")]
    public Task A_page_that_is_not_open_is_allowed(string attribute, string members) => VerifyPageAsync(attribute, members);

    [Theory]
    [InlineData("public Member Get() => {|PUR0801:Find()|};")]
    [InlineData("public async Task<Member> Get() { {|PUR0801:return|} await club.FindAsync(1); }")]
    [InlineData("public async IAsyncEnumerable<Member> Get() { await Task.Yield(); {|PUR0801:yield|} return Find(); }")]
    [InlineData("public Task Send() => {|PUR0801:Clients.All.SendAsync|}(\"member\", Find());")]
    [InlineData("public Task Send() => {|PUR0801:Clients.Others.SendAsync|}(\"member\", Find().Email);")]
    [InlineData("public Task Send() => {|PUR0801:Clients.Group(\"x\").SendAsync|}(\"member\", 1, Find().Email);")]
    [InlineData("public Task Send() => {|PUR0801:Clients.Caller.SendAsync|}(\"member\", Find());")]
    [InlineData("public Task Send() => {|PUR0801:Clients.All.SendCoreAsync|}(\"member\", new object[] { Find().Email });")]
    [InlineData("public Task Send(Member form) => {|PUR0801:Clients.All.SendAsync|}(\"member\", form.Email);")]
    [InlineData("public override Task OnConnectedAsync() => {|PUR0801:Clients.All.SendAsync|}(\"member\", Find().Email);")]
    [InlineData("[Authorize] public Task Send() => {|PUR0801:Clients.All.SendAsync|}(\"member\", Find().Email);")]
    public Task What_an_open_hub_returns_or_sends_is_reported(string members) => VerifyHubAsync("[AllowAnonymous]", members);

    [Theory]
    [InlineData("public int Get() => Find().Id;")]
    [InlineData("[Authorize] public Member Get() => Find();")]
    [InlineData("private Member Get() => Find();")]
    [InlineData("public Task Send() => Clients.All.SendAsync(\"member\", Find().Id);")]
    [InlineData("public Task Send(Member form) => Clients.Caller.SendAsync(\"member\", form.Email);")]
    [InlineData("public Member Echo(Member form) => form;")]
    public Task What_tells_an_open_hubs_clients_nothing_is_allowed(string members) => VerifyHubAsync("[AllowAnonymous]", members);

    [Theory]
    [InlineData("", "[AllowAnonymous] public Member Get() => {|PUR0801:Find()|};")]
    [InlineData("[Authorize]", "[AllowAnonymous] public Member Get() => Find();")]
    [InlineData("[Authorize]", "public Task Send() => Clients.All.SendAsync(\"member\", Find());")]
    [InlineData("", "public Member Get() => Find();")]
    public Task A_hub_that_needs_a_sign_in_to_connect_is_allowed_and_an_open_method_of_another_is_reported(string attribute, string members) => VerifyHubAsync(attribute, members);

    [Fact]
    public Task A_hub_that_is_mapped_open_is_reported_and_another_is_allowed() => EndpointSample.VerifyAsync("""
        static class Endpoints { static void Map(WebApplication app) { app.MapHub<Open>("/open").AllowAnonymous(); app.MapHub<Other>("/other"); } }
        public class Open(IClub club) : Hub { public Member Get() => {|PUR0801:club.Find(1)|}; }
        public class Other(IClub club) : Hub { public Member Get() => club.Find(1); }
        """);

    [Fact]
    public Task What_a_hub_sends_through_an_interface_is_reported() => EndpointSample.VerifyAsync("""
        public interface IClients { Task Joined(Member member); Task Named(string name); Task Counted(int count); }

        [AllowAnonymous]
        public class Chat(IClub club) : Hub<IClients>
        {
            public Task Join() => {|PUR0801:Clients.All.Joined|}(club.Find(1));
            public Task Tell() => {|PUR0801:Clients.Group("x").Named|}(club.Find(1).Email);
            public Task Count() => Clients.All.Counted(club.Members.Count());
        }

        public class Closed(IClub club) : Hub<IClients>
        {
            public Task Join() => Clients.All.Joined(club.Find(1));
        }
        """);

    private static Task VerifyControllerAsync(string attribute, string action) => EndpointSample.VerifyAsync($$"""
        {{attribute}}
        public sealed class MembersController(IClub club) : Controller
        {
            private Member Find() => club.Find(1);
            {{action}}
        }
        """);

    private static Task VerifyPageAsync(string attribute, string members) => EndpointSample.VerifyAsync($$"""
        {{attribute}}
        public sealed class MemberModel(IClub club) : PageModel
        {
            private Member Find() => club.Find(1);
            {{members}}
        }
        """);

    private static Task VerifyHubAsync(string attribute, string members) => EndpointSample.VerifyAsync($$"""
        {{attribute}}
        public class Chat(IClub club) : Hub
        {
            private Member Find() => club.Find(1);
            {{members}}
        }
        """);
}
