namespace PurposeAnalyzers.Package.Tests;

/// <summary>
/// The user's solution of the tests: a policy at its root, <c>Members</c> that references the package, and
/// <c>Letters</c> that only references <c>Members</c>.
/// </summary>
internal static class Shop
{
    public const string Project = "Members";

    public const string DependentProject = "Letters";

    public const string Policy = """
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="2026-10-01" Effective="2026-10-01">
          <Purposes>
            <Purpose Id="support" Article="2">Answer the member's questions</Purpose>
            <Purpose Id="marketing" Article="2">Tell the member what is new</Purpose>
            <Purpose Id="marketing.email" Article="2">Send the newsletter</Purpose>
          </Purposes>
        </PrivacyPolicy>
        """;

    /// <summary>What <c>Members</c> is found guilty of, sorted, with each rule at the given level.</summary>
    public static string[] FindingsAt(string unknownId, string noPurpose, string outsidePurpose) =>
    [
        $"PUR0201 {unknownId} Member.cs",
        $"PUR0202 {noPurpose} Export.cs",
        $"PUR0901 {outsidePurpose} Campaign.cs",
    ];

    public static Consumer WriteShop(this Consumer consumer) =>
        consumer
            .Write("PrivacyPolicy.xml", Policy)
            .WriteProject(Project)
            .Write("Members/Member.cs", """
                using PurposeAnalyzers.Annotations;

                namespace Members;

                public sealed class Member
                {
                    [PermittedPurposes(Purposes.Support)]
                    public string Email { get; set; } = "";

                    [PermittedPurposes("suport")]
                    public string Phone { get; set; } = "";
                }
                """)
            .Write("Members/Campaign.cs", """
                using PurposeAnalyzers.Annotations;

                namespace Members;

                [Purpose(Purposes.MarketingEmail)]
                internal sealed class Campaign
                {
                    internal string To(Member member) => member.Email;
                }
                """)
            .Write("Members/HelpDesk.cs", """
                using PurposeAnalyzers.Annotations;

                namespace Members;

                [Purpose(Purposes.Support)]
                internal sealed class HelpDesk
                {
                    internal string To(Member member) => member.Email;
                }
                """)
            .Write("Members/Export.cs", """
                namespace Members;

                public static class Export
                {
                    public static int Width(Member member) => member.Email.Length;
                }
                """);

    public static Consumer WriteDependentProject(this Consumer consumer) =>
        consumer
            .WriteProject(DependentProject, """<ProjectReference Include="../Members/Members.csproj" />""")
            .Write("Letters/Letter.cs", """
                using Members;
                using PurposeAnalyzers.Annotations;

                namespace Letters;

                [Purpose(Purposes.Marketing)]
                internal sealed class Letter
                {
                    internal string To(Member member) => member.Email;
                }
                """);
}
