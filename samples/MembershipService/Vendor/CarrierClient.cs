using System.Net.Http.Json;

namespace ParcelCarrier;

/// <summary>The client of the Parcel Carrier's web service, as the carrier publishes it: copied, not edited, and so without a mark of ours.</summary>
public sealed class CarrierClient(HttpClient http)
{
    /// <returns>The number to track the parcel by.</returns>
    public async Task<string> BookAsync(string consignee, string address, string reference)
    {
        using var response = await http.PostAsJsonAsync("parcels", new { consignee, address, reference });
        response.EnsureSuccessStatusCode();
        var parcel = await response.Content.ReadFromJsonAsync<Parcel>();
        return parcel!.TrackingNumber;
    }

    private sealed record Parcel(string TrackingNumber);
}
