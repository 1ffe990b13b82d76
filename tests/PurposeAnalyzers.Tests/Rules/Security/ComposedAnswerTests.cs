namespace PurposeAnalyzers.Tests.Rules.Security;

/// <summary>What an endpoint answers with an object that it makes itself: what counts is what it puts in (DESIGN 5.5, article 8).</summary>
public sealed class ComposedAnswerTests
{
    private const string Types = """
        public sealed record LogIn([PermittedPurposes("support")] string Mail, [PermittedPurposes("support")] string Password);
        public sealed record LoggedIn([PermittedPurposes("support")] string Token, int Days = 1);
        public sealed class Card { [PermittedPurposes("support")] public string Mail { get; set; } = ""; public int Number { get; set; } }
        public sealed class Sessions
        {
            public string Start(int id) => System.Guid.NewGuid().ToString() + id;
            public Task<string> StartAsync(int id) => Task.FromResult(Start(id));
            [return: PermittedPurposes("support")] public string Of(int id) => "";
        }
        """;

    [Theory]
    [InlineData("(LogIn form, [FromServices] Sessions sessions) => Results.Ok(new LoggedIn(sessions.Start(1)))")]
    [InlineData("async (LogIn form, [FromServices] Sessions sessions) => Results.Ok(new LoggedIn(await sessions.StartAsync(1)))")]
    [InlineData("(LogIn form, [FromServices] Sessions sessions) => form.Mail == \"\" ? Results.BadRequest() : Results.Ok(new LoggedIn(sessions.Start(1), Days: 7))")]
    [InlineData("(LogIn form, [FromServices] Sessions sessions) => new LoggedIn(sessions.Start(1))")]
    [InlineData("(LogIn form, [FromServices] Sessions sessions) => { var answer = new LoggedIn(sessions.Start(1)); return Results.Json(answer); }")]
    [InlineData("(Member form) => Results.Ok(new Card { Mail = form.Email })")]
    [InlineData("(Member form) => { var card = new Card { Number = 1 }; card.Mail = form.Email; return Results.Ok(card); }")]
    public Task What_is_new_or_the_callers_own_may_be_put_in_which_is_allowed(string handler) => VerifyAsync(handler);

    [Theory]
    [InlineData("(int id, IClub club) => {|PUR0801:Results.Ok|}(new Card { Mail = club.Find(id).Email })")]
    [InlineData("(int id, IClub club) => { var card = new Card(); card.Mail = club.Find(id).Email; {|PUR0801:return|} Results.Ok(card); }")]
    [InlineData("(int id, IClub club) => { var card = new Card(); if (id > 0) card = Stored(); {|PUR0801:return|} Results.Ok(card); }")]
    [InlineData("(int id, IClub club) => {|PUR0801:Results.Ok|}(id > 0 ? new Card() : Stored())")]
    [InlineData("(int id, [FromServices] Sessions sessions) => {|PUR0801:Results.Ok|}(new LoggedIn(sessions.Of(id)))")]
    [InlineData("(int id) => {|PUR0801:Results.Ok|}(Stored())")]
    [InlineData("(int id) => {|PUR0801:Results.Ok|}(new { Card = Stored() })")]
    [InlineData("(int id) => {|PUR0801:Results.Ok|}(new System.Collections.Generic.List<Card>())")]
    public Task Data_of_others_that_is_put_in_is_reported(string handler) => VerifyAsync(handler);

    private static Task VerifyAsync(string handler) => EndpointSample.VerifyAsync($$"""
        static class Endpoints
        {
            static Card Stored() => null!;
            static void Map(WebApplication app) => app.MapPost("/", {{handler}}).AllowAnonymous();
        }
        {{Types}}
        """);
}
