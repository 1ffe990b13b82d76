using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>Findings of uses say which purposes all the data permits that the code uses, so that a fix can mark it.</summary>
public sealed class SuitablePurposeTests
{
    [Theory]
    [InlineData("PUR0202", "public static class Desk { public static bool Is(Member m) => m.{|PUR0202:Name|} == \"x\"; }", "marketing support")]
    [InlineData("PUR0202", "public static class Desk { public static bool Is(Member m) => m.{|PUR0202:Name|} == m.Email; }", "support")]
    [InlineData("PUR0202", "public static class Desk { public static bool Is(Member m) => m.{|PUR0202:Email|} == m.Card; }", "")]
    [InlineData("PUR0202", "public static class Desk { public static bool Is(Member m) => m.{|PUR0202:Name|} == \"x\" && Has(m); internal static bool Has(Member m) => m.Email == \"x\"; }", "support")]
    [InlineData("PUR0202", "public static class Desk { public static bool Is(List<Member> all) => all.Any(m => m.{|PUR0202:Name|} == m.Email); }", "support")]
    [InlineData("PUR0203", "[assembly: Purpose(\"support.mail\", \"billing\")] public static class Desk { public static bool Is(Member m) => m.{|PUR0203:Email|} == \"x\"; }", "support support.mail")]
    [InlineData("PUR0901", "[Purpose(\"billing\")] public static class Desk { public static bool Is(Member m) => m.{|PUR0901:Email|} == \"x\"; }", "support")]
    [InlineData("PUR0902", "[Purpose(\"billing\")] public static class Desk { public static bool Is(Member m) => Text.{|PUR0902:Has|}(m); } static class Text { internal static bool Has(Member m) => m.Email == \"x\"; }", "support")]
    public async Task The_purposes_that_all_used_data_permits_are_named(string id, string code, string suitable) =>
        Assert.Equal(suitable, (await FlowSample.SingleAsync(id, MemberSample.Test(code))).Properties["suitable"]);

    [Fact]
    public async Task Code_that_hands_data_to_other_code_of_the_refused_purpose_serves_that_too() => Assert.Equal("", (await FlowSample.SingleAsync("PUR0901", MemberSample.Test("""
        [Purpose("billing")]
        public static class Desk
        {
            public static bool Is(Member m) => Has(m.{|PUR0901:Email|});
            internal static bool Has(string text) => text == "x";
        }
        """))).Properties["suitable"]);
}
