using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.Security;

/// <summary>PUR0801: what an explicitly anonymous endpoint answers holds no personal data (DESIGN 5.5, article 8).</summary>
public sealed class AnonymousEndpointTests
{
    [Fact]
    public async Task A_returned_value_is_reported_with_its_tag_its_way_and_what_opens_the_endpoint()
    {
        var finding = await FlowSample.SingleAsync("PUR0801", EndpointSample.Test("""
            static class Endpoints
            {
                static void Map(WebApplication app)
                {
                    app.MapGet("/{id}", (int id, IClub club) =>
                    {
                        var mail = club.Find(id).Email;
                        {|PUR0801:return|} mail;
                    })
                    .AllowAnonymous();
                }
            }
            """));
        Assert.Equal("'Member.Email' is permitted for 'support', but this endpoint answers callers who need not sign in", finding.Message());
        Assert.Equal("'Member.Email' の利用は 'support' に限り許可されていますが、このエンドポイントはサインインしていない呼び出し元にも応答します", finding.JapaneseMessage());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        finding.AssertWay("""[PermittedPurposes("support")] public string Email""", "var mail = club.Find(id).Email;", ".AllowAnonymous();");
        Assert.Equal("P:Member.Email", finding.Properties["data"]);
        Assert.Equal("support", finding.Properties["permitted"]);
        Assert.Equal("M:Endpoints.Map(Microsoft.AspNetCore.Builder.WebApplication)", finding.Properties["code"]);
    }

    [Fact]
    public async Task The_message_names_all_data_of_one_answer_and_the_policys_articles()
    {
        var test = EndpointSample.Test("""
            [AllowAnonymous]
            public class MembersController(IClub club) : ControllerBase
            {
                public IActionResult Get(int id) => {|PUR0801:Ok(club.Find(id))|};
            }
            """);
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", """
            <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-10-01">
              <Purposes><Purpose Id="support" Article="2"/><Purpose Id="billing" Article="3"/><Purpose Id="marketing"/></Purposes>
            </PrivacyPolicy>
            """));
        var finding = await FlowSample.SingleAsync("PUR0801", test);
        Assert.Equal(
            "'Member.Card', 'Member.Email', 'Member.Name' are permitted for 'billing', 'marketing', 'support' (articles 3, 2), but this endpoint answers callers who need not sign in",
            finding.Message());
    }

    [Theory]
    [InlineData("() => {|PUR0801:Find().Email|}")]
    [InlineData("() => {|PUR0801:Find|}()")]
    [InlineData("() => {|PUR0801:Results.Ok|}(Find())")]
    [InlineData("() => {|PUR0801:Results.Json|}(Find())")]
    [InlineData("() => {|PUR0801:Results.Content|}(Find().Email)")]
    [InlineData("() => {|PUR0801:TypedResults.Ok|}(Find())")]
    [InlineData("() => {|PUR0801:TypedResults.Json|}(Find())")]
    [InlineData("() => {|PUR0801:Results.Ok|}(new { Find().Id, Find().Email })")]
    [InlineData("() => {|PUR0801:new { Member = Find() }|}")]
    [InlineData("() => {|PUR0801:Results.Ok|}(new List<Member> { Find() })")]
    [InlineData("() => {|PUR0801:(1, Find().Email)|}")]
    [InlineData("() => {|PUR0801:All().Select|}(m => m.Email)")]
    [InlineData("() => {|PUR0801:All().Select(m => new { m.Id, m.Email }).ToList|}()")]
    [InlineData("() => {|PUR0801:from m in All() where m.Id > 3 select m.Email|}")]
    [InlineData("() => {|PUR0801:All|}()")]
    [InlineData("() => {|PUR0801:$\"Mail: {Find().Email}\"|}")]
    [InlineData("() => {|PUR0801:Task.FromResult|}(Find())")]
    [InlineData("async () => { await Task.Yield(); {|PUR0801:return|} Find().Email; }")]
    [InlineData("async () => { await Task.Yield(); {|PUR0801:return|} Results.Ok(Find()); }")]
    [InlineData("(bool known) => {|PUR0801:known ? Results.Ok(Find()) : Results.NotFound()|}")]
    [InlineData("Microsoft.AspNetCore.Http.HttpResults.Results<Microsoft.AspNetCore.Http.HttpResults.Ok<Member>, Microsoft.AspNetCore.Http.HttpResults.NotFound> (bool known) => { if (!known) return TypedResults.NotFound(); {|PUR0801:return|} TypedResults.Ok(Find()); }")]
    [InlineData("() => { object answer = Find(); {|PUR0801:return|} answer; }")]
    [InlineData("() => { IResult Answer() => Results.Ok(Find()); {|PUR0801:return|} Answer(); }")]
    [InlineData("() => {|PUR0801:Show|}(Find())")]
    [InlineData("() => {|PUR0801:ShowMember|}(Find())")]
    [InlineData("() => {|PUR0801:ShowAddress|}()")]
    [InlineData("async () => {|PUR0801:await ShowLater()|}")]
    [InlineData("() => {|PUR0801:Address|}()")]
    public Task What_a_handler_returns_is_reported(string handler) => EndpointSample.VerifyMapAsync(
        $"app.MapGet(\"/\", {handler}).AllowAnonymous();",
        """
        static Member Find() => new();
        static IEnumerable<Member> All() => [];
        static IResult Show(object value) => Results.Ok(value);
        static IResult ShowMember(Member member) => Results.Ok(member);
        static IResult ShowAddress() => Results.Ok(Find().Email);
        static async Task<IResult> ShowLater() { await Task.Yield(); return Results.Ok(Find()); }
        static string Address() => Find().Email;
        """);

    [Theory]
    [InlineData("() => \"hello\"")]
    [InlineData("() => Find().Id")]
    [InlineData("() => Results.Ok()")]
    [InlineData("() => Results.Ok(Find().Id)")]
    [InlineData("() => Results.Ok(new { Find().Id })")]
    [InlineData("() => Results.NotFound()")]
    [InlineData("() => Find().Email.Length")]
    [InlineData("() => Find().Email == \"a@b\"")]
    [InlineData("() => All().Count()")]
    [InlineData("() => All().Any(m => m.Email == \"a@b\")")]
    [InlineData("() => All().Select(m => m.Id)")]
    [InlineData("() => All().OrderBy(m => m.Email).Select(m => new { m.Id })")]
    [InlineData("() => Results.Ok(Mask(Find().Email))")]
    [InlineData("() => { Use(Find()); return Results.NoContent(); }")]
    [InlineData("(string password) => { var m = Find(); return m.Email == password ? Results.Ok(m.Id) : Results.Unauthorized(); }")]
    [InlineData("() => Results.Ok(new Public(Find().Id))")]
    [InlineData("() => new Hidden { Mail = Find().Email }")]
    public Task What_tells_nothing_of_the_data_is_allowed(string handler) => EndpointSample.VerifyMapAsync(
        $"app.MapGet(\"/\", {handler}).AllowAnonymous();",
        """
        static Member Find() => new();
        static IEnumerable<Member> All() => [];
        static void Use(Member member) { }
        [Anonymizes(Justification = "One letter")] static string Mask(string text) => text[..1];
        record Public(int Id);
        class Hidden { [System.Text.Json.Serialization.JsonIgnore, PermittedPurposes("support")] public string Mail { get; set; } = ""; }
        """);

    [Fact]
    public Task Each_return_of_a_handler_is_reported_once() => EndpointSample.VerifyMapAsync(
        """
        app.MapGet("/", (int id, IClub club) =>
        {
            var member = club.Find(id);
            if (id == 0) {|PUR0801:return|} Results.Ok(member);
            if (id == 1) return Results.NotFound();
            {|PUR0801:return|} Results.Ok(new { member.Email, member.Name });
        }).AllowAnonymous();
        """);

    [Fact]
    public Task A_method_group_is_reported_where_the_method_returns() => EndpointSample.VerifyMapAsync(
        "app.MapGet(\"/\", Get).AllowAnonymous(); app.MapGet(\"/other\", Other.Get).AllowAnonymous(); app.MapGet(\"/closed\", GetClosed);",
        """
        static Member Get(IClub club) => {|PUR0801:club.Find(1)|};
        static Member GetClosed(IClub club) => club.Find(1);
        static class Other { public static async Task<IResult> Get(IClub club) { {|PUR0801:return|} Results.Ok(await club.FindAsync(1)); } }
        """);

    /// <summary>However the name is written: by names it is found out which files need not be bound.</summary>
    [Theory]
    [InlineData("Other.Get")]
    [InlineData("Other.@Get")]
    [InlineData(@"Other.G\u0065t")]
    public Task A_method_group_of_another_file_is_reported_where_the_method_returns(string handler)
    {
        var test = EndpointSample.Test($"static class Endpoints {{ static void Map(WebApplication app) => app.MapGet(\"/\", {handler}).AllowAnonymous(); }}");
        test.TestState.Sources.Add("static class Other { public static Member Get(IClub club) => {|PUR0801:club.Find(1)|}; }");
        return test.RunAsync();
    }

    [Fact]
    public Task A_local_function_is_reported_where_it_returns() => EndpointSample.VerifyMapAsync(
        """
        app.MapGet("/", Get).AllowAnonymous();
        app.MapGet("/closed", GetClosed);
        static IResult Get(IClub club) { {|PUR0801:return|} Results.Ok(club.Find(1)); }
        static IResult GetClosed(IClub club) { return Results.Ok(club.Find(1)); }
        """);

    [Fact]
    public Task A_delegate_in_a_variable_is_reported_where_it_returns() => EndpointSample.VerifyMapAsync(
        """
        var handler = (IClub club) => {|PUR0801:club.Find|}(1);
        Delegate other = (IClub club) => {|PUR0801:club.Find(1).Email|};
        app.MapGet("/", handler).AllowAnonymous();
        app.MapGet("/other", other).AllowAnonymous();
        """);

    [Fact]
    public Task An_attribute_on_the_handler_opens_it_and_is_reported() => EndpointSample.VerifyMapAsync(
        """
        app.MapGet("/", [AllowAnonymous] (IClub club) => {|PUR0801:club.Find|}(1));
        app.MapGet("/get", Get);
        app.MapGet("/local", Local);
        [AllowAnonymous] static Member Local(IClub club) => {|PUR0801:club.Find(1)|};
        """,
        "[AllowAnonymous] static Member Get(IClub club) => {|PUR0801:club.Find(1)|};");

    [Fact]
    public Task An_attribute_of_ones_own_that_opens_is_reported() => EndpointSample.VerifyMapAsync(
        "app.MapGet(\"/\", [Open] (IClub club) => {|PUR0801:club.Find|}(1));",
        "sealed class OpenAttribute : Attribute, IAllowAnonymous { }");

    [Fact]
    public Task Where_nothing_is_said_about_authorization_it_is_allowed() => EndpointSample.VerifyMapAsync(
        """
        app.MapGet("/", (IClub club) => club.Find(1));
        app.MapGet("/closed", (IClub club) => club.Find(1)).RequireAuthorization();
        app.MapGroup("/group").RequireAuthorization().MapGet("/", (IClub club) => club.Find(1));
        app.MapGet("/authorized", [Authorize] (IClub club) => club.Find(1));
        app.MapGet("/open", () => 1).AllowAnonymous();
        """);

    [Theory]
    [InlineData("app.MapGet(\"/\", {0}).AllowAnonymous();")]
    [InlineData("app.MapPost(\"/\", {0}).AllowAnonymous();")]
    [InlineData("app.Map(\"/\", {0}).AllowAnonymous();")]
    [InlineData("app.MapMethods(\"/\", new[] {{ \"GET\" }}, {0}).AllowAnonymous();")]
    [InlineData("app.MapFallback({0}).AllowAnonymous();")]
    [InlineData("app.MapGet(\"/\", {0}).WithName(\"x\").AllowAnonymous().WithTags(\"y\");")]
    [InlineData("AuthorizationEndpointConventionBuilderExtensions.AllowAnonymous(app.MapGet(\"/\", {0}));")]
    [InlineData("app.MapGet(\"/\", {0}).WithMetadata(new AllowAnonymousAttribute());")]
    [InlineData("app.MapGet(\"/\", {0}).AllowAnonymous().RequireAuthorization();")]
    [InlineData("app.MapGet(\"/\", {0}).RequireAuthorization(\"Admins\").AllowAnonymous();")]
    [InlineData("var e = app.MapGet(\"/\", {0}); e.AllowAnonymous();")]
    [InlineData("RouteHandlerBuilder e; e = app.MapGet(\"/\", {0}); e.WithName(\"x\").AllowAnonymous();")]
    [InlineData("app.MapGroup(\"/g\").AllowAnonymous().MapGet(\"/\", {0});")]
    [InlineData("app.MapGroup(\"/g\").AllowAnonymous().MapGet(\"/\", {0}).RequireAuthorization();")]
    [InlineData("app.MapGroup(\"/g\").RequireAuthorization().MapGet(\"/\", {0}).AllowAnonymous();")]
    [InlineData("var g = app.MapGroup(\"/g\").AllowAnonymous(); g.MapGet(\"/\", {0});")]
    [InlineData("var g = app.MapGroup(\"/g\"); g.AllowAnonymous(); g.MapGet(\"/\", {0});")]
    [InlineData("var g = app.MapGroup(\"/g\"); g.MapGet(\"/\", {0}); g.AllowAnonymous();")]
    [InlineData("var g = app.MapGroup(\"/g\").AllowAnonymous().WithTags(\"t\"); var h = g.MapGroup(\"/h\").RequireAuthorization(); h.MapGet(\"/\", {0});")]
    public Task Wherever_an_endpoint_or_its_group_is_opened_it_is_reported(string map) => EndpointSample.VerifyMapAsync(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, map, "(IClub club) => {|PUR0801:club.Find|}(1)"));

    [Theory]
    [InlineData("var g = app.MapGroup(\"/g\"); g.MapGet(\"/open\", () => 1).AllowAnonymous(); g.MapGet(\"/\", {0});")]
    [InlineData("var g = app.MapGroup(\"/g\"); var h = g.MapGroup(\"/h\").AllowAnonymous(); g.MapGet(\"/\", {0});")]
    [InlineData("var open = app.MapGroup(\"/o\").AllowAnonymous(); var g = app.MapGroup(\"/g\"); g.MapGet(\"/\", {0});")]
    [InlineData("app.MapGet(\"/open\", () => 1).AllowAnonymous(); app.MapGet(\"/\", {0}).RequireAuthorization();")]
    [InlineData("app.MapGet(\"/\", {0}); AllowAnonymous(app); static void AllowAnonymous(WebApplication app) {{ }}")]
    [InlineData("Func<IClub, Member> f = {0}; f(null!); app.MapGet(\"/open\", () => 1).AllowAnonymous();")]
    public Task What_opens_another_endpoint_does_not_open_this_one_which_is_allowed(string map) => EndpointSample.VerifyMapAsync(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, map, "(IClub club) => club.Find(1)"));

    [Theory]
    [InlineData("await {|PUR0801:context.Response.WriteAsync|}(club.Find(1).Email);")]
    [InlineData("await {|PUR0801:context.Response.WriteAsJsonAsync|}(club.Find(1));")]
    [InlineData("await {|PUR0801:Write|}(context.Response, club.Find(1).Email);")]
    public Task What_is_written_into_the_response_is_reported(string statement) => EndpointSample.VerifyMapAsync(
        $"app.MapGet(\"/\", async (HttpContext context, IClub club) => {{ {statement} }}).AllowAnonymous();",
        "static Task Write(HttpResponse response, string text) => response.WriteAsync(text);");

    [Theory]
    [InlineData("await context.Response.WriteAsync(club.Find(1).Id.ToString());")]
    [InlineData("await context.Response.WriteAsJsonAsync(new { club.Find(1).Id });")]
    [InlineData("context.Response.StatusCode = club.Find(1).Email == \"\" ? 404 : 200;")]
    public Task What_is_written_without_data_is_allowed(string statement) => EndpointSample.VerifyMapAsync(
        $"app.MapGet(\"/\", async (HttpContext context, IClub club) => {{ await Task.Yield(); {statement} }}).AllowAnonymous();");

    [Fact]
    public Task What_other_code_writes_into_a_response_is_allowed() => EndpointSample.VerifyMapAsync(
        "app.MapGet(\"/\", async (HttpContext context, IClub club) => await context.Response.WriteAsJsonAsync(club.Find(1))); app.MapGet(\"/open\", () => 1).AllowAnonymous();");

    [Theory]
    [InlineData("([PermittedPurposes(\"support\")] string mail) => Results.Ok(mail)")]
    [InlineData("([PermittedPurposes(\"support\")] string mail) => $\"We wrote to {mail}\"")]
    [InlineData("(Member form) => form.Email")]
    [InlineData("(Member form) => Results.Ok(form)")]
    [InlineData("(Member form) => Results.Ok(new { form.Email, form.Name })")]
    [InlineData("([FromBody] Member form) => { var mail = form.Email; return mail; }")]
    public Task What_the_caller_has_sent_may_go_back_which_is_allowed(string handler) =>
        EndpointSample.VerifyMapAsync($"app.MapPost(\"/\", {handler}).AllowAnonymous();");

    [Fact]
    public Task What_a_service_gives_was_not_sent_and_is_reported() => EndpointSample.VerifyMapAsync(
        "app.MapGet(\"/\", ([FromServices] Member contact) => {|PUR0801:contact.Email|}).AllowAnonymous();");

    [Fact]
    public Task What_would_lose_its_tag_is_said_only_once_and_is_reported() => EndpointSample.VerifyAsync("""
        [AllowAnonymous]
        public class MembersController(IClub club) : ControllerBase
        {
            public string Get(int id) => {|PUR0801:club.Find(id).Email|};
        }
        """);

    [Theory]
    [InlineData("app.MapGet(\"/\", (IClub club) => club.).AllowAnonymous();")]
    [InlineData("app.MapGet(\"/\", Missing).AllowAnonymous();")]
    [InlineData("app.MapGet(\"/\").AllowAnonymous();")]
    [InlineData("var g = g.MapGroup(\"/\"); g.AllowAnonymous(); g.MapGet(\"/\", () => 1);")]
    [InlineData("app.AllowAnonymous();")]
    public Task Half_typed_code_is_allowed(string statements)
    {
        var test = EndpointSample.Test($"static class Endpoints {{ static void Map(WebApplication app) {{ {statements} }} }}");
        test.CompilerDiagnostics = Testing.CompilerDiagnostics.None;
        return test.RunAsync();
    }
}
