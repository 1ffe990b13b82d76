namespace MembershipService.Authorities;

/// <summary>Answers bodies that the law empowers to ask who a member is.</summary>
[Purpose(Purposes.AncillaryLegalDuties)]
internal sealed class AuthorityRequests(ClubDbContext db, AuthorityDesk desk, ILogger<AuthorityRequests> logger)
{
    /// <returns>The number of the handover, or null when there is no such member.</returns>
    [PolicyException(
        PolicyExceptions._6_1,
        Justification = "A body with statutory powers demanded the identity and address of one member; staff checked the statute it names",
        ApprovedBy = "Privacy officer",
        Ticket = "LEGAL-118",
        Expires = "2027-03-31",
        Approval = "454cf2cfe0cef4dd")]
    public async Task<Guid?> AnswerAsync(AuthorityRequest request)
    {
        if (await db.Members.AsNoTracking().SingleOrDefaultAsync(member => member.Id == request.MemberId) is not { } member)
        {
            return null;
        }

        var document = $"""
            To: {request.Authority}
            Your reference: {request.Reference}
            Demanded under: {request.Statute}

            Name: {member.Name}
            E-mail: {member.Email}
            Address: {member.PostalAddress ?? "not known"}
            """;
        var handover = await desk.HandOverAsync(document);
        logger.LogInformation("Data of member {MemberId} handed over as {Handover}", member.Id, handover);
        return handover;
    }
}
