namespace MembershipService.ReadingRoom;

internal sealed record ReadingRoomCard(string Number);

/// <summary>The client of our subsidiary's reading room, which both of us run together.</summary>
[Purpose(Purposes.ServiceReadingRoom)]
[DisclosesTo(Recipients.Subsidiary)]
internal sealed class SubsidiaryReadingRoom(HttpClient http, ILogger<SubsidiaryReadingRoom> logger)
{
    public async Task<ReadingRoomCard> IssueCardAsync(
        [DataCategory(DataCategories.Identity)] string name, [DataCategory(DataCategories.Contact)] string email)
    {
        using var response = await http.PostAsJsonAsync("cards", new { name, email });
        response.EnsureSuccessStatusCode();
        var card = (await response.Content.ReadFromJsonAsync<ReadingRoomCard>())!;
        logger.LogInformation("Reading room card {CardNumber} issued", card.Number);
        return card;
    }
}
