using System.Net.Http.Json;

namespace PolicyViolations;

/// <summary>PUR0303: personal data leaves through a client, and nothing says who gets it.</summary>
[Purpose(Purposes.Service)]
internal sealed class SendingToNobodyInParticular(HttpClient http, LetterClient letters)
{
    public async Task AnnounceAsync(Customer customer)
    {
        await http.PostAsJsonAsync("https://courier.example/parcels", new { customer.Id, customer.Email }); // finds PUR0303
        await http.PostAsJsonAsync("https://courier.example/parcels", new { customer.Id });
    }

    // Nothing leaves before it is sent.
    public async Task SendAsync(Customer customer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://courier.example/notes");
        request.Content = new StringContent(customer.Name);
        await http.SendAsync(request); // finds PUR0303
    }

    // A client of its own names the recipient, and what goes into it is checked against that.
    public async Task WriteAsync(Customer customer)
    {
        await letters.SendAsync(customer.Email, "Your parcel is on its way");
        await letters.SendAsync(customer.Email, $"Dear {customer.Name}, your parcel is on its way"); // finds PUR0301
    }
}

[DisclosesTo(Recipients.MailingService)]
internal sealed class LetterClient(HttpClient http)
{
    public Task SendAsync(string address, string text) => http.PostAsJsonAsync("https://mail.example/letters", new { address, text });
}
