using Fix = PurposeAnalyzers.CodeFixes.Tests.FixSample<PurposeAnalyzers.CodeFixes.StatedPurposes.AmbiguousPurposeCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.StatedPurposes;

/// <summary>PUR0203: code says which of the candidates it serves.</summary>
public sealed class AmbiguousPurposeCodeFixTests
{
    [Fact]
    public Task Only_candidates_that_all_data_permits_are_offered() => Fix.Test(
        """
        [assembly: Purpose("support", "billing", "marketing.email")]

        public class Desk
        {
            public static bool First(Member m) => m.{|PUR0203:Name|} == "x";
            public static bool Second(Member m) => m.{|PUR0203:Name|} == m.Email;
        }
        """,
        """
        [assembly: Purpose("support", "billing", "marketing.email")]

        public class Desk
        {
            [Purpose("marketing.email")]
            public static bool First(Member m) => m.Name == "x";
            public static bool Second(Member m) => m.{|PUR0203:Name|} == m.Email;
        }
        """,
        "Mark 'Desk.First' with [Purpose(\"marketing.email\")]").WithAction("MarkCode: marketing.email").KeepingMarkup().RunAsync();
}
