using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PurposeAnalyzers.Samples.Tests;

/// <summary>Somebody who talks to the service: a stranger until signed in.</summary>
public sealed class Visitor(Uri service) : IDisposable
{
    public const string Password = "a long enough password";

    private readonly HttpClient http = new() { BaseAddress = service };

    /// <summary>Registers a new member and signs in.</summary>
    public async Task<string> JoinAsync(string name, string email)
    {
        var registered = await PostAsync("/members", new { name, email, password = Password });
        Assert.Equal(HttpStatusCode.Created, registered.Status);
        await SignInAsync(email, Password);
        return registered.Body["memberId"]!.GetValue<string>();
    }

    public Task SignInAsStaffAsync() => SignInAsync("desk@club.example", "change-me-before-use");

    public async Task SignInAsync(string email, string password)
    {
        var session = await PostAsync("/sessions", new { email, password });
        Assert.Equal(HttpStatusCode.OK, session.Status);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", session.Body["token"]!.GetValue<string>());
    }

    public async Task ConfirmAsync() =>
        Assert.Equal(HttpStatusCode.NoContent, (await PostAsync("/sessions/current/confirmation", new { password = Password })).Status);

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, content: null);

    public Task<Answer> PostAsync(string path, object? content = null) => SendAsync(HttpMethod.Post, path, content);

    public Task<Answer> PutAsync(string path, object? content = null) => SendAsync(HttpMethod.Put, path, content);

    public Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, content: null);

    public void Dispose() => http.Dispose();

    private async Task<Answer> SendAsync(HttpMethod method, string path, object? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content is null ? null : JsonContent.Create(content) };
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!);
    }
}

public sealed record Answer(HttpStatusCode Status, JsonNode Body);
