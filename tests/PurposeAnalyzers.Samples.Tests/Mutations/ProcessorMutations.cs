using static PurposeAnalyzers.Samples.Tests.Mutations.Edit;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>Article 7: those who process data for the club have a contract and are reviewed.</summary>
internal static class ProcessorMutations
{
    private const string Policy = "PrivacyPolicy.xml";

    public static readonly Mutation[] All =
    [
        new(
            "A processor has no contract",
            Delete(Policy, " Contract=\"DPA-2025-001\""),
            new Expectation("PUR0701", Policy, "<Recipient Id=\"mailing-service\"")),
        new(
            "A processor was never reviewed",
            Delete(Policy, " Reviewed=\"2026-03-20\""),
            new Expectation("PUR0701", Policy, "<Recipient Id=\"mailing-service\"")),
        new(
            "A processor's review is more than a year old",
            Replace(Policy, "Reviewed=\"2026-03-20\"", "Reviewed=\"2025-10-31\""),
            new Expectation("PUR0701", Policy, "<Recipient Id=\"mailing-service\"")),
        new(
            "Processors are to be reviewed every eight months",
            Replace(Policy, "ReviewMonths=\"12\"", "ReviewMonths=\"8\""),
            new("PUR0701", Policy, "<Recipient Id=\"cloud-hosting\""),
            new("PUR0701", Policy, "<Recipient Id=\"parcel-carrier\"")),
    ];
}
