using MembershipService.Mailing;

namespace MembershipService.Newsletter;

/// <summary>Sends the club's newsletter to those who asked for it.</summary>
[Purpose(Purposes.MarketingEmail)]
internal sealed class NewsletterDispatch(ClubDbContext db, MailingService mailing)
{
    public async Task<DispatchResponse> SendAsync(IssueRequest issue)
    {
        var sent = 0;
        await foreach (var member in db.Members.Where(member => member.AcceptsNewsletter && !member.UseSuspended).AsAsyncEnumerable())
        {
            await mailing.SendAsync(member.Email, issue.Subject, $"Dear {member.Name},\n\n{issue.Text}");
            sent++;
        }

        return new DispatchResponse(sent);
    }
}
