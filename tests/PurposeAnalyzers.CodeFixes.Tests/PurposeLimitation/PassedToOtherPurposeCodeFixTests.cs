using Fix = PurposeAnalyzers.CodeFixes.Tests.FixSample<PurposeAnalyzers.CodeFixes.PurposeLimitation.PassedToOtherPurposeCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.PurposeLimitation;

/// <summary>PUR0903: the data permits the purpose of the code that it is passed to.</summary>
public sealed class PassedToOtherPurposeCodeFixTests
{
    private const string Campaign = """
        [Purpose("billing", "marketing")]
        public static class Campaign { public static void Send(string to, string name) { } }

        """;

    [Fact]
    public async Task All_purposes_of_the_code_that_gets_it_are_permitted()
    {
        var test = Fix.Test(
            Campaign + """
            [Purpose("support")]
            public static class Desk
            {
                public static void Answer(Member m) => {|PUR0903:Campaign.Send|}(m.Email, "");
            }
            """,
            Campaign + """
            [Purpose("support")]
            public static class Desk
            {
                public static void Answer(Member m) => Campaign.Send(m.Email, "");
            }
            """,
            "Permit 'billing', 'marketing' for 'Member.Email' (changes what the policy promises: needs review)");
        var member = test.FixedState.Sources[1];
        test.FixedState.Sources[1] = (member.Path, member.Content.Replace(
            "[PermittedPurposes(\"support\")]", "[PermittedPurposes(\"support\", \"billing\", \"marketing\")]", StringComparison.Ordinal));
        await test.RunAsync();
    }

    [Fact]
    public Task Of_code_that_serves_one_of_several_purposes_one_is_permitted() => Fix.TestOfPolicy(
        """
        public static class Desk
        {
            [Purpose("support")]
            public static void Answer([DataCategory("contact")] string name) => {|PUR0903:Campaign.Send|}(name);
        }

        public static class Campaign { public static void Send(string to) { } }
        """,
        """
        public static class Desk
        {
            [Purpose("support")]
            public static void Answer([DataCategory("contact")] string name) => Campaign.Send(name);
        }

        public static class Campaign { public static void Send(string to) { } }
        """,
        "Permit 'marketing' for the category 'contact' (changes what the policy promises: needs review)",
        "Purposes=\"support billing\"",
        "Purposes=\"support billing marketing\"").WithFile("/0/Purposes.cs", "[assembly: Purpose(\"marketing\", \"service\")]").RunAsync();
}
