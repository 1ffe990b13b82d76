using System.Net;

namespace PurposeAnalyzers.Samples.Tests;

/// <summary>Alone in a service of its own: it blocks the loopback address.</summary>
public sealed class AbuseDetectionTests(RunningMembershipService service) : IClassFixture<RunningMembershipService>
{
    [Fact]
    public async Task An_address_that_guesses_passwords_is_blocked_and_its_target_warned()
    {
        using var target = service.NewVisitor();
        using var staff = service.NewVisitor();
        using var guesser = service.NewVisitor();
        await target.JoinAsync("Target", "target@member.example");
        await staff.SignInAsStaffAsync();

        var answers = new List<HttpStatusCode>();
        for (var guess = 0; guess < 6; guess++)
        {
            answers.Add((await guesser.PostAsync("/sessions", new { email = "target@member.example", password = $"guess {guess}" })).Status);
        }

        var suspects = await staff.GetAsync("/security/suspects");

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.Unauthorized, 5), HttpStatusCode.TooManyRequests], answers);
        Assert.Equal("""[{"ipAddress":"127.0.0.1","failures":5}]""", suspects.Body.ToJsonString());
        Assert.Contains("To: target@member.example", await File.ReadAllLinesAsync(Assert.Single(Directory.GetFiles(service.Outbox))));
    }
}
