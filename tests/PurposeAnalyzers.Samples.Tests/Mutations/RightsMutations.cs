using static PurposeAnalyzers.Samples.Tests.Mutations.Edit;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>Article 5: what members may demand covers all that the club holds on them.</summary>
internal static class RightsMutations
{
    private const string Rights = "DataSubjectRights/MemberRightsEndpoints.cs";
    private const string Disclose = "[DataSubjectRequest(\n        DataSubjectRight.Disclosure";
    private const string Correct = "[DataSubjectRequest(DataSubjectRight.Correction";
    private const string Suspend = "[DataSubjectRequest(DataSubjectRight.Suspension";
    private const string Erase = "[DataSubjectRequest(\n        DataSubjectRight.Erasure";

    public static readonly Mutation[] All =
    [
        new(
            "A disclosure leaves out the telephone number",
            Replace(Rights, "member.Email, member.Phone, member.PostalAddress)", "member.Email, null, member.PostalAddress)"),
            new Expectation("PUR0501", Rights, Disclose)),
        new(
            "A disclosure leaves out how orders were paid",
            Replace("DataSubjectRights/MemberFile.cs", "        order.PaymentReference);", "        null);"),
            new Expectation("PUR0501", Rights, Disclose)),
        new(
            "A correction forgets the telephone number",
            DeleteLine(Rights, "member.Phone = request.Phone;"),
            new Expectation("PUR0502", Rights, Correct)),
        new(
            "A suspension suspends nothing",
            DeleteLine(Rights, "member.UseSuspended = true;"),
            new Expectation("PUR0503", Rights, Suspend)),
        new(
            "A suspension does not say what suspends",
            Delete(Rights, ", Flag = nameof(Member.UseSuspended)"),
            new Expectation("PUR0206", Rights, Suspend)),
        new(
            "An erasure leaves the record of sign-ins",
            DeleteLine(Rights, "db.LoginAttempts.Where(attempt => attempt.MemberId == memberId).ExecuteDeleteAsync()"),
            new Expectation("PUR0504", Rights, Erase)),
        new(
            "An erasure leaves the orders and their lines",
            DeleteLine(Rights, "db.Orders.Where(order => order.MemberId == memberId).ExecuteDeleteAsync()"),
            new Expectation("PUR0504", Rights, Erase)),
        new(
            "An erasure blanks some fields of the member",
            Replace(
                Rights,
                "db.Members.Where(member => member.Id == memberId).ExecuteDeleteAsync()",
                "db.Members.Where(member => member.Id == memberId).ExecuteUpdateAsync(set => set.SetProperty(member => member.Name, \"\").SetProperty(member => member.Email, \"\"))"),
            new Expectation("PUR0504", Rights, Erase)),
        new(
            "An erasure blanks every field of the member",
            Replace(
                Rights,
                "db.Members.Where(member => member.Id == memberId).ExecuteDeleteAsync()",
                "db.Members.Where(member => member.Id == memberId).ExecuteUpdateAsync(set => set.SetProperty(member => member.Name, \"\").SetProperty(member => member.Email, \"\").SetProperty(member => member.BornOn, (DateOnly?)null).SetProperty(member => member.Phone, (string?)null).SetProperty(member => member.PostalAddress, (string?)null))")),
    ];
}
