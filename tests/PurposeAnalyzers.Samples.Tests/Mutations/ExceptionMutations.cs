using static PurposeAnalyzers.Samples.Tests.Mutations.Edit;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>Articles 3 and 6: an authority's demand is answered by an approved exception, and by nothing less.</summary>
internal static class ExceptionMutations
{
    private const string Policy = "PrivacyPolicy.xml";
    private const string Requests = "Authorities/AuthorityRequests.cs";
    private const string Desk = "Authorities/AuthorityDesk.cs";

    private static readonly Expectation Handover = new("PUR0301", Requests, "desk.HandOverAsync(document)");

    /// <summary>What the exception lifts while it is valid.</summary>
    private static readonly Expectation[] Lifted =
    [
        new("PUR0901", Requests, "Name: {member.Name}"),
        new("PUR0901", Requests, "E-mail: {member.Email}"),
        new("PUR0901", Requests, "Address: {member.PostalAddress"),
        Handover,
    ];

    public static readonly Mutation[] All =
    [
        new(
            "Authorities are answered without an exception",
            new Edit(Requests, source => source
                .WithoutLine("[PolicyException(").WithoutLine("PolicyExceptions._6_1,").WithoutLine("Justification = ").WithoutLine("ApprovedBy = ")
                .WithoutLine("Ticket = ").WithoutLine("Expires = ").WithoutLine("Approval = ")),
            Lifted),
        new(
            "Nobody approved the exception",
            DeleteLine(Requests, "ApprovedBy = "),
            [new("PUR0601", Requests, "[PolicyException("), .. Lifted]),
        new(
            "Nobody said why the exception applies",
            DeleteLine(Requests, "Justification = "),
            [new("PUR0601", Requests, "[PolicyException("), .. Lifted]),
        new(
            "The policy has no such exception",
            Replace(Requests, "PolicyExceptions._6_1", "\"6-7\""),
            [new("PUR0601", Requests, "\"6-7\""), .. Lifted]),
        new(
            "The exception expired yesterday",
            Replace(Requests, "Expires = \"2027-03-31\"", "Expires = \"2026-10-31\""),
            [new("PUR0602", Requests, "Expires = \"2026-10-31\""), .. Lifted]),
        new(
            "Authorities get a telephone number unapproved",
            Replace(Requests, "            E-mail: {member.Email}", "            E-mail: {member.Email}\n            Telephone: {member.Phone}"),
            [new("PUR0603", Requests, "Approval = "), .. Lifted, new("PUR0901", Requests, "Telephone: {member.Phone}")]),
        new(
            "The approved code calls a desk that was changed",
            Replace(Desk, "$\"{handover}.txt\"", "\"latest.txt\""),
            [new("PUR0603", Requests, "Approval = "), .. Lifted]),
        new(
            "The approval is of other code",
            new Edit(Requests, source => source.Replace($"\"{ApprovalIn(source)}\"", "\"0123456789abcdef\"")),
            [new("PUR0603", Requests, "Approval = "), .. Lifted]),
        new(
            "The policy's exception does not cover authorities",
            Replace(Policy, "Recipients=\"authority\" MaxMonths=", "MaxMonths="),
            Handover),
        new(
            "The exception has no end",
            DeleteLine(Requests, "Expires = "),
            [new("PUR0601", Requests, "[PolicyException("), .. Lifted]),
        new(
            "The exception ends a day later than the policy allows",
            Replace(Requests, "Expires = \"2027-03-31\"", "Expires = \"2027-11-02\""),
            [new("PUR0601", Requests, "Expires = \"2027-11-02\""), .. Lifted]),
        new(
            "The policy leaves no more time than until February",
            Replace(Policy, "MaxMonths=\"12\"", "MaxMonths=\"3\""),
            [new("PUR0601", Requests, "Expires = \"2027-03-31\""), .. Lifted]),
        new(
            "The exception ends on the last day that the policy allows",
            Replace(Requests, "Expires = \"2027-03-31\"", "Expires = \"2027-11-01\"")),
        new(
            "The approved code is commented and wrapped",
            Replace(
                Requests,
                "        var handover = await desk.HandOverAsync(document);",
                "        // The desk keeps a copy.\n        var handover =\n            await desk.HandOverAsync(document);")),
        new(
            "Where the policy demands no end, an exception holds until revoked",
            [DeleteLine(Requests, "Expires = "), Delete(Policy, " MaxMonths=\"12\"")]),
    ];

    private static string ApprovalIn(SourceFile source) => source.Text.Split("Approval = \"")[1].Split('"')[0];
}
