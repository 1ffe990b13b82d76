namespace MembershipService.Authorities;

/// <summary>Hands documents to authorities: a courier takes them from this folder. Who gets what is decided by whoever calls.</summary>
[DisclosesTo(Recipients.Authority)]
internal sealed class AuthorityDesk(IConfiguration configuration)
{
    private readonly string handoverDirectory =
        Directory.CreateDirectory(configuration["Authorities:HandoverDirectory"] ?? "handed-over").FullName;

    public async Task<Guid> HandOverAsync(string document)
    {
        var handover = Guid.NewGuid();
        await File.WriteAllTextAsync(Path.Combine(handoverDirectory, $"{handover}.txt"), document);
        return handover;
    }
}
