namespace MembershipService.Newsletter;

internal sealed record SubscriptionRequest(bool OwnNews, bool PartnerOffers);

internal sealed record IssueRequest(string Subject, string Text);

internal sealed record DispatchResponse(int Sent);
