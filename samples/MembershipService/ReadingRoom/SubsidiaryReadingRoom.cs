namespace MembershipService.ReadingRoom;

internal sealed record ReadingRoomCard(string Number);

/// <summary>
/// The client of our subsidiary's reading room, which both of us run together. It opens no connection: the card's number is drawn here.
/// </summary>
[Purpose(Purposes.ServiceReadingRoom)]
[DisclosesTo(Recipients.Subsidiary)]
internal sealed class SubsidiaryReadingRoom(ILogger<SubsidiaryReadingRoom> logger)
{
    public Task<ReadingRoomCard> IssueCardAsync(
        [DataCategory(DataCategories.Identity)] string name, [DataCategory(DataCategories.Contact)] string email)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(email);
        var card = new ReadingRoomCard($"RR-{Random.Shared.Next(100_000, 1_000_000)}");
        logger.LogInformation("Reading room card {CardNumber} issued", card.Number);
        return Task.FromResult(card);
    }
}
