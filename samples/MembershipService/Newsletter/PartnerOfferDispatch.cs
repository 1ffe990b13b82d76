using MembershipService.Mailing;

namespace MembershipService.Newsletter;

/// <summary>Sends what partners offer. The partners learn nothing of who receives it.</summary>
[Purpose(Purposes.MarketingPartners)]
internal sealed class PartnerOfferDispatch(ClubDbContext db, MailingService mailing)
{
    public async Task<DispatchResponse> SendAsync(IssueRequest offer)
    {
        var sent = 0;
        foreach (var member in await db.Members.Where(member => !member.UseSuspended).ToListAsync())
        {
            if (!member.AcceptsPartnerOffers)
            {
                continue;
            }

            await mailing.SendAsync(member.Email, offer.Subject, offer.Text);
            sent++;
        }

        return new DispatchResponse(sent);
    }
}
