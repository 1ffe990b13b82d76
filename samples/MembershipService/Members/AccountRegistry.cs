namespace MembershipService.Members;

/// <summary>Opens accounts and checks passwords.</summary>
[Purpose(Purposes.ServiceAccount)]
internal sealed class AccountRegistry(ClubDbContext db, TimeProvider clock)
{
    /// <returns>The new member's id, or null when the address already has an account.</returns>
    public async Task<Guid?> OpenAsync(
        [DataCategory(DataCategories.Identity)] string name,
        [DataCategory(DataCategories.Contact)] string email,
        [DataCategory(DataCategories.Credentials)] string password,
        string agreedPolicy,
        bool isStaff = false)
    {
        var address = EmailAddress.Normalize(email);
        if (await db.Members.AnyAsync(member => member.Email == address))
        {
            return null;
        }

        var member = new Member
        {
            Name = name.Trim(),
            Email = address,
            JoinedAt = clock.GetUtcNow().UtcDateTime,
            AgreedPolicy = agreedPolicy,
            IsStaff = isStaff,
        };
        var salt = PasswordHashing.NewSalt();
        db.Members.Add(member);
        db.Credentials.Add(new Credential { MemberId = member.Id, Salt = salt, PasswordHash = PasswordHashing.Hash(password, salt) });
        await db.SaveChangesAsync();
        return member.Id;
    }

    /// <returns>The member whose address and password these are, or null.</returns>
    public async Task<Guid?> FindAsync(
        [DataCategory(DataCategories.Contact)] string email,
        [DataCategory(DataCategories.Credentials)] string password)
    {
        var address = EmailAddress.Normalize(email);
        var member = await db.Members.AsNoTracking().SingleOrDefaultAsync(member => member.Email == address);
        return member is not null && await IsPasswordOfAsync(member.Id, password) ? member.Id : null;
    }

    public async Task<bool> IsPasswordOfAsync(Guid memberId, [DataCategory(DataCategories.Credentials)] string password)
    {
        var credential = await db.Credentials.AsNoTracking().SingleAsync(credential => credential.MemberId == memberId);
        return PasswordHashing.Matches(password, credential.Salt, credential.PasswordHash);
    }
}
