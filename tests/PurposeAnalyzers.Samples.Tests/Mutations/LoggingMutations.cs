using static PurposeAnalyzers.Samples.Tests.Mutations.Edit;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>Article 4: only technical data reaches the log files.</summary>
internal static class LoggingMutations
{
    private const string Policy = "PrivacyPolicy.xml";
    private const string Abuse = "Security/AbuseDetection.cs";
    private const string Blocked = "\"Sign-in from {IpAddress} is blocked";

    public static readonly Mutation[] All =
    [
        new(
            "The policy no longer lets anything be logged",
            DeleteLine(Policy, "<Logging Purpose="),
            new Expectation("PUR0401", Abuse, Blocked)),
        new(
            "The policy no longer lets technical data into logs",
            Delete(Policy, " ancillary.logging"),
            new Expectation("PUR0401", Abuse, Blocked)),
        new(
            "A registration is logged with its address",
            Replace(
                "Members/AccountEndpoints.cs",
                "logger.LogInformation(\"Member {MemberId} registered\", memberId)",
                "logger.LogInformation(\"Member {Email} registered\", request.Email)"),
            new Expectation("PUR0401", "Members/AccountEndpoints.cs", "\"Member {Email} registered\"")),
        new(
            "A warned member is logged whole",
            Replace(
                Abuse,
                "logger.LogInformation(\"Member {MemberId} was warned of failed sign-ins\", target.Id)",
                "logger.LogInformation(\"{@Member} was warned of failed sign-ins\", target)"),
            new Expectation("PUR0401", Abuse, "{@Member}")),
    ];
}
