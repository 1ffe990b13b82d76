using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace MembershipService.Offline;

/// <summary>
/// Answers in place of the payment gateway, the carrier and the reading room, as their test modes would: the gateway refuses the token
/// <c>tok_declined</c> and an amount of nothing.
/// </summary>
internal sealed class OfflineAnswers : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = (await request.Content!.ReadFromJsonAsync<JsonObject>(cancellationToken))!;
        var answer = request.RequestUri!.AbsolutePath switch
        {
            "/charges" => Charge(asked),
            "/parcels" => new JsonObject { ["trackingNumber"] = $"PC-{NewNumber()}" },
            "/cards" => new JsonObject { ["number"] = $"RR-{NewNumber()}" },
            var path => throw new NotSupportedException($"Nobody answers at '{path}'."),
        };
        return new HttpResponseMessage { Content = JsonContent.Create(answer) };
    }

    private static JsonObject Charge(JsonObject payment)
    {
        var accepted = payment["amount"]!.GetValue<int>() > 0 && payment["cardToken"]!.GetValue<string>() != "tok_declined";
        return new JsonObject { ["accepted"] = accepted, ["reference"] = accepted ? $"pay_{Guid.NewGuid():N}" : null };
    }

    private static string NewNumber() => Random.Shared.Next(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture);
}
