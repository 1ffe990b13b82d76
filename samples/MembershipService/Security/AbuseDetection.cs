using MembershipService.Mailing;
using MembershipService.Members;

namespace MembershipService.Security;

/// <summary>Recognises guessing of passwords by its address, and warns the member who is its target.</summary>
[Purpose(Purposes.Security)]
internal sealed class AbuseDetection(ClubDbContext db, MailingService mailing, TimeProvider clock, ILogger<AbuseDetection> logger)
{
    private const int TolerableFailures = 5;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    public async Task<bool> IsBlockedAsync([DataCategory(DataCategories.Technical)] string ipAddress)
    {
        var since = Now - Window;
        var failures = await db.LoginAttempts.CountAsync(
            attempt => attempt.IpAddress == ipAddress && !attempt.Succeeded && attempt.At >= since);
        if (failures < TolerableFailures)
        {
            return false;
        }

        // Technical data may be logged: article 4 of the policy says so.
        logger.LogWarning("Sign-in from {IpAddress} is blocked after {Failures} failures", ipAddress, failures);
        return true;
    }

    public async Task RecordAsync(
        [DataCategory(DataCategories.Contact)] string email,
        [DataCategory(DataCategories.Technical)] string ipAddress,
        [DataCategory(DataCategories.Technical)] string userAgent,
        bool succeeded)
    {
        var address = EmailAddress.Normalize(email);
        var target = await db.Members.SingleOrDefaultAsync(member => member.Email == address);
        db.LoginAttempts.Add(new LoginAttempt
        {
            MemberId = target?.Id,
            IpAddress = ipAddress,
            UserAgent = userAgent,
            Succeeded = succeeded,
            At = Now,
        });
        await db.SaveChangesAsync();

        if (target is not null && !succeeded && await CountFailuresAsync(target.Id) == TolerableFailures)
        {
            await mailing.SendAsync(
                target.Email,
                "Somebody tries to sign in to your account",
                $"Dear {target.Name},\n\nseveral attempts to sign in to your account have failed. If it was not you, please change your password.");
            logger.LogInformation("Member {MemberId} was warned of failed sign-ins", target.Id);
        }
    }

    public async Task<IReadOnlyList<SuspectResponse>> FindSuspectsAsync(TimeSpan period)
    {
        var since = Now - period;
        return await db.LoginAttempts
            .Where(attempt => !attempt.Succeeded && attempt.At >= since)
            .GroupBy(attempt => attempt.IpAddress)
            .Where(attempts => attempts.Count() >= TolerableFailures)
            .Select(attempts => new SuspectResponse(attempts.Key, attempts.Count()))
            .ToListAsync();
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Task<int> CountFailuresAsync(Guid memberId)
    {
        var since = Now - Window;
        return db.LoginAttempts.CountAsync(attempt => attempt.MemberId == memberId && !attempt.Succeeded && attempt.At >= since);
    }
}
