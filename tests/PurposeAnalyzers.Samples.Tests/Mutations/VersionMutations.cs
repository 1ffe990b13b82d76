using static PurposeAnalyzers.Samples.Tests.Mutations.Edit;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>Article 10: a published policy stays what it was, and a new one is announced.</summary>
internal static class VersionMutations
{
    private const string First = "PrivacyPolicy.2024-04-01.xml";
    private const string Current = "PrivacyPolicy.xml";
    private const string Root = "<PrivacyPolicy xmlns=";
    private const string Chain = "PreviousHash=\"sha256:";

    private static readonly Expectation Edited = new("PUR1001", Current, Chain);

    private static readonly Expectation[] NotAnnounced =
    [
        new("PUR1002", Current, "<Category Id=\"purchases\""),
        new("PUR1002", Current, "<Category Id=\"usage\""),
    ];

    public static readonly Mutation[] All =
    [
        new(
            "A word of the first policy is changed",
            Replace(First, "Send our own newsletter", "Send our own newsletter and offers"),
            Edited),
        new(
            "The first policy is made to name the new purpose",
            [
                Replace(
                    First,
                    "    <Purpose Id=\"analytics\"",
                    "    <Purpose Id=\"personalization\" Article=\"2\">Show content chosen by how a member uses the service</Purpose>\n    <Purpose Id=\"analytics\""),
                Replace(First, "improvement support analytics", "improvement support personalization analytics"),
                Delete("Data/ReadingListEntry.cs", ", CollectedSince = \"2026-04-01\""),
            ],
            Edited),
        new(
            "The first policy is indented and commented",
            Replace(First, "  <Logging Purpose=\"ancillary.logging\"/>", "  <!-- Log files. -->\n  <Logging\n      Purpose=\"ancillary.logging\" ></Logging>")),
        new(
            "The new policy was never announced",
            Delete(Current, " Announced=\"2026-03-01\""),
            NotAnnounced),
        new(
            "The new policy was announced after it took effect",
            Replace(Current, "Announced=\"2026-03-01\"", "Announced=\"2026-04-15\""),
            NotAnnounced),
        new(
            "The new policy does not seal the one before it",
            new Edit(Current, source => source.Replace($" PreviousHash=\"{HashOf(source)}\"", "")),
            new Expectation("PUR0003", Current, Root)),
        new(
            "The first policy is gone",
            DeleteFile(First),
            new Expectation("PUR0003", Current, "Previous=\"2024-04-01\"")),
    ];

    private static string HashOf(SourceFile policy) => policy.Text.Split("PreviousHash=\"")[1].Split('"')[0];
}
