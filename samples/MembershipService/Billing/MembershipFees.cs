using MembershipService.Mailing;

namespace MembershipService.Billing;

/// <summary>Charges the yearly fee of supporting members.</summary>
[Purpose(Purposes.ServiceBilling)]
internal sealed class MembershipFees(
    ClubDbContext db, PaymentGateway gateway, MailingService mailing, TimeProvider clock, ILogger<MembershipFees> logger)
{
    public async Task AgreeAsync(Guid memberId, SupportingMembershipRequest request)
    {
        var payment = await db.StandingPayments.FindAsync(memberId);
        if (payment is null)
        {
            db.StandingPayments.Add(new StandingPayment { MemberId = memberId, CardToken = request.CardToken, YearlyFee = request.YearlyFee });
        }
        else
        {
            payment.CardToken = request.CardToken;
            payment.YearlyFee = request.YearlyFee;
        }

        await db.SaveChangesAsync();
    }

    public async Task<FeeRunResponse> ChargeAllDueAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var dueBefore = now.AddYears(-1);
        var due = await (
            from payment in db.StandingPayments
            join member in db.Members on payment.MemberId equals member.Id
            where payment.ChargedAt == null || payment.ChargedAt <= dueBefore
            select new { Payment = payment, Member = member }).ToListAsync();

        var charged = 0;
        foreach (var (payment, member) in due.Select(entry => (entry.Payment, entry.Member)))
        {
            var result = await gateway.ChargeAsync(new Payment(payment.CardToken, payment.YearlyFee, member.Email));
            if (!result.Accepted)
            {
                logger.LogWarning("The yearly fee of member {MemberId} was refused", member.Id);
                continue;
            }

            payment.ChargedAt = now;
            charged++;
            await mailing.SendAsync(
                member.Email, "Your yearly fee", $"Dear {member.Name},\n\nthank you for supporting the club with {payment.YearlyFee} yen.");
        }

        await db.SaveChangesAsync();
        return new FeeRunResponse(charged, due.Count - charged);
    }
}
