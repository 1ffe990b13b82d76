using System.Security.Cryptography;
using System.Text;

namespace MembershipService.Members;

/// <summary>Starts, finds and ends the sessions of signed-in devices.</summary>
[Purpose(Purposes.ServiceAccount)]
internal sealed class Sessions(ClubDbContext db, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);
    private static readonly TimeSpan ConfirmationLifetime = TimeSpan.FromMinutes(10);

    [return: DataCategory(DataCategories.Credentials)]
    public async Task<string> StartAsync(Guid memberId)
    {
        var token = RandomNumberGenerator.GetHexString(64);
        db.Sessions.Add(new Session { TokenHash = Hash(token), MemberId = memberId, ExpiresAt = Now + Lifetime });
        await db.SaveChangesAsync();
        return token;
    }

    public Task<Session?> FindAsync([DataCategory(DataCategories.Credentials)] string token)
    {
        var (hash, now) = (Hash(token), Now);
        return db.Sessions.SingleOrDefaultAsync(session => session.TokenHash == hash && session.ExpiresAt > now);
    }

    public bool IsConfirmed(Session session) => session.ConfirmedUntil > Now;

    /// <summary>The member has just repeated the password.</summary>
    public async Task ConfirmAsync(Session session)
    {
        session.ConfirmedUntil = Now + ConfirmationLifetime;
        await db.SaveChangesAsync();
    }

    public async Task EndAsync(Session session)
    {
        db.Sessions.Remove(session);
        await db.SaveChangesAsync();
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
